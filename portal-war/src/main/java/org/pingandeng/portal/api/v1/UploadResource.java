package org.pingandeng.portal.api.v1;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.UUID;
import org.pingandeng.media.model.Storing;
import org.pingandeng.portal.account.Visitor;
import org.pingandeng.portal.upload.Uploads;

/** Where an upload that has come whole is handed in; the pieces themselves go to {@code /api/v1/files}. */
@ApplicationScoped
@Path("/uploads")
@Produces(MediaType.APPLICATION_JSON)
public class UploadResource {

    @Inject
    Uploads uploads;

    @Inject
    Visitor visitor;

    /**
     * A file that was taken.
     *
     * @param file its name in the library
     * @param name what its giver calls it
     * @param type what it is, by its content
     * @param bytes its size
     */
    public record Taken(String file, String name, String type, long bytes) {}

    /**
     * A file that was not taken.
     *
     * @param refusal why: a name of {@link org.pingandeng.media.model.StoreRefusal}
     */
    public record NotTaken(String refusal) {}

    /** Hands an upload in. */
    @POST
    @Path("/{id}")
    public Response handIn(@PathParam("id") UUID id) throws IOException {
        if (!visitor.isSignedIn()) {
            return Problem.of(401);
        }
        return uploads.handIn(id, visitor.person().value())
                .map(UploadResource::answer)
                .orElseGet(() -> Problem.of(404));
    }

    private static Response answer(Storing storing) {
        return storing.file()
                .map(file -> Response.ok(new Taken(
                                file.id().digest(), file.name(), file.type().name(), file.bytes()))
                        .header("Cache-Control", "no-store")
                        .build())
                .orElseGet(() -> Response.ok(
                                new NotTaken(storing.refusal().orElseThrow().name()))
                        .build());
    }
}

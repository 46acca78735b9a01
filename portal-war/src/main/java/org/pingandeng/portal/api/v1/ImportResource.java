package org.pingandeng.portal.api.v1;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.pingandeng.portal.account.Visitor;
import org.pingandeng.quiz.bank.ImportDesk;
import org.pingandeng.quiz.bank.ImportPreview;
import org.pingandeng.quiz.bank.model.ImportJob;

/** How far an import of questions is, for its owner's page. */
@ApplicationScoped
@Path("/imports")
@Produces(MediaType.APPLICATION_JSON)
public class ImportResource {

    @Inject
    ImportDesk desk;

    @Inject
    ImportPreview preview;

    @Inject
    Visitor visitor;

    /**
     * How far it is.
     *
     * @param phase where it stands
     * @param step what it is at, or {@code WAIT}
     * @param percent how far that phase is
     * @param rows how many rows it has got through
     */
    public record Standing(String phase, String step, int percent, int rows) {

        static Standing of(ImportJob job) {
            String step = job.waiting() ? "WAIT" : job.step().name();
            return new Standing(job.phase().name(), step, job.percent(), job.rows());
        }
    }

    /**
     * How far one of the visitor's imports is.
     *
     * @param id which
     */
    @GET
    @Path("/{id}")
    public Response standing(@PathParam("id") UUID id) {
        if (!visitor.isSignedIn()) {
            return Problem.of(401);
        }
        return desk.find(id, visitor.person().value())
                .map(job -> Response.ok(Standing.of(job))
                        .cacheControl(CacheControl.valueOf("no-store"))
                        .build())
                .orElseGet(() -> Problem.of(404));
    }

    /**
     * A picture or sound that came with one of the visitor's imports.
     *
     * @param id which import
     * @param digest which file
     */
    @GET
    @Path("/{id}/files/{digest}")
    @Produces(MediaType.WILDCARD)
    public Response file(@PathParam("id") UUID id, @PathParam("digest") String digest) {
        if (!visitor.isSignedIn()) {
            return Problem.of(401);
        }
        return preview.file(id, visitor.person().value(), digest)
                .map(file -> Response.ok(file.bytes(), file.type())
                        .cacheControl(CacheControl.valueOf("private, max-age=3600"))
                        .build())
                .orElseGet(() -> Problem.of(404));
    }
}

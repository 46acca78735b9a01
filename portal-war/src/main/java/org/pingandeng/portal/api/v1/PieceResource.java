package org.pingandeng.portal.api.v1;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.pingandeng.portal.account.Visitor;
import org.pingandeng.portal.editing.EditingDesk;
import org.pingandeng.portal.editing.Saved;
import org.pingandeng.portal.editing.model.PieceId;

/** What the page of a draft calls: it keeps what is typed. */
@ApplicationScoped
@Path("/pieces")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class PieceResource {

    @Inject
    EditingDesk desk;

    @Inject
    Visitor visitor;

    /**
     * What became of it.
     *
     * @param at the server's time; null where it was not kept
     * @param revision what the next change names
     * @param refusal why it was not kept, or an empty text
     */
    public record Kept(Instant at, int revision, String refusal) {}

    /** Keeps what was typed; {@code revision} stands among the fields. */
    @POST
    @Path("/{kind}/{key}")
    public Response keep(@PathParam("kind") String kind, @PathParam("key") String key, Map<String, String> fields) {
        if (!visitor.isSignedIn()) {
            return Problem.of(401);
        }
        Map<String, String> typed = fields == null ? new HashMap<>() : new HashMap<>(fields);
        String revision = String.valueOf(typed.remove("revision"));
        typed.values().removeIf(Objects::isNull);
        int seen = revision.matches("\\d{1,6}") ? Integer.parseInt(revision) : -1;
        Saved saved = desk.save(new PieceId(kind, key), seen, typed);
        return Response.ok(new Kept(
                        saved.at(),
                        saved.revision(),
                        saved.refusal().map(Enum::name).orElse("")))
                .header("Cache-Control", "no-store")
                .build();
    }
}

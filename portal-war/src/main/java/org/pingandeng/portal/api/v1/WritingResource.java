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
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.pingandeng.portal.account.Visitor;
import org.pingandeng.quiz.bank.DraftView;
import org.pingandeng.quiz.bank.LikenessDesk;
import org.pingandeng.quiz.bank.LikenessDesk.Alike;
import org.pingandeng.quiz.bank.WritingDesk;
import org.pingandeng.quiz.item.CandidateItem;
import org.pingandeng.quiz.writing.FormProblem;
import org.pingandeng.quiz.writing.ItemForm;

/** What the page of a question being written calls: it keeps what is typed, and learns what is still wrong with it. */
@ApplicationScoped
@Path("/drafts")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class WritingResource {

    @Inject
    WritingDesk desk;

    @Inject
    LikenessDesk likeness;

    @Inject
    Visitor visitor;

    /**
     * A draft that was kept.
     *
     * @param at the server's time
     * @param problems what is missing
     * @param alike questions of the bank that are like it
     * @param item what a candidate would see; null while something is missing
     */
    public record Kept(Instant at, List<FormProblem> problems, List<Like> alike, CandidateItem item) {}

    /**
     * A question that is like the one being written.
     *
     * @param id which
     * @param code its name for people
     * @param stem what it asks
     * @param percent how alike they are
     */
    public record Like(UUID id, String code, String stem, int percent) {

        static Like of(Alike alike) {
            return new Like(alike.id(), alike.code(), alike.item().text().stem(), alike.percent());
        }
    }

    /** Keeps a draft as it is typed. */
    @POST
    @Path("/{id}")
    public Response keep(@PathParam("id") UUID id, Map<String, String> fields) {
        if (!visitor.isSignedIn()) {
            return Problem.of(401);
        }
        if (fields == null || fields.containsValue(null)) {
            return Problem.of(400);
        }
        return desk.keep(id, visitor.person().value(), new ItemForm(fields))
                .map(draft -> Response.ok(kept(draft))
                        .header("Cache-Control", "no-store")
                        .build())
                .orElseGet(() -> Problem.of(404));
    }

    private Kept kept(DraftView draft) {
        List<Like> alike = draft.item()
                .map(item -> likeness.alike(item, draft.known().orElse(null)).stream()
                        .map(Like::of)
                        .toList())
                .orElse(List.of());
        return new Kept(
                draft.changedAt(),
                draft.problems(),
                alike,
                draft.item().map(item -> CandidateItem.of(item, List.of())).orElse(null));
    }
}

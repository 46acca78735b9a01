package org.pingandeng.portal.api.v1;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.OptionalInt;
import java.util.UUID;
import org.pingandeng.course.LearnerId;
import org.pingandeng.course.LessonId;
import org.pingandeng.course.question.AskingRefusal;
import org.pingandeng.course.question.AskingRoom;
import org.pingandeng.portal.account.Visitor;

/** What a lesson's page calls to ask the teacher. A refusal is an answer like others, with its reason. */
@ApplicationScoped
@Path("/study-questions")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class QuestionResource {

    @Inject
    AskingRoom room;

    @Inject
    Visitor visitor;

    /**
     * A question.
     *
     * @param lesson under which lesson
     * @param place the second of a film or the page of a document; null where it is about none
     * @param text what is asked
     */
    public record Asking(UUID lesson, Integer place, String text) {}

    /**
     * What came of it.
     *
     * @param id the question's number, or null
     * @param refusal why not, or null
     */
    public record Came(UUID id, AskingRefusal refusal) {}

    /** Asks. */
    @POST
    @Path("/ask")
    public Response ask(Asking asking) {
        if (!visitor.isSignedIn()) {
            return Problem.of(401);
        }
        if (asking == null || asking.lesson() == null) {
            return Problem.of(400);
        }
        OptionalInt place = asking.place() == null ? OptionalInt.empty() : OptionalInt.of(asking.place());
        AskingRoom.Came came =
                room.ask(learner(), visitor.organisation(), new LessonId(asking.lesson()), place, asking.text());
        return Response.ok(new Came(came.id().orElse(null), came.refusal().orElse(null)))
                .build();
    }

    /** Takes an own question back. */
    @DELETE
    @Path("/{id}")
    public Response takeBack(@PathParam("id") UUID id) {
        if (!visitor.isSignedIn()) {
            return Problem.of(401);
        }
        return Response.ok(new Came(id, room.takeBack(learner(), id).orElse(null)))
                .build();
    }

    private LearnerId learner() {
        return new LearnerId(visitor.person().value());
    }
}

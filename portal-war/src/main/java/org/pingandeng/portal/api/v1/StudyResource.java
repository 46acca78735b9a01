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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.pingandeng.course.LearnerId;
import org.pingandeng.course.LessonId;
import org.pingandeng.course.hours.model.Attention;
import org.pingandeng.course.hours.model.Span;
import org.pingandeng.course.study.Counting;
import org.pingandeng.course.study.Report;
import org.pingandeng.course.study.StudyClock;
import org.pingandeng.course.study.StudyRoom;
import org.pingandeng.course.study.model.StudyNote;
import org.pingandeng.portal.account.Visitor;

/** What a lesson's page calls: it begins to count, reports what happened, and keeps notes. */
@ApplicationScoped
@Path("/study")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class StudyResource {

    private static final int LONGEST_NOTE = 2000;

    @Inject
    StudyClock clock;

    @Inject
    StudyRoom room;

    @Inject
    Visitor visitor;

    /**
     * A tab that begins a lesson.
     *
     * @param lesson which
     * @param tab the browser's own number for the tab
     */
    public record Begin(UUID lesson, UUID tab) {}

    /**
     * What a tab reports.
     *
     * @param lesson which
     * @param tab which
     * @param token the one it was given
     * @param place second at which the learner is
     * @param spans what happened, in order
     */
    public record Beat(UUID lesson, UUID tab, String token, int place, List<Happened> spans) {}

    /**
     * A stretch of time in a tab.
     *
     * @param attention ACTIVE, PAUSED, HIDDEN or IDLE
     * @param from place in the video at its beginning, milliseconds
     * @param to place in the video at its end, milliseconds
     * @param lasted how long it took, milliseconds
     */
    public record Happened(Attention attention, long from, long to, long lasted) {}

    /**
     * A note to keep.
     *
     * @param lesson to which
     * @param second where in it
     * @param text what
     */
    public record Note(UUID lesson, int second, String text) {}

    /** Begins to count in a tab. */
    @POST
    @Path("/begin")
    public Response begin(Begin begin) {
        if (!visitor.isSignedIn()) {
            return refused(401, "SIGNED_OUT");
        }
        if (begin == null || begin.lesson() == null || begin.tab() == null) {
            return refused(400, "MALFORMED");
        }
        return answer(clock.begin(learner(), begin.tab(), new LessonId(begin.lesson())));
    }

    /** Takes a report. */
    @POST
    @Path("/beats")
    public Response beat(Beat beat) {
        if (!visitor.isSignedIn()) {
            return refused(401, "SIGNED_OUT");
        }
        if (beat == null
                || beat.lesson() == null
                || beat.tab() == null
                || beat.spans() == null
                || beat.spans().size() > Report.MOST_SPANS
                || beat.spans().stream().anyMatch(span -> span == null || span.attention() == null)) {
            return refused(400, "MALFORMED");
        }
        List<Span> spans = beat.spans().stream()
                .map(span -> new Span(span.attention(), span.from(), span.to(), span.lasted()))
                .toList();
        return answer(clock.report(
                learner(),
                visitor.organisation(),
                beat.tab(),
                new LessonId(beat.lesson()),
                new Report(beat.token(), spans, beat.place())));
    }

    private static Response answer(Optional<Counting> counting) {
        return counting.map(found ->
                        Response.ok(found).header("Cache-Control", "no-store").build())
                .orElseGet(() -> refused(404, "NOT_FOUND"));
    }

    /** Keeps a note. */
    @POST
    @Path("/notes")
    public Response write(Note note) {
        if (!visitor.isSignedIn()) {
            return refused(401, "SIGNED_OUT");
        }
        boolean sound = note != null
                && note.lesson() != null
                && note.text() != null
                && !note.text().isBlank()
                && note.text().length() <= LONGEST_NOTE;
        if (!sound) {
            return refused(400, "MALFORMED");
        }
        StudyNote kept = room.write(learner(), new LessonId(note.lesson()), note.second(), note.text());
        return Response.ok(Map.of("id", kept.id(), "second", kept.second(), "text", kept.text()))
                .build();
    }

    /** Removes a note. */
    @DELETE
    @Path("/notes/{id}")
    public Response erase(@PathParam("id") UUID id) {
        if (!visitor.isSignedIn()) {
            return refused(401, "SIGNED_OUT");
        }
        room.erase(learner(), id);
        return Response.noContent().build();
    }

    private LearnerId learner() {
        return new LearnerId(visitor.person().value());
    }

    private static Response refused(int status, String reason) {
        return Response.status(status)
                .type(Problem.TYPE)
                .entity(new Problem(status, reason))
                .build();
    }
}

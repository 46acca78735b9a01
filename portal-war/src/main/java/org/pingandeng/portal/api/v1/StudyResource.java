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
import org.pingandeng.course.hours.model.Intervals;
import org.pingandeng.course.hours.model.Refusal;
import org.pingandeng.course.hours.model.Span;
import org.pingandeng.course.study.Asked;
import org.pingandeng.course.study.HeartbeatDesk;
import org.pingandeng.course.study.PresenceRoom;
import org.pingandeng.course.study.Report;
import org.pingandeng.course.study.StudyRoom;
import org.pingandeng.course.study.StudyState;
import org.pingandeng.course.study.model.Note;
import org.pingandeng.portal.account.Visitor;

/** What a lesson's page calls: it begins to count, reports what happened, and keeps notes. */
@ApplicationScoped
@Path("/study")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class StudyResource {

    @Inject
    HeartbeatDesk clock;

    @Inject
    PresenceRoom presence;

    @Inject
    StudyRoom room;

    @Inject
    Visitor visitor;

    /**
     * A tab that begins a lesson.
     *
     * @param lesson which
     * @param tab the browser's own number for the tab
     * @param over whether to count here from now on, and no longer in another tab
     */
    public record Begin(UUID lesson, UUID tab, boolean over) {}

    /**
     * What a tab reports.
     *
     * @param lesson which
     * @param tab which
     * @param token the one it was given
     * @param place second at which the learner is
     * @param leaving whether the tab is being closed
     * @param spans what happened, in order
     */
    public record Beat(UUID lesson, UUID tab, String token, int place, boolean leaving, List<Happened> spans) {}

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
    public record Jotting(UUID lesson, int second, String text) {}

    /**
     * An answer to a question in the middle of a film.
     *
     * @param lesson which film
     * @param tab which tab
     * @param question its number
     * @param choice the position of what was chosen, or {@code here}
     */
    public record Reply(UUID lesson, UUID tab, UUID question, String choice) {}

    /**
     * Where the tab stands; lengths are milliseconds.
     *
     * @param token for the next report
     * @param cadence how long until then
     * @param holder whether this tab is the one that counts
     * @param credited what has been counted of the lesson
     * @param held what was watched and waits for an answer
     * @param length the lesson's stated length
     * @param reached how far a video was played without a jump
     * @param seekAhead whether parts may be jumped over
     * @param done whether it is done
     * @param refusal why a whole report was refused, or null
     * @param lines what the report came to
     * @param gaps the parts that did not count yet
     * @param waiting those of them that were watched and wait for an answer
     * @param asked the question that stands before the learner, or null
     * @param back where to watch again because nobody answered, or null
     */
    public record Standing(
            String token,
            long cadence,
            boolean holder,
            long credited,
            long held,
            long length,
            long reached,
            boolean seekAhead,
            boolean done,
            Refusal refusal,
            List<StudyState.Told> lines,
            List<Intervals.Interval> gaps,
            List<Intervals.Interval> waiting,
            Asked asked,
            Long back) {

        static Standing of(StudyState state) {
            return new Standing(
                    state.token(),
                    state.cadence(),
                    state.holder(),
                    state.credited(),
                    state.held(),
                    state.length(),
                    state.reached(),
                    state.seekAhead(),
                    state.done(),
                    state.refusal().orElse(null),
                    state.lines(),
                    state.gaps(),
                    state.waiting(),
                    state.asked().orElse(null),
                    state.back().isPresent() ? state.back().getAsLong() : null);
        }
    }

    /** Begins to count in a tab. */
    @POST
    @Path("/begin")
    public Response begin(Begin begin) {
        if (!visitor.isSignedIn()) {
            return Problem.of(401);
        }
        if (begin == null || begin.lesson() == null || begin.tab() == null) {
            return Problem.of(400);
        }
        return answer(
                clock.open(learner(), new LessonId(begin.lesson()), begin.tab(), begin.over(), visitor.organisation()));
    }

    /** Takes a report. */
    @POST
    @Path("/beats")
    public Response beat(Beat beat) {
        if (!visitor.isSignedIn()) {
            return Problem.of(401);
        }
        if (beat == null
                || beat.lesson() == null
                || beat.tab() == null
                || beat.spans() == null
                || beat.spans().size() > Report.SPANS_AT_MOST
                || beat.spans().stream().anyMatch(span -> span == null || span.attention() == null)) {
            return Problem.of(400);
        }
        List<Span> spans = beat.spans().stream()
                .map(span -> new Span(span.attention(), span.from(), span.to(), span.lasted()))
                .toList();
        return answer(clock.report(
                learner(),
                new LessonId(beat.lesson()),
                beat.tab(),
                new Report(beat.token(), spans, beat.place(), beat.leaving()),
                visitor.organisation()));
    }

    private static Response answer(Optional<StudyState> state) {
        return state.map(found -> Response.ok(Standing.of(found))
                        .header("Cache-Control", "no-store")
                        .build())
                .orElseGet(() -> Problem.of(404));
    }

    /** Takes an answer to a question in the middle of a film. */
    @POST
    @Path("/presence")
    public Response answer(Reply reply) {
        if (!visitor.isSignedIn()) {
            return Problem.of(401);
        }
        if (reply == null || reply.lesson() == null || reply.tab() == null || reply.question() == null) {
            return Problem.of(400);
        }
        return presence.answer(
                        learner(),
                        new LessonId(reply.lesson()),
                        reply.tab(),
                        visitor.organisation(),
                        reply.question(),
                        reply.choice())
                .map(answered -> Response.ok(answered)
                        .header("Cache-Control", "no-store")
                        .build())
                .orElseGet(() -> Problem.of(404));
    }

    /** Keeps a note. */
    @POST
    @Path("/notes")
    public Response write(Jotting note) {
        if (!visitor.isSignedIn()) {
            return Problem.of(401);
        }
        if (note == null || note.lesson() == null || note.text() == null) {
            return Problem.of(400);
        }
        Optional<Note> kept = room.note(learner(), new LessonId(note.lesson()), note.second(), note.text());
        return kept.map(found -> Response.ok(Map.of("id", found.id(), "second", found.second(), "text", found.text()))
                        .build())
                .orElseGet(() -> Problem.of(400));
    }

    /** Removes a note. */
    @DELETE
    @Path("/notes/{id}")
    public Response erase(@PathParam("id") UUID id) {
        if (!visitor.isSignedIn()) {
            return Problem.of(401);
        }
        return room.forget(learner(), id) ? Response.noContent().build() : Problem.of(404);
    }

    private LearnerId learner() {
        return new LearnerId(visitor.person().value());
    }
}

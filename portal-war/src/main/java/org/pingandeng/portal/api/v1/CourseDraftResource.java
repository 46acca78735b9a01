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
import java.util.Optional;
import java.util.UUID;
import org.pingandeng.course.Text;
import org.pingandeng.course.catalogue.CourseEditor;
import org.pingandeng.course.catalogue.MarkdownDesk;
import org.pingandeng.course.catalogue.OutlineChange;
import org.pingandeng.course.catalogue.Writing;
import org.pingandeng.course.catalogue.model.DraftProblem;
import org.pingandeng.course.pack.LessonKind;
import org.pingandeng.portal.account.Visitor;

/** What the page of a course being written calls: it keeps what is typed, changes the outline, and shows a text. */
@ApplicationScoped
@Path("/course-drafts")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class CourseDraftResource {

    private static final int TEXT_AT_MOST = 500_000;

    @Inject
    CourseEditor editor;

    @Inject
    MarkdownDesk markdown;

    @Inject
    Visitor visitor;

    /**
     * A draft that was kept.
     *
     * @param at the server's time
     * @param problems what is missing in it
     * @param last the code of the lesson that stands last in its chapter, after one was added
     */
    public record Kept(Instant at, List<DraftProblem> problems, String last) {}

    /**
     * A change of the outline.
     *
     * @param what to do: a name of {@link OutlineChange.What}
     * @param at to which chapter ({@code #} and its number from 0) or lesson (its code)
     * @param chapter where it was dragged
     * @param place where it was dragged
     * @param zh a title in Chinese
     * @param en a title in English
     * @param kind the code of a new lesson's kind
     */
    public record Change(String what, String at, int chapter, int place, String zh, String en, String kind) {}

    /** Keeps what is said about the course. */
    @POST
    @Path("/{version}/words")
    public Response words(@PathParam("version") UUID version, Map<String, String> fields) {
        if (!visitor.isSignedIn()) {
            return Problem.of(401);
        }
        return sound(fields) ? answer(editor.words(version, fields), null) : Problem.of(400);
    }

    /** Keeps a lesson. */
    @POST
    @Path("/{version}/lessons/{lesson}")
    public Response lesson(
            @PathParam("version") UUID version, @PathParam("lesson") String lesson, Map<String, String> fields) {
        if (!visitor.isSignedIn()) {
            return Problem.of(401);
        }
        return sound(fields) ? answer(editor.lesson(version, lesson, fields), null) : Problem.of(400);
    }

    /** Changes the outline. */
    @POST
    @Path("/{version}/outline")
    public Response outline(@PathParam("version") UUID version, Change change) {
        if (!visitor.isSignedIn()) {
            return Problem.of(401);
        }
        Optional<OutlineChange> read = Optional.ofNullable(change).flatMap(CourseDraftResource::read);
        if (read.isPresent()) {
            return answer(editor.outline(version, read.get()), read.get());
        }
        return editor.open(version).isPresent() ? Problem.of(400) : Problem.of(404);
    }

    private static Optional<OutlineChange> read(Change change) {
        try {
            OutlineChange.What what = OutlineChange.What.valueOf(String.valueOf(change.what()));
            Optional<LessonKind> kind = LessonKind.of(String.valueOf(change.kind()));
            return what == OutlineChange.What.ADD_LESSON && kind.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new OutlineChange(
                            what,
                            change.at(),
                            change.chapter(),
                            change.place(),
                            new Text(change.zh(), change.en()),
                            kind.orElse(null)));
        } catch (IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }

    /** Undoes the last change of the outline. */
    @POST
    @Path("/{version}/undo")
    public Response undo(@PathParam("version") UUID version) {
        if (!visitor.isSignedIn()) {
            return Problem.of(401);
        }
        return answer(editor.undo(version), null);
    }

    /** Shows a text as learners will see it: {@code text} is Markdown. Its pictures are named {@code media:} and digest. */
    @POST
    @Path("/preview")
    public Response preview(Map<String, String> given) {
        if (!visitor.isSignedIn()) {
            return Problem.of(401);
        }
        return shown(Map.of("html", markdown.shown(text(given))));
    }

    /** Makes Markdown of what was pasted: {@code text} is HTML. */
    @POST
    @Path("/paste")
    public Response paste(Map<String, String> given) {
        if (!visitor.isSignedIn()) {
            return Problem.of(401);
        }
        return shown(Map.of("text", markdown.pasted(text(given))));
    }

    private static boolean sound(Map<String, String> fields) {
        return fields != null && !fields.containsValue(null);
    }

    private static String text(Map<String, String> given) {
        String text = given == null || given.get("text") == null ? "" : given.get("text");
        return text.substring(0, Math.min(TEXT_AT_MOST, text.length()));
    }

    private static Response answer(Optional<Writing> writing, OutlineChange change) {
        return writing.map(found -> shown(new Kept(found.changedAt(), found.problems(), last(found, change))))
                .orElseGet(() -> Problem.of(404));
    }

    private static String last(Writing writing, OutlineChange change) {
        return change == null ? "" : change.added(writing.draft()).orElse("");
    }

    private static Response shown(Object body) {
        return Response.ok(body).header("Cache-Control", "no-store").build();
    }
}

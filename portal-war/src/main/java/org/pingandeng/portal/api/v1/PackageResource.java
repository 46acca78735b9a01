package org.pingandeng.portal.api.v1;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.UUID;
import org.pingandeng.course.CoursePermissions;
import org.pingandeng.course.LearnerId;
import org.pingandeng.course.LessonId;
import org.pingandeng.course.scorm.PackageDesk;
import org.pingandeng.course.scorm.PackageRuns.Committed;
import org.pingandeng.course.scorm.model.CommitRefusal;
import org.pingandeng.course.scorm.model.PackageId;
import org.pingandeng.course.scorm.model.PartStanding;
import org.pingandeng.course.scorm.model.Resumption;
import org.pingandeng.course.study.PackageRoom;
import org.pingandeng.portal.account.Visitor;
import org.pingandeng.portal.content.ContentAddress;

/** What the page of a lesson with a package calls: it opens the package's parts, and hands on what they say. */
@ApplicationScoped
@Path("/packages")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class PackageResource {

    @Inject
    PackageRoom room;

    @Inject
    PackageDesk desk;

    @Inject
    ContentAddress addresses;

    @Inject
    Visitor visitor;

    /**
     * A part that is opened.
     *
     * @param lesson in which lesson
     * @param item the part's identifier
     */
    public record Opening(UUID lesson, String item) {}

    /**
     * A part that somebody wants to see before learners do.
     *
     * @param scorm of which package
     * @param item the part's identifier
     */
    public record Trial(String scorm, String item) {}

    /**
     * What a part said.
     *
     * @param launch of which launch
     * @param sequence its number, from 1
     * @param ended whether the part was closed with it
     * @param cmi elements by name
     */
    public record Said(UUID launch, int sequence, boolean ended, Map<String, String> cmi) {}

    /**
     * A part ready to be shown.
     *
     * @param launch its number
     * @param origin where it runs
     * @param frame the page that holds it
     * @param modern whether it speaks SCORM 2004
     * @param sco whether it speaks at all
     * @param file what is opened
     * @param suffix parameters and fragment of its address
     * @param title what it is called
     * @param cmi what it finds
     * @param done whether it was done before
     * @param score the best so far, or null
     * @param finished whether the whole package is done
     */
    public record Opened(
            UUID launch,
            String origin,
            String frame,
            boolean modern,
            boolean sco,
            String file,
            String suffix,
            String title,
            Map<String, String> cmi,
            boolean done,
            Double score,
            boolean finished) {}

    /**
     * What came of it.
     *
     * @param refusal why it was not kept, or null
     * @param element the element that is wrong, or blank
     * @param done whether the part is done
     * @param score the best so far, or null
     * @param finished whether the whole package is done
     */
    public record Kept(CommitRefusal refusal, String element, boolean done, Double score, boolean finished) {}

    /** Opens a part. */
    @POST
    @Path("/launches")
    public Response open(Opening opening) {
        if (!visitor.isSignedIn()) {
            return Problem.of(401);
        }
        if (opening == null || opening.lesson() == null || opening.item() == null) {
            return Problem.of(400);
        }
        return room.begin(learner(), visitor.organisation(), new LessonId(opening.lesson()), opening.item())
                .map(begun -> fresh(opened(begun.scorm(), begun.resumption(), begun.standing(), begun.finished())))
                .orElseGet(() -> Problem.of(404));
    }

    /** Opens a part and keeps nothing of it. */
    @POST
    @Path("/trials")
    public Response tryOut(Trial trial) {
        if (!visitor.isSignedIn()) {
            return Problem.of(401);
        }
        if (trial == null || trial.item() == null || !PackageId.valid(trial.scorm())) {
            return visitor.may(CoursePermissions.READ) ? Problem.of(400) : Problem.of(403);
        }
        PackageId scorm = new PackageId(trial.scorm());
        return desk.tryOut(scorm, trial.item())
                .map(found ->
                        fresh(opened(scorm, found, PartStanding.begun(trial.item(), found.launch(), null), false)))
                .orElseGet(() -> Problem.of(404));
    }

    private Opened opened(PackageId scorm, Resumption found, PartStanding standing, boolean finished) {
        ContentAddress.Base base = addresses.of(visitor.person().value(), scorm.digest());
        return new Opened(
                found.launch(),
                base.origin(),
                base.wrapper(),
                found.modern(),
                found.sco(),
                found.file(),
                found.suffix(),
                found.title(),
                found.cmi(),
                standing.done(),
                standing.score(),
                finished);
    }

    /** Takes what a part said. */
    @POST
    @Path("/commits")
    public Response commit(Said said) {
        if (!visitor.isSignedIn()) {
            return Problem.of(401);
        }
        if (said == null || said.launch() == null || said.cmi() == null || said.sequence() < 1) {
            return Problem.of(400);
        }
        Committed came = room.commit(learner(), said.launch(), said.sequence(), said.ended(), said.cmi());
        PartStanding standing = came.standing();
        return fresh(new Kept(
                came.refusal().orElse(null),
                came.element(),
                standing != null && standing.done(),
                standing == null ? null : standing.score(),
                came.finished()));
    }

    private static Response fresh(Object answer) {
        return Response.ok(answer).header("Cache-Control", "no-store").build();
    }

    private LearnerId learner() {
        return new LearnerId(visitor.person().value());
    }
}

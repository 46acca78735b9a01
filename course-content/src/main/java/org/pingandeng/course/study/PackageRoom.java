package org.pingandeng.course.study;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.pingandeng.course.CoursePermissions;
import org.pingandeng.course.LearnerId;
import org.pingandeng.course.LessonId;
import org.pingandeng.course.catalogue.model.Lesson;
import org.pingandeng.course.catalogue.model.LessonContent;
import org.pingandeng.course.pack.scorm.ScormItem;
import org.pingandeng.course.port.ContentOrigin;
import org.pingandeng.course.programme.ProgrammeShelf;
import org.pingandeng.course.scorm.PackageRuns;
import org.pingandeng.course.scorm.PackageRuns.Committed;
import org.pingandeng.course.scorm.model.PackageId;
import org.pingandeng.course.scorm.model.PartStanding;
import org.pingandeng.course.scorm.model.Resumption;
import org.pingandeng.course.scorm.model.StoredPackage;

/** A lesson that is a package of another maker: its parts, opening them, and what they say. */
@ApplicationScoped
public class PackageRoom {

    @Inject
    Enrolled enrolled;

    @Inject
    PackageRuns runs;

    @Inject
    ProgrammeShelf shelf;

    @Inject
    ContentOrigin origin;

    /** For the container. */
    public PackageRoom() {}

    /**
     * A room put together by hand.
     *
     * @param enrolled who may study what
     * @param runs opens parts and takes what they say
     * @param shelf notices completion
     * @param origin where packages run
     */
    public PackageRoom(Enrolled enrolled, PackageRuns runs, ProgrammeShelf shelf, ContentOrigin origin) {
        this.enrolled = enrolled;
        this.runs = runs;
        this.shelf = shelf;
        this.origin = origin;
    }

    /**
     * A line of the table of contents as its learner sees it.
     *
     * @param item what the package says
     * @param level how deep it stands, from 0
     * @param standing where the learner stands with it; null before it was opened, and for headings
     */
    public record Part(ScormItem item, int level, PartStanding standing) {

        /** Whether it can be opened. */
        public boolean launchable() {
            return item.launch() != null;
        }

        /** Whether it is done. */
        public boolean done() {
            return standing != null && standing.done();
        }
    }

    /**
     * A package before its learner.
     *
     * @param title what the package calls itself
     * @param parts its table of contents, without what it wants hidden unless that can be opened
     * @param runs whether it can be opened here at all
     */
    public record Sheet(String title, List<Part> parts, boolean runs) {

        /** How many parts can be opened. */
        public long count() {
            return parts.stream().filter(Part::launchable).count();
        }

        /** How many of them are done. */
        public long doneCount() {
            return parts.stream().filter(Part::done).count();
        }
    }

    /**
     * A part that was opened.
     *
     * @param scorm of which package
     * @param resumption what it is told
     * @param standing where the learner stands with it
     * @param finished whether the whole package is done with this
     */
    public record Begun(PackageId scorm, Resumption resumption, PartStanding standing, boolean finished) {}

    /**
     * A lesson's package.
     *
     * @param learner who
     * @param lesson which
     * @return its parts, or empty when the learner is in no programme with this lesson, or it is no package
     */
    @RolesAllowed(CoursePermissions.STUDY)
    public Optional<Sheet> sheet(LearnerId learner, LessonId lesson) {
        return scorm(learner, lesson).flatMap(runs::find).map(found -> sheet(learner, lesson, found));
    }

    private Sheet sheet(LearnerId learner, LessonId lesson, StoredPackage found) {
        Map<String, PartStanding> standings = runs.standings(learner, lesson);
        List<Part> parts = new ArrayList<>();
        found.scorm().items().forEach(item -> add(parts, item, 0, standings));
        return new Sheet(found.scorm().title(), List.copyOf(parts), origin.there());
    }

    private static void add(List<Part> parts, ScormItem item, int level, Map<String, PartStanding> standings) {
        if (item.visible() || item.launch() != null) {
            parts.add(new Part(item, level, standings.get(item.id())));
        }
        item.items().forEach(below -> add(parts, below, level + 1, standings));
    }

    private Optional<PackageId> scorm(LearnerId learner, LessonId lesson) {
        return enrolled.course(learner, lesson)
                .flatMap(version -> version.lesson(lesson))
                .map(Lesson::content)
                .filter(LessonContent.Scorm.class::isInstance)
                .map(content -> new PackageId(((LessonContent.Scorm) content).scorm()));
    }

    /**
     * Opens a part.
     *
     * @param learner who
     * @param owner the learner's organisation, if any
     * @param lesson in which lesson
     * @param item the part's identifier
     * @return what it is told, or empty when the lesson is not the learner's, or has no such part, or nothing of the kind
     *     can run here
     */
    @RolesAllowed(CoursePermissions.STUDY)
    @Transactional
    public Optional<Begun> begin(LearnerId learner, Optional<UUID> owner, LessonId lesson, String item) {
        if (!origin.there()) {
            return Optional.empty();
        }
        return scorm(learner, lesson)
                .flatMap(scorm -> runs.begin(learner, owner, lesson, scorm, item)
                        .map(begun -> {
                            if (begun.finished()) {
                                shelf.settle(learner);
                            }
                            return new Begun(scorm, begun.resumption(), begun.standing(), begun.finished());
                        }));
    }

    /**
     * Takes what a part said.
     *
     * @param learner whose
     * @param launch of which launch
     * @param sequence its number, from 1
     * @param ended whether the part was closed with it
     * @param said elements by name
     * @return what came of it
     */
    @RolesAllowed(CoursePermissions.STUDY)
    @Transactional
    public Committed commit(LearnerId learner, UUID launch, int sequence, boolean ended, Map<String, String> said) {
        Committed came = runs.commit(learner, launch, sequence, ended, said);
        if (came.finished()) {
            shelf.settle(learner);
        }
        return came;
    }
}

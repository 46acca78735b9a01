package org.pingandeng.course.catalogue;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import org.pingandeng.course.CoursePermissions;
import org.pingandeng.course.catalogue.model.CourseDiff;
import org.pingandeng.course.catalogue.model.Courses;
import org.pingandeng.course.catalogue.model.Draft;
import org.pingandeng.course.catalogue.model.Version;
import org.pingandeng.course.port.Caller;

/** Shows a version as learners will have it, and what is different from what they have. */
@ApplicationScoped
public class ComparisonDesk {

    @Inject
    Courses courses;

    @Inject
    Manuscripts manuscripts;

    @Inject
    StepLog log;

    @Inject
    Caller caller;

    /** For the container. */
    public ComparisonDesk() {}

    /**
     * A desk put together by hand.
     *
     * @param courses all courses
     * @param manuscripts what is being written
     * @param log what was done to them
     * @param caller who asks
     */
    public ComparisonDesk(Courses courses, Manuscripts manuscripts, StepLog log, Caller caller) {
        this.courses = courses;
        this.manuscripts = manuscripts;
        this.log = log;
        this.caller = caller;
    }

    /**
     * Compares a version with the one that learners had when it came.
     *
     * @param version any
     * @return both, or empty when it is not the caller's to see
     */
    @RolesAllowed(CoursePermissions.READ)
    @Transactional
    public Optional<Comparison> compare(@NotNull UUID version) {
        return courses.find(version).filter(found -> caller.sees(found.owner())).map(found -> compare(written(found)));
    }

    private Comparison compare(Version after) {
        Optional<Version> before = courses.all().stream()
                .filter(each -> each.code().equals(after.code())
                        && each.number() < after.number()
                        && each.publishedAt().isPresent())
                .max(Comparator.comparing(Version::number));
        return new Comparison(
                after,
                before,
                before.map(each -> CourseDiff.between(each, after)),
                caller.changes(after.owner()),
                log.wroteIt(after.id()));
    }

    /** A draft stands in its manuscript. */
    private Version written(Version version) {
        if (version.state() != Version.State.DRAFT) {
            return version;
        }
        Draft draft = manuscripts.text(version);
        return version.with(draft.lessons(version.code()), version.withdrawn());
    }
}

package org.pingandeng.course.scorm;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.pingandeng.course.CoursePermissions;
import org.pingandeng.course.LessonId;
import org.pingandeng.course.Text;
import org.pingandeng.course.catalogue.ContentDigest;
import org.pingandeng.course.catalogue.StepLog;
import org.pingandeng.course.catalogue.model.Courses;
import org.pingandeng.course.catalogue.model.Draft;
import org.pingandeng.course.catalogue.model.Lesson;
import org.pingandeng.course.catalogue.model.LessonContent;
import org.pingandeng.course.catalogue.model.Version;
import org.pingandeng.course.port.AuditTrail;
import org.pingandeng.course.port.Caller;
import org.pingandeng.course.scorm.model.PackageId;
import org.pingandeng.course.scorm.model.Packages;

/** Makes courses of packages: one chapter, one lesson, a draft like any other. */
@ApplicationScoped
public class PackageCourses {

    private static final String FIELD = "综合";
    private static final String PICTURE = "stage";
    private static final int CODE_DIGITS = 12;

    @Inject
    Packages packages;

    @Inject
    Courses courses;

    @Inject
    StepLog log;

    @Inject
    AuditTrail trail;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** For the container. */
    public PackageCourses() {}

    /**
     * Put together by hand.
     *
     * @param packages all packages
     * @param courses all courses
     * @param log what was done to them
     * @param trail remembers
     * @param caller who asks
     * @param clock the time
     */
    public PackageCourses(
            Packages packages, Courses courses, StepLog log, AuditTrail trail, Caller caller, Clock clock) {
        this.packages = packages;
        this.courses = courses;
        this.log = log;
        this.trail = trail;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * What was made.
     *
     * @param code of the course
     * @param version the draft, or the version that has the same content
     * @param fresh false when the same was there already
     */
    public record Made(String code, UUID version, boolean fresh) {}

    /**
     * Makes the draft of a course with a package as its lesson. The same again changes nothing.
     *
     * @param scorm which package
     * @param title of course and lesson
     * @param seconds the lesson's stated length: the most that is ever credited
     * @return the draft
     */
    @RolesAllowed(CoursePermissions.AUTHOR)
    @Transactional
    public Made make(PackageId scorm, String title, int seconds) {
        if (packages.holders(scorm).stream().noneMatch(caller::sees)) {
            throw new IllegalArgumentException("No such package: " + scorm);
        }
        String code = "scorm-" + scorm.digest().substring(0, CODE_DIGITS);
        Text words = new Text(title, "");
        Lesson lesson = new Lesson(
                LessonId.of(code, "package"),
                "package",
                1,
                words,
                words,
                Text.NONE,
                seconds,
                true,
                new LessonContent.Scorm(scorm.digest()),
                List.of(),
                List.of());
        Draft about = new Draft(words, Text.NONE, FIELD, PICTURE, List.of());
        String digest = ContentDigest.of(about, List.of(lesson));
        Optional<Version> same = courses.same(code, digest)
                .filter(each -> each.state().open() || each.state() == Version.State.PUBLISHED);
        if (same.isPresent()) {
            return new Made(code, same.get().id(), false);
        }
        Version draft = Version.draft(UUID.randomUUID(), code, caller.organisation(), digest, clock.instant(), about)
                .with(List.of(lesson), Map.of());
        int number = courses.add(draft);
        log.imported(draft);
        trail.record("course.imported", code, Map.of("number", number, "lessons", 1, "package", scorm.digest()));
        return new Made(code, draft.id(), true);
    }
}

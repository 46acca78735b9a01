package org.pingandeng.course.catalogue;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.pingandeng.course.CoursePermissions;
import org.pingandeng.course.Text;
import org.pingandeng.course.catalogue.model.Courses;
import org.pingandeng.course.catalogue.model.Draft;
import org.pingandeng.course.catalogue.model.Lesson;
import org.pingandeng.course.catalogue.model.Version;
import org.pingandeng.course.pack.Archive;
import org.pingandeng.course.pack.CoursePack;
import org.pingandeng.course.pack.PackProblem;
import org.pingandeng.course.pack.PackReader;
import org.pingandeng.course.port.AuditTrail;
import org.pingandeng.course.port.Caller;
import org.pingandeng.media.MediaLibrary;

/** The desk where courses are looked through and brought in. */
@ApplicationScoped
public class CourseDesk {

    @Inject
    Courses courses;

    @Inject
    StepLog log;

    @Inject
    MediaLibrary library;

    @Inject
    LessonPackages packages;

    @Inject
    AuditTrail trail;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** For the container. */
    public CourseDesk() {}

    /**
     * A desk put together by hand.
     *
     * @param courses all courses
     * @param log what was done to them
     * @param library where files go
     * @param packages where packages of other makers go
     * @param trail remembers
     * @param caller who asks
     * @param clock the time
     */
    public CourseDesk(
            Courses courses,
            StepLog log,
            MediaLibrary library,
            LessonPackages packages,
            AuditTrail trail,
            Caller caller,
            Clock clock) {
        this.courses = courses;
        this.log = log;
        this.library = library;
        this.packages = packages;
        this.trail = trail;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Every version of every course that the caller may see, drafts too.
     *
     * @return the newest first within a course; without those that were given up
     */
    @RolesAllowed(CoursePermissions.READ)
    public List<VersionView> versions() {
        return courses.all().stream()
                .filter(each -> caller.sees(each.owner()) && each.state() != Version.State.DISCARDED)
                .map(each -> VersionView.of(each, caller.changes(each.owner())))
                .toList();
    }

    /**
     * Looks through an archive as bringing it in would, and makes no course of it.
     *
     * @param archive the archive; stays open
     * @return its problems
     */
    @RolesAllowed(CoursePermissions.AUTHOR)
    @Transactional
    public ImportReport examine(Archive archive) {
        PackReader.Reading reading = PackReader.read(archive);
        LessonMaker maker = new LessonMaker(archive, library, packages);
        if (reading.problems().isEmpty()) {
            reading.pack().ifPresent(maker::lessons);
            reading.pack().ifPresent(pack -> claim(pack, maker));
        }
        return report(reading, maker, Optional.empty(), false);
    }

    /**
     * Brings an archive in as a draft: whole, or not at all. The same content again changes nothing.
     *
     * @param archive the archive; stays open
     * @return the draft, or the problems
     */
    @RolesAllowed(CoursePermissions.AUTHOR)
    @Transactional
    public ImportReport bringIn(Archive archive) {
        PackReader.Reading reading = PackReader.read(archive);
        LessonMaker maker = new LessonMaker(archive, library, packages);
        if (!reading.problems().isEmpty() || reading.pack().isEmpty()) {
            return report(reading, maker, Optional.empty(), false);
        }
        CoursePack pack = reading.pack().get();
        List<Lesson> lessons = maker.lessons(pack);
        claim(pack, maker);
        if (!maker.problems().isEmpty()) {
            return report(reading, maker, Optional.empty(), false);
        }
        Draft words = new Draft(pack.title(), pack.summary(), pack.field(), pack.picture(), List.of());
        String digest = ContentDigest.of(words, lessons);
        Optional<Version> same = courses.same(pack.code(), digest)
                .filter(each -> each.state().open() || each.state() == Version.State.PUBLISHED);
        if (same.isPresent()) {
            return report(reading, maker, same.map(Version::id), true);
        }
        Version draft = Version.draft(
                        UUID.randomUUID(), pack.code(), caller.organisation(), digest, clock.instant(), words)
                .with(lessons, Map.of());
        int number = courses.add(draft);
        log.imported(draft);
        trail.record("course.imported", pack.code(), Map.of("number", number, "lessons", lessons.size()));
        return report(reading, maker, Optional.of(draft.id()), false);
    }

    /** A code that another organisation's course has is not for the caller. */
    private void claim(CoursePack pack, LessonMaker maker) {
        courses.latest(pack.code())
                .filter(known -> !caller.changes(known.owner()))
                .ifPresent(known -> maker.problem("", PackProblem.Kind.CODE_OF_ANOTHER, pack.code()));
    }

    private static ImportReport report(
            PackReader.Reading reading, LessonMaker maker, Optional<UUID> version, boolean unchanged) {
        List<PackProblem> problems = Stream.concat(reading.problems().stream(), maker.problems().stream())
                .toList();
        return new ImportReport(
                problems,
                reading.pack().map(CoursePack::code).orElse(""),
                reading.pack().map(CoursePack::title).orElse(Text.NONE),
                reading.pack().map(pack -> pack.lessons().size()).orElse(0),
                reading.pack()
                        .map(pack -> pack.lessons().stream()
                                .mapToInt(CoursePack.PackedLesson::seconds)
                                .sum())
                        .orElse(0),
                version,
                unchanged);
    }
}

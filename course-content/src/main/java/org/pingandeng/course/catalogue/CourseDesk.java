package org.pingandeng.course.catalogue;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.pingandeng.course.CoursePermissions;
import org.pingandeng.course.Text;
import org.pingandeng.course.catalogue.model.Courses;
import org.pingandeng.course.catalogue.model.Lesson;
import org.pingandeng.course.catalogue.model.Version;
import org.pingandeng.course.pack.Archive;
import org.pingandeng.course.pack.CoursePack;
import org.pingandeng.course.pack.PackProblem;
import org.pingandeng.course.pack.PackReader;
import org.pingandeng.course.port.AuditTrail;
import org.pingandeng.course.port.Outbox;
import org.pingandeng.media.MediaLibrary;

/** The desk where courses are brought in and published. */
@ApplicationScoped
public class CourseDesk {

    @Inject
    Courses courses;

    @Inject
    MediaLibrary library;

    @Inject
    AuditTrail trail;

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    /** For the container. */
    public CourseDesk() {}

    /**
     * A desk put together by hand.
     *
     * @param courses all courses
     * @param library where files go
     * @param trail remembers
     * @param outbox tells
     * @param clock the time
     */
    public CourseDesk(Courses courses, MediaLibrary library, AuditTrail trail, Outbox outbox, Clock clock) {
        this.courses = courses;
        this.library = library;
        this.trail = trail;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * Every version of every course, drafts too.
     *
     * @return the newest first within a course
     */
    @RolesAllowed(CoursePermissions.READ)
    public List<VersionView> versions() {
        return courses.all().stream().map(VersionView::of).toList();
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
        LessonMaker maker = new LessonMaker(archive, library);
        if (reading.problems().isEmpty()) {
            reading.pack().ifPresent(maker::lessons);
        }
        return report(reading, maker, Optional.empty(), false);
    }

    /**
     * Brings an archive in as a draft: whole, or not at all. The same content again changes nothing.
     *
     * @param archive the archive; stays open
     * @param owner the organisation it belongs to, if any
     * @return the draft, or the problems
     */
    @RolesAllowed(CoursePermissions.AUTHOR)
    @Transactional
    public ImportReport bringIn(Archive archive, Optional<UUID> owner) {
        PackReader.Reading reading = PackReader.read(archive);
        LessonMaker maker = new LessonMaker(archive, library);
        if (!reading.problems().isEmpty() || reading.pack().isEmpty()) {
            return report(reading, maker, Optional.empty(), false);
        }
        CoursePack pack = reading.pack().get();
        List<Lesson> lessons = maker.lessons(pack);
        if (!maker.problems().isEmpty()) {
            return report(reading, maker, Optional.empty(), false);
        }
        String digest = digest(pack, lessons);
        Optional<Version> same =
                courses.same(pack.code(), digest).filter(each -> each.state() != Version.State.REPLACED);
        if (same.isPresent()) {
            return report(reading, maker, same.map(Version::id), true);
        }
        Version draft = draft(pack, lessons, digest);
        int number = courses.add(draft, owner);
        trail.record("course.imported", pack.code(), Map.of("number", number, "lessons", lessons.size()));
        return report(reading, maker, Optional.of(draft.id()), false);
    }

    private Version draft(CoursePack pack, List<Lesson> lessons, String digest) {
        return new Version(
                UUID.randomUUID(),
                pack.code(),
                0,
                Version.State.DRAFT,
                pack.title(),
                pack.summary(),
                pack.field(),
                pack.picture(),
                digest,
                clock.instant(),
                Optional.empty(),
                lessons);
    }

    /**
     * Publishes a draft. What was published before is replaced; learners keep their minutes.
     *
     * @param version a draft
     * @return false when there is no such draft
     */
    @RolesAllowed(CoursePermissions.REVIEW)
    @Transactional
    public boolean publish(UUID version) {
        Optional<Version> draft = courses.find(version).filter(each -> each.state() == Version.State.DRAFT);
        draft.ifPresent(each -> {
            courses.publish(version, clock.instant());
            trail.record("course.published", each.code(), Map.of("number", each.number()));
            outbox.append("course.published", each.code(), Map.of("number", each.number()));
        });
        return draft.isPresent();
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

    private static String digest(CoursePack pack, List<Lesson> lessons) {
        String content =
                pack.title() + "|" + pack.summary() + "|" + pack.field() + "|" + pack.picture() + "|" + lessons;
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha.digest(content.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

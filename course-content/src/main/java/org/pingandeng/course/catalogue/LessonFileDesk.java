package org.pingandeng.course.catalogue;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pingandeng.course.CoursePermissions;
import org.pingandeng.course.catalogue.model.Courses;
import org.pingandeng.course.catalogue.model.Draft;
import org.pingandeng.course.catalogue.model.LessonContent.Role;
import org.pingandeng.course.catalogue.model.Version;
import org.pingandeng.course.port.Caller;
import org.pingandeng.media.MediaLibrary;
import org.pingandeng.media.model.Gifts;
import org.pingandeng.media.model.MediaFile;
import org.pingandeng.media.model.MediaId;

/** Gives files to lessons that are being written: fresh ones, or ones of the library that the author may see. */
@ApplicationScoped
public class LessonFileDesk {

    private static final int SHOWN = 200;

    @Inject
    Courses courses;

    @Inject
    Manuscripts manuscripts;

    @Inject
    FileIntake intake;

    @Inject
    MediaLibrary library;

    @Inject
    Gifts gifts;

    @Inject
    Caller caller;

    /** For the container. */
    public LessonFileDesk() {}

    /**
     * A desk put together by hand.
     *
     * @param courses all courses
     * @param manuscripts drafts under the hands of those who may write them
     * @param intake takes files
     * @param library where files go
     * @param gifts who uploaded what
     * @param caller who asks
     */
    public LessonFileDesk(
            Courses courses,
            Manuscripts manuscripts,
            FileIntake intake,
            MediaLibrary library,
            Gifts gifts,
            Caller caller) {
        this.courses = courses;
        this.manuscripts = manuscripts;
        this.intake = intake;
        this.library = library;
        this.gifts = gifts;
        this.caller = caller;
    }

    /**
     * Takes a fresh file into a lesson.
     *
     * @param version a draft
     * @param lesson its code
     * @param place which file of the lesson: {@code file}, {@code captionsZh}, {@code captionsEn} or {@code picture}
     * @param in the bytes, read to the end or to the limit; not closed
     * @param name what the giver calls it
     * @return why not, or empty when the lesson has it
     * @throws IOException when the disk fails
     */
    @RolesAllowed(CoursePermissions.AUTHOR)
    @Transactional
    public Optional<FileRefusal> take(
            @NotNull UUID version, @NotNull String lesson, @NotNull String place, @NotNull InputStream in, String name)
            throws IOException {
        Optional<Role> role = role(version, lesson, place);
        if (role.isEmpty()) {
            return Optional.of(FileRefusal.NOT_THERE);
        }
        FileIntake.Taken taken = intake.take(in, name, role.get());
        return taken.refusal().or(() -> put(version, lesson, place, taken.file().orElseThrow()));
    }

    /**
     * Puts a file of the library into a lesson.
     *
     * @param version a draft
     * @param lesson its code
     * @param place which file of the lesson
     * @param digest the file; blank takes captions out
     * @return why not, or empty when the lesson has it
     */
    @RolesAllowed(CoursePermissions.AUTHOR)
    @Transactional
    public Optional<FileRefusal> pick(
            @NotNull UUID version, @NotNull String lesson, @NotNull String place, @NotNull String digest) {
        Optional<Role> role = role(version, lesson, place);
        boolean known =
                role.isPresent() && (digest.isBlank() ? role.get() == Role.CAPTIONS : mayUse(digest, role.get()));
        if (!known) {
            return Optional.of(FileRefusal.NOT_THERE);
        }
        Optional<FileRefusal> unfit = digest.isBlank() ? Optional.empty() : intake.unfit(digest, role.get());
        return unfit.isPresent() ? unfit : put(version, lesson, place, digest);
    }

    private boolean mayUse(String digest, Role role) {
        return files(role).stream().anyMatch(file -> file.id().digest().equals(digest));
    }

    private Optional<Role> role(UUID version, String lesson, String place) {
        return manuscripts
                .hold(version)
                .flatMap(held -> manuscripts.text(held).part(lesson))
                .flatMap(part -> LessonFiles.role(part.content().kind(), place));
    }

    private Optional<FileRefusal> put(UUID version, String lesson, String place, String file) {
        Version held = manuscripts.hold(version).orElseThrow();
        Draft draft = manuscripts.text(held);
        int pages = MediaId.valid(file)
                        && draft.part(lesson)
                                .flatMap(part -> LessonFiles.role(part.content().kind(), place))
                                .filter(Role.DOCUMENT::equals)
                                .isPresent()
                ? library.pages(new MediaId(file)).orElse(0)
                : 0;
        manuscripts.keep(
                held,
                draft.changed(lesson, part -> lasting(part.with(LessonFiles.put(part.content(), place, file, pages)))));
        return Optional.empty();
    }

    /** A film says by itself how long a lesson is, until its author says otherwise. */
    private Draft.Part lasting(Draft.Part part) {
        return part.seconds() > 0
                ? part
                : manuscripts
                        .length(part)
                        .map(Duration::toSeconds)
                        .filter(seconds -> seconds > 0)
                        .map(seconds -> part.lasting(seconds.intValue()))
                        .orElse(part);
    }

    /**
     * The library's files that the caller may use: those of the courses they may see, and what they uploaded.
     *
     * @param role what they are for
     * @return the newest first, 200 at most
     */
    @RolesAllowed(CoursePermissions.AUTHOR)
    @Transactional
    public List<MediaFile> files(@NotNull Role role) {
        Set<String> digests = courses.all().stream()
                .filter(version -> caller.sees(version.owner()))
                .flatMap(this::named)
                .filter(file -> file.getValue() == role && MediaId.valid(file.getKey()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        Stream<MediaFile> shown = digests.stream()
                .map(digest -> library.find(new MediaId(digest)))
                .flatMap(Optional::stream);
        return Stream.concat(
                        uploaded(role)
                                .filter(file -> !digests.contains(file.id().digest())),
                        shown)
                .sorted(Comparator.comparing(MediaFile::storedAt).reversed())
                .limit(SHOWN)
                .toList();
    }

    private Stream<MediaFile> uploaded(Role role) {
        return caller.id().stream()
                .flatMap(person -> gifts.of(person, SHOWN).stream())
                .map(gift -> new MediaFile(
                        gift.file().id(), gift.file().type(), gift.file().bytes(), gift.name(), gift.at()))
                .filter(file -> FileIntake.limits(role).types().contains(file.type()));
    }

    private Stream<Map.Entry<String, Role>> named(Version version) {
        Stream<Map.Entry<String, Role>> kept =
                version.lessons().stream().flatMap(lesson -> lesson.content().files().entrySet().stream());
        Stream<Map.Entry<String, Role>> written = version.state() == Version.State.DRAFT
                ? manuscripts.text(version).parts().stream().flatMap(part -> part.content().files().entrySet().stream())
                : Stream.empty();
        return Stream.concat(kept, written);
    }
}

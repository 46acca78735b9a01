package org.pingandeng.course.catalogue;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
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

    /** How many files of the library a page shows. */
    public static final int SHOWN = 60;

    @Inject
    Courses courses;

    @Inject
    Manuscripts manuscripts;

    @Inject
    FileIntake intake;

    @Inject
    MediaLibrary library;

    @Inject
    LessonPackages packages;

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
     * @param packages packages of other makers
     * @param gifts who uploaded what
     * @param caller who asks
     */
    public LessonFileDesk(
            Courses courses,
            Manuscripts manuscripts,
            FileIntake intake,
            MediaLibrary library,
            LessonPackages packages,
            Gifts gifts,
            Caller caller) {
        this.courses = courses;
        this.manuscripts = manuscripts;
        this.intake = intake;
        this.library = library;
        this.packages = packages;
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
        if (role == Role.PACKAGE) {
            return packages.mine(digest).isPresent();
        }
        if (!MediaId.valid(digest)) {
            return false;
        }
        MediaId file = new MediaId(digest);
        boolean fits = library.find(file)
                .filter(found -> FileIntake.limits(role).types().contains(found.type()))
                .isPresent();
        return fits
                && (caller.id().filter(person -> gifts.gave(person, file)).isPresent()
                        || courses.owners(digest).stream().anyMatch(caller::sees));
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
        packages.hold(file, held.owner());
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
     * A file as it is chosen from.
     *
     * @param digest its name for ever
     * @param name what it is called
     */
    public record Shelved(String digest, String name) {}

    /**
     * The files that the caller may put into a lesson: those of the courses they may see, and what they uploaded; of
     * packages those of the organisations whose courses they may see.
     *
     * @param role what they are for
     * @param page from 0
     * @return the newest first, {@value #SHOWN} a page
     */
    @RolesAllowed(CoursePermissions.AUTHOR)
    @Transactional
    public List<Shelved> files(@NotNull Role role, int page) {
        int skip = SHOWN * Math.max(0, page);
        if (role == Role.PACKAGE) {
            return packages.shelf(skip, SHOWN).stream()
                    .map(each -> new Shelved(each.digest(), each.title() + " · " + each.name()))
                    .toList();
        }
        Set<Optional<UUID>> seen =
                courses.owners().stream().filter(caller::sees).collect(Collectors.toSet());
        Set<MediaId> named = courses.files(seen).stream().map(MediaId::new).collect(Collectors.toSet());
        return library.choice(named, caller.id(), FileIntake.limits(role).types(), skip, SHOWN).stream()
                .map(file -> new Shelved(file.id().digest(), file.name()))
                .toList();
    }

    /**
     * What a file of a lesson is called.
     *
     * @param digest any
     * @return blank when there is none that the caller may know of
     */
    @RolesAllowed(CoursePermissions.AUTHOR)
    @Transactional
    public String name(String digest) {
        return Optional.ofNullable(digest)
                .filter(MediaId::valid)
                .flatMap(each -> library.find(new MediaId(each))
                        .map(MediaFile::name)
                        .or(() -> packages.mine(each).map(LessonPackages.Card::name)))
                .orElse("");
    }
}

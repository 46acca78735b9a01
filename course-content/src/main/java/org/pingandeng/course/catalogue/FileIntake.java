package org.pingandeng.course.catalogue;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.pingandeng.course.catalogue.model.LessonContent.Role;
import org.pingandeng.course.pack.OfficeFile;
import org.pingandeng.course.pack.PackTexts;
import org.pingandeng.course.port.Office;
import org.pingandeng.media.MediaLibrary;
import org.pingandeng.media.model.Limits;
import org.pingandeng.media.model.MediaId;
import org.pingandeng.media.model.MediaType;
import org.pingandeng.media.model.StoreRefusal;
import org.pingandeng.media.model.Storing;

/** Takes a file for a lesson: its kind by its content, captions only when they can be shown, slides made into PDF. */
@Dependent
public class FileIntake {

    private static final int CAPTIONS_AT_MOST = 2 << 20;
    private static final long DOCUMENT_AT_MOST = 64L << 20;

    @Inject
    MediaLibrary library;

    @Inject
    Office office;

    @Inject
    LessonPackages packages;

    /** For the container. */
    public FileIntake() {}

    /**
     * An intake put together by hand.
     *
     * @param library where files go
     * @param office makes PDFs of slides
     * @param packages takes packages in
     */
    public FileIntake(MediaLibrary library, Office office, LessonPackages packages) {
        this.library = library;
        this.office = office;
        this.packages = packages;
    }

    /** What came of a file. */
    record Taken(Optional<String> file, Optional<FileRefusal> refusal) {

        static Taken refused(FileRefusal why) {
            return new Taken(Optional.empty(), Optional.of(why));
        }
    }

    Taken take(InputStream in, String name, Role role) throws IOException {
        return switch (role) {
            case DOCUMENT -> document(in, name);
            case CAPTIONS -> captions(in, name);
            case FILM, SOUND, PICTURE -> stored(in, name, limits(role));
            case PACKAGE -> {
                LessonPackages.Taken taken = packages.take(in, name);
                yield new Taken(taken.digest(), taken.refusal());
            }
        };
    }

    /** How large a file may be, and of which kinds. */
    static Limits limits(Role role) {
        return switch (role) {
            case DOCUMENT -> Limits.of(64, Set.of(MediaType.PDF));
            case FILM -> Limits.of(512, MediaType.VIDEO);
            case SOUND -> Limits.of(128, MediaType.SOUND);
            case PICTURE -> Limits.of(10, MediaType.FIGURE);
            case CAPTIONS -> Limits.of(2, Set.of(MediaType.CAPTIONS));
            case PACKAGE -> throw new IllegalArgumentException("A package is many files");
        };
    }

    /** Why a file that is in the library already cannot be shown in a lesson; empty for one that can. */
    Optional<FileRefusal> unfit(String digest, Role role) {
        MediaId id = new MediaId(digest);
        return switch (role) {
            case DOCUMENT -> library.pages(id).isEmpty() ? Optional.of(FileRefusal.PDF_UNREADABLE) : Optional.empty();
            case CAPTIONS -> shows(id) ? Optional.empty() : Optional.of(FileRefusal.CAPTIONS_BROKEN);
            case FILM, SOUND, PICTURE, PACKAGE -> Optional.empty();
        };
    }

    private boolean shows(MediaId captions) {
        try (InputStream in = library.open(captions, 0)) {
            return PackTexts.captions(new String(in.readNBytes(CAPTIONS_AT_MOST), StandardCharsets.UTF_8));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private Taken stored(InputStream in, String name, Limits limits) {
        Storing storing = library.store(in, name, limits);
        return new Taken(
                storing.file().map(file -> file.id().digest()),
                storing.refusal().map(FileIntake::why));
    }

    private static FileRefusal why(StoreRefusal refusal) {
        return switch (refusal) {
            case TOO_LARGE -> FileRefusal.TOO_LARGE;
            case TYPE_NOT_ALLOWED -> FileRefusal.FILE_TYPE;
            case EMPTY -> FileRefusal.EMPTY;
            case NO_SPACE -> FileRefusal.NO_SPACE;
            case INFECTED -> FileRefusal.INFECTED;
            case NOT_SCANNED -> FileRefusal.NOT_SCANNED;
        };
    }

    private Taken captions(InputStream in, String name) throws IOException {
        byte[] bytes = in.readNBytes(CAPTIONS_AT_MOST);
        return PackTexts.captions(new String(bytes, StandardCharsets.UTF_8))
                ? stored(new ByteArrayInputStream(bytes), name, limits(Role.CAPTIONS))
                : Taken.refused(FileRefusal.CAPTIONS_BROKEN);
    }

    private Taken document(InputStream in, String name) throws IOException {
        Path given = Files.createTempFile("lesson", ".file");
        try {
            try (OutputStream out = Files.newOutputStream(given)) {
                copy(in, out);
            }
            if (Files.size(given) > DOCUMENT_AT_MOST) {
                return Taken.refused(FileRefusal.TOO_LARGE);
            }
            Optional<String> ending = OfficeFile.ending(given);
            return ending.isPresent() ? slides(given, ending.get(), name) : pdf(given, name);
        } finally {
            Files.deleteIfExists(given);
        }
    }

    /** To the end, or to a byte more than is allowed. */
    private static void copy(InputStream in, OutputStream out) throws IOException {
        byte[] some = new byte[1 << 16];
        long all = 0;
        for (int read = in.read(some); read > 0 && all <= DOCUMENT_AT_MOST; read = in.read(some)) {
            out.write(some, 0, read);
            all += read;
        }
    }

    private Taken slides(Path given, String ending, String name) throws IOException {
        if (!office.there()) {
            return Taken.refused(FileRefusal.NO_OFFICE);
        }
        Optional<Path> made = office.pdf(given, ending);
        if (made.isEmpty()) {
            return Taken.refused(FileRefusal.OFFICE_FAILED);
        }
        try {
            return pdf(made.get(), name + ".pdf");
        } finally {
            Files.deleteIfExists(made.get());
        }
    }

    private Taken pdf(Path file, String name) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            Taken taken = stored(in, name, limits(Role.DOCUMENT));
            boolean unreadable = taken.file().isPresent()
                    && library.pages(new MediaId(taken.file().get())).isEmpty();
            return unreadable ? Taken.refused(FileRefusal.PDF_UNREADABLE) : taken;
        }
    }
}

package org.pingandeng.portal.works;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import org.pingandeng.media.MediaLibrary;
import org.pingandeng.media.model.Limits;
import org.pingandeng.media.model.MediaFile;
import org.pingandeng.media.model.MediaType;
import org.pingandeng.portal.works.model.WorkKind;
import org.pingandeng.quiz.picture.PhonePhoto;

/** Files of works on their way into the library: pictures are painted anew, films lose place and device. */
@ApplicationScoped
class WorksFiles {

    private static final int LARGEST_PICTURE = 12 << 20;
    private static final Limits PICTURES = Limits.of(6, Set.of(MediaType.JPEG));
    private static final Limits FILMS = Limits.of(60, MediaType.VIDEO);
    private static final Limits GIVEN = Limits.of(
            60, Set.of(MediaType.PDF, MediaType.PNG, MediaType.JPEG, MediaType.WEBP, MediaType.MP4, MediaType.WEBM));

    @Inject
    MediaLibrary library;

    /**
     * Keeps what was handed in.
     *
     * @param form what it has to be
     * @param in the bytes
     * @return its digest; empty where it is something else, or too large
     */
    Optional<String> handed(WorkKind.Form form, InputStream in) {
        return switch (form) {
            case PICTURE -> picture(in);
            case FILM -> film(in);
            case TEXT -> Optional.empty();
        };
    }

    /** Keeps what the office gives away. */
    Optional<String> given(InputStream in, String name) {
        return store(in, name, GIVEN);
    }

    private Optional<String> picture(InputStream in) {
        try {
            byte[] bytes = in.readNBytes(LARGEST_PICTURE + 1);
            return bytes.length > LARGEST_PICTURE
                    ? Optional.empty()
                    : PhonePhoto.clean(bytes)
                            .flatMap(clean -> store(new ByteArrayInputStream(clean), "work.jpg", PICTURES));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private Optional<String> film(InputStream in) {
        try {
            Path copy = Files.createTempFile("work", ".film");
            try {
                Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
                return blanked(copy) ? store(copy) : Optional.empty();
            } finally {
                Files.deleteIfExists(copy);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static boolean blanked(Path film) throws IOException {
        try (FileChannel open = FileChannel.open(film, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            return FilmTraces.blank(open);
        }
    }

    private Optional<String> store(Path film) throws IOException {
        try (InputStream in = Files.newInputStream(film)) {
            return store(in, "film", FILMS);
        }
    }

    private Optional<String> store(InputStream in, String name, Limits limits) {
        return library.store(in, name, limits).file().map(MediaFile::id).map(id -> id.digest());
    }
}

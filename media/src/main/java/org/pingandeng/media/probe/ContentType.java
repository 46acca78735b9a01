package org.pingandeng.media.probe;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.tika.Tika;
import org.pingandeng.media.model.MediaType;

/** Tells a file's kind by its first bytes. The name is not asked: it is only a claim. */
public final class ContentType {

    private static final Tika TIKA = new Tika();

    private ContentType() {}

    /**
     * The kind of a file.
     *
     * @param file where it lies, under a name that says nothing
     * @return its kind, or empty when the library cannot serve it
     */
    public static Optional<MediaType> of(Path file) {
        try {
            return MediaType.of(TIKA.detect(file)).filter(type -> type != MediaType.SVG || Drawing.harmless(file));
        } catch (IOException failed) {
            throw new UncheckedIOException("A file could not be looked into", failed);
        }
    }
}

package org.pingandeng.media.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files on their way. */
final class Drafts {

    private Drafts() {}

    /** Removes a file or an empty folder, if it is there. */
    static void discard(Path path) {
        try {
            Files.deleteIfExists(path);
        } catch (IOException failed) {
            throw new UncheckedIOException("A file could not be removed", failed);
        }
    }
}

package org.pingandeng.portal.launch;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** Files that only the portal's own user may read. */
final class OwnerOnly {

    private OwnerOnly() {}

    /**
     * Writes a secret.
     *
     * @param file where; made with the owner's rights only, on systems that have such rights
     * @param text what
     * @throws IOException when it cannot be written
     */
    static void write(Path file, String text) throws IOException {
        Files.deleteIfExists(file);
        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        Files.writeString(file, text);
    }
}

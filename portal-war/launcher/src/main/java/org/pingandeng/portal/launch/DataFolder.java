package org.pingandeng.portal.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * The portal's data folder, held by one process at a time. The lock belongs to the process and not to a file's
 * existence, so a kill -9 leaves nothing to clean up.
 */
final class DataFolder {

    private static final long ROOM_NEEDED = 300L << 20;

    private final Path home;
    private final FileLock lock;

    private DataFolder(Path home, FileLock lock) {
        this.home = home;
        this.lock = lock;
    }

    /**
     * Makes the folder where it is missing, tries that it can be written and has room, and takes its lock.
     *
     * @param home the folder
     * @return the held folder
     */
    static DataFolder take(Path home) {
        try {
            Files.createDirectories(home);
            Path probe = Files.createTempFile(home, "probe", ".tmp");
            Files.write(probe, new byte[64 << 10]);
            Files.delete(probe);
        } catch (IOException refused) {
            throw new CannotStart(
                    "the data folder " + home + " cannot be written (" + reason(refused)
                            + "). Free some room or mend its rights, or name another one with PORTAL_HOME.",
                    refused);
        }
        long room = home.toFile().getUsableSpace();
        if (room < ROOM_NEEDED) {
            throw new CannotStart("the disk of the data folder " + home + " is nearly full: " + (room >> 20)
                    + " MB are free and " + (ROOM_NEEDED >> 20) + " MB are needed.");
        }
        return new DataFolder(home, lock(home));
    }

    private static FileLock lock(Path home) {
        try {
            FileChannel channel =
                    FileChannel.open(home.resolve("portal.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = channel.tryLock();
            if (lock != null) {
                return lock;
            }
        } catch (OverlappingFileLockException held) {
            // the same refusal as for another process
        } catch (IOException refused) {
            throw new CannotStart("the data folder " + home + " cannot be locked (" + reason(refused) + ").", refused);
        }
        throw new CannotStart("another portal is running on the data folder " + home
                + ". Stop it, or give this one a folder of its own with PORTAL_HOME.");
    }

    private static String reason(IOException failure) {
        String said = failure.getMessage();
        return said == null ? failure.getClass().getSimpleName() : said;
    }

    /**
     * A folder below the data folder, made where it is missing.
     *
     * @param name its name
     * @return its path
     */
    Path folder(String name) {
        try {
            return Files.createDirectories(home.resolve(name));
        } catch (IOException refused) {
            throw new CannotStart("the folder " + home.resolve(name) + " cannot be made (" + reason(refused) + ").");
        }
    }

    /**
     * A folder below the data folder, emptied: for what a start makes anew.
     *
     * @param name its name
     * @return its path
     */
    Path freshFolder(String name) {
        Path folder = home.resolve(name);
        if (Files.exists(folder)) {
            try (Stream<Path> below = Files.walk(folder)) {
                below.sorted(Comparator.reverseOrder()).forEach(DataFolder::delete);
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
        return folder(name);
    }

    private static void delete(Path path) {
        try {
            Files.deleteIfExists(path);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /**
     * A file in the data folder.
     *
     * @param name its name
     * @return its path, which need not exist
     */
    Path file(String name) {
        return home.resolve(name);
    }

    /**
     * Whether this process still holds the folder.
     *
     * @return true until the process ends
     */
    boolean held() {
        return lock.isValid();
    }
}

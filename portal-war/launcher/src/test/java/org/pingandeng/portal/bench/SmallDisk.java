package org.pingandeng.portal.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A disk of its own that can be filled without harm to the machine: an image, mounted, which takes root's rights. */
final class SmallDisk implements AutoCloseable {

    private static final long BYTES = 3L << 30;

    private final Path image;
    private final Path place;

    private SmallDisk(Path image, Path place) {
        this.image = image;
        this.place = place;
    }

    /** Empty where the machine does not allow it. */
    static Optional<SmallDisk> mounted(Path folder) throws IOException, InterruptedException {
        Path image = folder.resolve("disk.img");
        Path place = Files.createDirectories(folder.resolve("disk"));
        boolean stands = done("truncate", "-s", String.valueOf(BYTES), image.toString())
                && done("mkfs.ext4", "-q", "-F", image.toString())
                && done("mount", "-o", "loop", image.toString(), place.toString());
        return stands ? Optional.of(new SmallDisk(image, place)) : Optional.empty();
    }

    private static boolean done(String... words) throws InterruptedException {
        try {
            return new ProcessBuilder(words)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException missing) {
            return false;
        }
    }

    Path place() {
        return place;
    }

    /** Fills it to the last byte. */
    void fill() throws IOException {
        byte[] block = new byte[1 << 20];
        try (OutputStream out = Files.newOutputStream(filling())) {
            while (true) {
                out.write(block);
            }
        } catch (IOException full) {
            if (Files.getFileStore(place).getUsableSpace() > block.length) {
                throw full;
            }
        }
    }

    /** Gives the room back. */
    void free() throws IOException {
        Files.deleteIfExists(filling());
    }

    private Path filling() {
        return place.resolve("filling");
    }

    @Override
    public void close() throws IOException, InterruptedException {
        done("umount", "-l", place.toString());
        Files.deleteIfExists(image);
    }
}

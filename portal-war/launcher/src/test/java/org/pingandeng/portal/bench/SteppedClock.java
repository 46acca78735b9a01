package org.pingandeng.portal.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The wall clock of a portal and its database, which can be put forward and back under them. Debian's faketime can do the
 * same, but makes every look at a clock so dear that a portal needs minutes to start.
 */
final class SteppedClock {

    private static final String SOURCE = "/bench/stepped-clock.c";

    private final Path library;
    private final Path offset;

    private SteppedClock(Path library, Path offset) {
        this.library = library;
        this.offset = offset;
    }

    /**
     * A clock that goes right for now.
     *
     * @param folder for the library and the file that says how wrong it goes
     * @return empty where no C compiler makes the library
     */
    static Optional<SteppedClock> in(Path folder) throws IOException, InterruptedException {
        Path here = folder.toAbsolutePath();
        Path source = here.resolve("stepped-clock.c");
        try (InputStream code = SteppedClock.class.getResourceAsStream(SOURCE)) {
            Files.write(source, code.readAllBytes());
        }
        Path library = here.resolve("stepped-clock.so");
        if (!compiled(source, library)) {
            return Optional.empty();
        }
        SteppedClock clock = new SteppedClock(library, here.resolve("clock"));
        clock.step(Duration.ZERO);
        return Optional.of(clock);
    }

    private static boolean compiled(Path source, Path library) throws InterruptedException {
        try {
            return new ProcessBuilder(List.of(
                                    "cc",
                                    "-O2",
                                    "-shared",
                                    "-fPIC",
                                    "-o",
                                    library.toString(),
                                    source.toString(),
                                    "-ldl"))
                            .inheritIO()
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException none) {
            return false;
        }
    }

    /** What a process needs in its environment to go by this clock; how long something took is not touched by it. */
    Map<String, String> environment() {
        return Map.of("LD_PRELOAD", library.toString(), "STEPPED_CLOCK", offset.toString());
    }

    /**
     * Puts it so far before or behind the right time, from one moment to the next.
     *
     * @param off how far
     */
    void step(Duration off) throws IOException {
        ByteBuffer seconds = ByteBuffer.allocate(Long.BYTES)
                .order(ByteOrder.nativeOrder())
                .putLong(off.toSeconds())
                .flip();
        try (FileChannel file = FileChannel.open(offset, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            file.write(seconds);
        }
    }
}

package org.pingandeng.portal.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The wall clock of a portal and its database, which can be put forward and back under them (Debian's faketime). */
final class SteppedClock {

    private static final List<Path> PLACES = List.of(
            Path.of("/usr/lib/x86_64-linux-gnu/faketime/libfaketimeMT.so.1"),
            Path.of("/usr/lib/aarch64-linux-gnu/faketime/libfaketimeMT.so.1"));

    private final Path library;
    private final Path offset;

    private SteppedClock(Path library, Path offset) {
        this.library = library;
        this.offset = offset;
    }

    /**
     * A clock that goes right for now.
     *
     * @param folder for the file that says how wrong it goes
     * @return empty where faketime is not installed
     */
    static Optional<SteppedClock> in(Path folder) throws IOException {
        Optional<Path> library = PLACES.stream().filter(Files::isReadable).findFirst();
        if (library.isEmpty()) {
            return Optional.empty();
        }
        SteppedClock clock =
                new SteppedClock(library.get(), folder.toAbsolutePath().resolve("clock"));
        clock.step(Duration.ZERO);
        return Optional.of(clock);
    }

    /** What a process needs in its environment to go by this clock; how long something took is not touched by it. */
    Map<String, String> environment() {
        return Map.of(
                "LD_PRELOAD", library.toString(),
                "FAKETIME_TIMESTAMP_FILE", offset.toString(),
                "FAKETIME_DONT_FAKE_MONOTONIC", "1",
                "DONT_FAKE_MONOTONIC", "1",
                "FAKETIME_CACHE_DURATION", "1");
    }

    /**
     * Puts it so far before or behind the right time, from one second to the next.
     *
     * @param off how far
     */
    void step(Duration off) throws IOException {
        Path next = Files.writeString(
                offset.resolveSibling("clock.next"), (off.isNegative() ? "" : "+") + off.toSeconds() + "\n");
        Files.move(next, offset, StandardCopyOption.ATOMIC_MOVE);
    }
}

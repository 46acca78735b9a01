package org.pingandeng.portal.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.pingandeng.portal.launch.PortalProcess;

/** The one portal that all page tests share; started by the first, on an empty data folder, ended with the JVM. */
final class SharedPortal {

    private static final PortalProcess PORTAL = start();

    private SharedPortal() {}

    private static PortalProcess start() {
        Path home = Path.of(System.getProperty("test.homes"), "shared");
        empty(home);
        return PortalProcess.serving(home);
    }

    /**
     * The serving portal.
     *
     * @return the same for every test
     */
    static PortalProcess get() {
        return PORTAL;
    }

    /**
     * Removes a data folder that an earlier run left.
     *
     * @param home the folder, which need not exist
     */
    static void empty(Path home) {
        if (!Files.exists(home)) {
            return;
        }
        try (Stream<Path> below = Files.walk(home)) {
            below.sorted(Comparator.reverseOrder())
                    .forEach(path -> path.toFile().delete());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}

package org.pingandeng.portal.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.pingandeng.portal.launch.PortalProcess;

/** The one portal that all page tests share; started by the first, on an empty data folder, ended with the JVM. */
final class SharedPortal {

    private static final double FILLED_LIMIT_MILLIS = 180_000;

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

    /** Waits until the starter content is in: an administrator watches the jobs until each of them is done. */
    static void filled() {
        try (Chromium.Opened chromium = Chromium.open();
                Screen desk = new Screen(chromium.browser(), PORTAL, Screen.DESK, "en")) {
            Colleague.enter(desk, "ADMINISTRATOR");
            desk.open("/desk/jobs");
            desk.page().waitForFunction("""
                            () => {
                              const jobs = [...document.querySelector('#standing table').tBodies[0].rows];
                              return jobs.length > 3 && jobs.every(job => job.querySelector('.tag.ok'));
                            }
                            """, null, new Page.WaitForFunctionOptions().setTimeout(FILLED_LIMIT_MILLIS));
        }
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

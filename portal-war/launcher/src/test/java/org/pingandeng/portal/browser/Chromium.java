package org.pingandeng.portal.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The browser for the tests: {@code PORTAL_CHROMIUM}, else one found on the machine, else Debian's package (as root),
 * else the one Playwright downloads. Nothing is skipped: where none of these works, the tests fail and say so.
 */
final class Chromium {

    private static final List<String> USUAL_PLACES = List.of(
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome",
            "/usr/bin/google-chrome-stable",
            "/snap/bin/chromium",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            "C:/Program Files/Google/Chrome/Application/chrome.exe",
            "C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe");

    private static final List<String> SWITCHES = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--force-color-profile=srgb",
            "--font-render-hinting=none");

    private Chromium() {}

    /**
     * Opens a browser. Playwright is bound to its thread, so every test thread opens its own.
     *
     * @return playwright and its browser
     */
    static Opened open() {
        Optional<Path> found = found().or(Chromium::installed);
        Map<String, String> environment =
                found.isPresent() ? Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1") : Map.of();
        Playwright playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
        BrowserType.LaunchOptions options = new BrowserType.LaunchOptions().setArgs(SWITCHES);
        found.ifPresent(options::setExecutablePath);
        return new Opened(playwright, playwright.chromium().launch(options));
    }

    /**
     * A running browser.
     *
     * @param playwright its driver
     * @param browser the browser
     */
    record Opened(Playwright playwright, Browser browser) implements AutoCloseable {
        @Override
        public void close() {
            browser.close();
            playwright.close();
        }
    }

    private static Optional<Path> found() {
        return Stream.concat(Stream.ofNullable(System.getenv("PORTAL_CHROMIUM")), USUAL_PLACES.stream())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static Optional<Path> installed() {
        if (!"root".equals(System.getProperty("user.name")) || !Files.isExecutable(Path.of("/usr/bin/apt-get"))) {
            return Optional.empty();
        }
        aptGet("update", "-qq");
        aptGet("install", "-y", "-qq", "--no-install-recommends", "chromium", "fonts-noto-cjk");
        return found();
    }

    private static void aptGet(String... words) {
        List<String> command = new ArrayList<>(List.of("apt-get", "-o", "DPkg::Lock::Timeout=600"));
        command.addAll(List.of(words));
        try {
            ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
            builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
            builder.start().waitFor();
        } catch (IOException failed) {
            throw new IllegalStateException("Chromium could not be installed", failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}

package org.pingandeng.portal.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pingandeng.portal.launch.PortalProcess;

/** Lighthouse from npm with its mobile profile. Needs Node 20 or newer and a Chromium on the machine. */
final class Lighthouse {

    private static final String VERSION = "12.8.2";
    private static final List<String> CATEGORIES = List.of("performance", "accessibility", "best-practices");

    private final Path folder;

    Lighthouse(Path folder) {
        this.folder = folder;
    }

    /**
     * Marks pages.
     *
     * @param portal the serving portal
     * @param pages their addresses
     * @return the lowest mark of 100 in each category over all pages
     */
    Map<String, Double> lowest(PortalProcess portal, List<String> pages) throws IOException, InterruptedException {
        Files.createDirectories(folder);
        run(List.of(
                "npm",
                "install",
                "--silent",
                "--no-fund",
                "--no-audit",
                "--prefix",
                folder.toString(),
                "lighthouse@" + VERSION));
        Map<String, Double> lowest = new LinkedHashMap<>();
        for (String page : pages) {
            JsonNode categories = report(portal.url(page), pages.indexOf(page)).path("categories");
            for (String category : CATEGORIES) {
                double mark = categories.path(category).path("score").asDouble() * 100;
                System.out.printf("lighthouse %-55s %-15s %5.0f%n", page, category, mark);
                lowest.merge(category.replace('-', '_'), mark, Math::min);
            }
        }
        return lowest;
    }

    private JsonNode report(String url, int number) throws IOException, InterruptedException {
        Path json = folder.resolve("page-" + number + ".json");
        run(List.of(
                "node",
                folder.resolve("node_modules/lighthouse/cli/index.js").toString(),
                url,
                "--quiet",
                "--output=json",
                "--output-path=" + json,
                "--only-categories=" + String.join(",", CATEGORIES),
                "--chrome-flags=--headless=new --no-sandbox --disable-gpu --disable-background-networking"));
        return new ObjectMapper().readTree(json.toFile());
    }

    private static void run(List<String> command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(new ArrayList<>(command)).inheritIO();
        builder.environment().putIfAbsent("CHROME_PATH", "/usr/bin/chromium");
        int code = builder.start().waitFor();
        if (code != 0) {
            throw new IllegalStateException(command.get(0) + " ended with " + code + ": " + command);
        }
    }
}

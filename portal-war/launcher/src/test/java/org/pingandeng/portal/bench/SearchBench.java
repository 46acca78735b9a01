package org.pingandeng.portal.bench;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pingandeng.portal.launch.PortalProcess;

/**
 * {@code mvn -Pbench-search}: an index of made-up cases is built and asked by four users at once in a process of its own,
 * then handed to a running portal, whose result pages and kept public pages are asked by wrk on the same cores.
 * {@code -Ddocuments=…} for another number than 100,000, {@code -Dmillion} for a million beside.
 */
public final class SearchBench {

    private static final int DOCUMENTS = Integer.getInteger("documents", 100_000);
    private static final int SECONDS = Integer.getInteger("run.seconds", 20);
    private static final int WARM_UP_SECONDS = Integer.getInteger("warm.seconds", 15);
    private static final int CONNECTIONS = 8;
    private static final Duration CONTENT_LIMIT = Duration.ofMinutes(3);
    private static final List<String> KEPT =
            List.of("/", "/cases", "/case?c=yinchuan-barbecue", "/law", "/courses", "/course?c=hazchem-trading-head");
    private static final List<String> PLACES = List.of("宁夏", "甘肃", "山西", "河南", "江苏", "湖南", "四川", "广东", "辽宁", "山东");
    private static final List<String> WORDS = List.of(
            "中毒和窒息",
            "瓦斯爆炸",
            "火灾",
            "粉尘爆炸",
            "坍塌",
            "高处坠落",
            "触电",
            "有限空间作业",
            "动火作业",
            "清淤",
            "液氨车间",
            "尾矿库",
            "脚手架",
            "wasibaozha",
            "hot work");
    private static final Map<String, String> LIMITS = Map.of(
            "query_p50_ms", "<= 8",
            "query_p99_ms", "<= 40",
            "rebuild_per_s", ">= 1000",
            "cached_pages_per_s", ">= 500",
            "result_pages_per_s", ">= 150",
            "ndcg10", ">= 0.85");

    private final Map<String, Double> figures = new LinkedHashMap<>();
    private final Path folder;

    private SearchBench(Path folder) {
        this.folder = folder;
    }

    /**
     * Runs the measurements.
     *
     * @param arguments the folder for indexes and the portal's data
     * @throws Exception when something cannot be measured
     */
    public static void main(String[] arguments) throws Exception {
        new SearchBench(Path.of(arguments[0], "search-" + Instant.now().toEpochMilli())).run();
    }

    private void run() throws Exception {
        Wrk wrk = Wrk.found();
        Path index = Files.createDirectories(folder).resolve("index");
        ask(index, DOCUMENTS, "", "judged");
        pages(wrk, index);
        if (!System.getProperty("million", "").isBlank()) {
            ask(folder.resolve("million"), 1_000_000, "million_");
        }
        print();
    }

    /** Runs the portal's own classes, for an index can be asked faster than pages can be made. */
    private void ask(Path index, int documents, String before, String... further) throws Exception {
        Path war = Path.of(System.getProperty("portal.war"));
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "-cp",
                String.join(
                        File.pathSeparator,
                        System.getProperty("portal.tests"),
                        war.resolve("WEB-INF/classes").toString(),
                        war.resolve("WEB-INF/lib") + File.separator + "*",
                        System.getProperty("java.class.path")),
                "org.pingandeng.portal.search.QueryBench",
                index.toString(),
                String.valueOf(documents)));
        command.addAll(List.of(further));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] figure = line.split(" ");
                if (figure[0].equals("FIGURE")) {
                    figures.put(before + figure[1], Double.parseDouble(figure[2]));
                } else {
                    System.out.println(line);
                }
            }
        }
        if (process.waitFor() != 0) {
            throw new IllegalStateException("The queries could not be measured");
        }
    }

    private void pages(Wrk wrk, Path index) throws Exception {
        Path home = folder.resolve("home");
        PortalProcess first = PortalProcess.serving(home);
        try (first) {
            for (String page : KEPT) {
                await(first.url(page));
            }
        }
        hand(index, home.resolve("index"));
        try (PortalProcess portal = first.again()) {
            Path results = script("results", results());
            await(portal.url(results().get(0)));
            wrk.run(CONNECTIONS, WARM_UP_SECONDS, portal.url(""), results);
            figures.put("result_pages_per_s", asked(wrk.run(CONNECTIONS, SECONDS, portal.url(""), results)));
            Path kept = script("kept", KEPT);
            wrk.run(CONNECTIONS, WARM_UP_SECONDS / 3 + 1, portal.url(""), kept);
            figures.put("cached_pages_per_s", asked(wrk.run(CONNECTIONS, SECONDS, portal.url(""), kept)));
        }
    }

    private static double asked(Wrk.Run run) {
        if (run.refused() > 0) {
            throw new IllegalStateException(run.refused() + " pages failed");
        }
        return run.perSecond();
    }

    /** Puts an index into the place of the portal's own. */
    private static void hand(Path index, Path shelf) throws IOException {
        try (Stream<Path> old = Files.walk(shelf)) {
            for (Path file : old.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
        Path place = Files.createDirectories(shelf.resolve("0000000000001"));
        try (Stream<Path> files = Files.list(index)) {
            for (Path file : files.filter(each -> !each.endsWith("write.lock")).toList()) {
                Files.copy(file, place.resolve(file.getFileName()));
            }
        }
    }

    /** Addresses of results: words, places, years and narrowings, each once. */
    private static List<String> results() {
        List<String> addresses = new ArrayList<>();
        for (String word : WORDS) {
            for (String place : PLACES) {
                addresses.add("/search?q=" + coded(word + " " + place));
                addresses.add("/search?q=" + coded(word) + "&year=" + (2001 + addresses.size() % 25));
                addresses.add("/search?q=" + coded((2001 + addresses.size() % 25) + "年 " + word) + "&page=2");
            }
        }
        return addresses;
    }

    private static String coded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private Path script(String name, List<String> addresses) throws IOException {
        String list = addresses.stream().map(each -> "\"" + each + "\"").collect(Collectors.joining(",\n"));
        String lua = """
                local all = {%s}
                local at = 0
                request = function()
                  at = at %% #all + 1
                  return wrk.format("GET", all[at], {["Accept-Encoding"] = "gzip"})
                end
                """.formatted(list);
        return Files.writeString(folder.resolve(name + ".lua"), lua);
    }

    private static void await(String address) throws IOException, InterruptedException {
        Instant limit = Instant.now().plus(CONTENT_LIMIT);
        while (((HttpURLConnection) URI.create(address).toURL().openConnection()).getResponseCode()
                != HttpURLConnection.HTTP_OK) {
            if (Instant.now().isAfter(limit)) {
                throw new IllegalStateException(address + " is not there after " + CONTENT_LIMIT);
            }
            Thread.sleep(500);
        }
    }

    private void print() {
        figures.forEach((name, value) ->
                System.out.printf(Locale.ROOT, "%-30s %12.3f   %s%n", name, value, LIMITS.getOrDefault(name, "")));
        StringBuilder result = new StringBuilder("RESULT");
        for (String name : List.of(
                "documents",
                "query_p50_ms",
                "query_p99_ms",
                "rebuild_per_s",
                "cached_pages_per_s",
                "result_pages_per_s",
                "ndcg10",
                "ndcg10_bigram")) {
            boolean whole = name.equals("documents") || name.endsWith("_per_s");
            String form = whole ? " %s=%.0f" : name.startsWith("ndcg") ? " %s=%.3f" : " %s=%.1f";
            result.append(String.format(Locale.ROOT, form, name, figures.get(name)));
        }
        System.out.println(result);
    }
}

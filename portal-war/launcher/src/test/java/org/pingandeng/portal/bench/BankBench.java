package org.pingandeng.portal.bench;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pingandeng.portal.launch.PortalProcess;

/**
 * {@code mvn -Pbench-bank}: starts the portal on an empty data folder, imports 50,000 questions from one Excel file
 * ({@link ImportBench}), fills the bank up to 100,000 with generated ones and opens its page as a trainer does, by words,
 * filters, sortings and pages. The figure for lists is the slowest one's.
 */
public final class BankBench {

    private static final int ITEMS = 100_000;
    private static final int GENERATED = 50_000;
    private static final int WARM_UP = 30;
    private static final int COUNTED = 60;
    private static final Duration INDEX_LIMIT = Duration.ofMinutes(5);
    private static final Pattern COUNT = Pattern.compile("data-count=\"(\\d+)\"");

    /** What is looked for; each has to find something. */
    private static final List<String> LISTS = List.of(
            "",
            "rows=100",
            "page=40&rows=50",
            "page=500&rows=100",
            "page=900&rows=100",
            "q=可燃气体检测",
            "q=火",
            "q=安全带 专人监护&sort=HARDEST",
            "q=gen-0123",
            "topic=动火作业",
            "topic=高处作业/作业前&sort=CODE",
            "type=single&state=APPROVED&use=EXAM&sort=DIFFICULTY",
            "difficulty=5&sort=TYPE",
            "field=煤矿",
            "operation=电工作业/低压电工作业&state=APPROVED",
            "law=安全生产法:28",
            "law=安全生产法",
            "source=省题库&used=false",
            "q=灭火器&topic=消防设施&field=消防&use=PRACTICE&rows=100");

    private final Map<String, Double> figures = new LinkedHashMap<>();

    private BankBench() {}

    /**
     * Runs the measurements.
     *
     * @param arguments the folder for the portal's data
     * @throws Exception when the portal cannot be measured
     */
    public static void main(String[] arguments) throws Exception {
        new BankBench().run(Path.of(arguments[0]));
    }

    private void run(Path folder) throws Exception {
        Path home = folder.resolve("bank-" + Instant.now().toEpochMilli());
        try (PortalProcess portal = PortalProcess.serving(home)) {
            GeneratedBank bank = new GeneratedBank(home);
            bank.awaitFirstContent();
            UploadVisit trainer = new UploadVisit(portal).enter("TRAINER");
            Map<String, Double> imported = new ImportBench(portal, trainer).measure();
            Instant begin = Instant.now();
            bank.fill(GENERATED);
            say("filled_s", seconds(begin), "");
            begin = Instant.now();
            figures.put("items", (double) awaitIndex(trainer));
            say("indexed_s", seconds(begin), "");
            figures.put("list_p95_ms", slowest(trainer));
            figures.putAll(imported);
        }
        print();
    }

    private static long awaitIndex(UploadVisit trainer) throws IOException, InterruptedException {
        Instant limit = Instant.now().plus(INDEX_LIMIT);
        long count = count(trainer.open("/desk/items"));
        while (count < ITEMS) {
            if (Instant.now().isAfter(limit)) {
                throw new IllegalStateException("The index has " + count + " items only");
            }
            Thread.sleep(200);
            count = count(trainer.open("/desk/items"));
        }
        return count;
    }

    private static long count(String page) {
        Matcher count = COUNT.matcher(page);
        if (!count.find()) {
            throw new IllegalStateException("The page says no count");
        }
        return Long.parseLong(count.group(1));
    }

    private double slowest(UploadVisit trainer) throws IOException, InterruptedException {
        double slowest = 0;
        for (String list : LISTS) {
            String address = "/desk/items?" + coded(list);
            if (count(trainer.open(address)) == 0) {
                throw new IllegalStateException(list + " finds nothing and measures nothing");
            }
            double p95 = p95(trainer, address);
            say(list.isEmpty() ? "(all)" : list, p95, "<= 200");
            slowest = Math.max(slowest, p95);
        }
        return slowest;
    }

    private static double p95(UploadVisit trainer, String address) throws IOException, InterruptedException {
        double[] millis = new double[COUNTED];
        for (int i = -WARM_UP; i < COUNTED; i++) {
            long begin = System.nanoTime();
            trainer.open(address);
            if (i >= 0) {
                millis[i] = (System.nanoTime() - begin) / 1e6;
            }
        }
        Arrays.sort(millis);
        return millis[(int) Math.ceil(COUNTED * 0.95) - 1];
    }

    /** A query with its values escaped. */
    private static String coded(String query) {
        StringBuilder coded = new StringBuilder();
        for (String part : query.split("&")) {
            String[] pair = part.split("=", 2);
            if (pair.length == 2) {
                coded.append('&')
                        .append(pair[0])
                        .append('=')
                        .append(URLEncoder.encode(pair[1], StandardCharsets.UTF_8));
            }
        }
        return coded.toString();
    }

    private static double seconds(Instant begin) {
        return Duration.between(begin, Instant.now()).toMillis() / 1000.0;
    }

    private static void say(String name, double value, String limit) {
        System.out.printf(Locale.ROOT, "%-70s %10.1f   %s%n", name, value, limit);
    }

    private void print() {
        StringBuilder result = new StringBuilder("RESULT");
        figures.forEach((name, value) ->
                result.append(String.format(Locale.ROOT, name.equals("items") ? " %s=%.0f" : " %s=%.1f", name, value)));
        System.out.println(result);
    }
}

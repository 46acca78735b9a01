package org.pingandeng.portal.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.pingandeng.portal.launch.PortalProcess;

/**
 * Imports 50,000 questions from one Excel file as a trainer does: uploads it, waits until it has been read and compared
 * with the bank, orders it to be taken, waits until it is in the bank. The seconds a person would take to look at the
 * preview are not there to be counted; all others are.
 */
public final class ImportBench {

    private static final int ROWS = 50_000;
    private static final long PAUSE_MILLIS = 100;
    private static final Duration LIMIT = Duration.ofMinutes(10);

    private final PortalProcess portal;
    private final UploadVisit trainer;

    /**
     * An import into a running portal.
     *
     * @param portal serving, with its first content in
     * @param trainer signed in
     */
    ImportBench(PortalProcess portal, UploadVisit trainer) {
        this.portal = portal;
        this.trainer = trainer;
    }

    /**
     * Runs it alone, into an empty bank.
     *
     * @param arguments the folder for the portal's data
     * @throws Exception when the portal cannot be measured
     */
    public static void main(String[] arguments) throws Exception {
        Path home = Path.of(arguments[0]).resolve("import-" + Instant.now().toEpochMilli());
        try (PortalProcess portal = PortalProcess.serving(home)) {
            Thread.sleep(20_000); // the first content comes in behind
            Map<String, Double> figures = new ImportBench(portal, new UploadVisit(portal).enter("TRAINER")).measure();
            StringBuilder result = new StringBuilder("RESULT");
            figures.forEach((name, value) -> result.append(String.format(Locale.ROOT, " %s=%.1f", name, value)));
            System.out.println(result);
        }
    }

    /**
     * Imports and measures.
     *
     * @return {@code import_50000_s} and {@code import_heap_mib} ({@link HeapWatch} says how)
     */
    Map<String, Double> measure() throws Exception {
        byte[] file = SampleQuestions.workbook(ROWS);
        say("import_file_mib", file.length / 1024.0 / 1024);
        Map<String, Double> figures = new LinkedHashMap<>();
        try (HeapWatch heap = new HeapWatch(portal.pid())) {
            heap.begin();
            Instant begin = Instant.now();
            String id = trainer.upload("/desk/import", "file", file);
            say("import_uploaded_s", seconds(begin));
            await(id, "READY");
            say("import_read_s", seconds(begin));
            trainer.press("/desk/import?id=" + id, "choice", "take");
            await(id, "DONE");
            figures.put("import_50000_s", seconds(begin));
            figures.put("import_heap_mib", heap.grownMiB());
            requireAll(trainer.open("/desk/import?id=" + id));
            say("import_heap_with_garbage_mib", heap.peakMiB());
        }
        figures.forEach(ImportBench::say);
        return figures;
    }

    private static void requireAll(String page) {
        if (!page.contains(String.format(Locale.ROOT, "%,d 题", ROWS))) {
            throw new IllegalStateException("Not all " + ROWS + " questions are in the bank");
        }
    }

    private void await(String id, String phase) throws Exception {
        Instant limit = Instant.now().plus(LIMIT);
        String standing = trainer.open("/api/v1/imports/" + id);
        while (!standing.contains("\"phase\":\"" + phase + "\"")) {
            if (Instant.now().isAfter(limit) || standing.contains("FAILED")) {
                throw new IllegalStateException("The import stands at " + standing);
            }
            Thread.sleep(PAUSE_MILLIS);
            standing = trainer.open("/api/v1/imports/" + id);
        }
    }

    private static double seconds(Instant begin) {
        return Duration.between(begin, Instant.now()).toMillis() / 1000.0;
    }

    private static void say(String name, double value) {
        System.out.printf(Locale.ROOT, "%-70s %10.1f%n", name, value);
    }
}

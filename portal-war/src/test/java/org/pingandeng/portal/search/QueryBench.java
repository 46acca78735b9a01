package org.pingandeng.portal.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;

/**
 * Builds an index of made-up cases, asks it as four users at once, and measures relevance on the judged queries; each
 * figure is a line {@code FIGURE name value}. Run by the launcher's SearchBench in a process of its own.
 */
public final class QueryBench {

    private static final int USERS = 4;
    private static final int WARM_UP = 1_000;
    private static final int COUNTED = 1_000;
    private static final long SEED = 20_261_130;

    private QueryBench() {}

    /**
     * Runs the measurements.
     *
     * @param arguments the index's folder, the number of documents, and {@code judged} where relevance is wanted too
     * @throws Exception when something cannot be measured
     */
    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        int documents = Integer.parseInt(arguments[1]);
        try (IndexFolder index = IndexFolder.open(folder)) {
            fill(index, documents);
            ask(index);
        }
        if (arguments.length > 2) {
            relevance(folder.resolveSibling(folder.getFileName() + "-judged"));
        }
    }

    private static void fill(IndexFolder index, int documents) throws IOException {
        CaseGrammar grammar = new CaseGrammar(SEED);
        List<Integer> lengths = IntStream.range(0, Math.min(documents, 2_001))
                .mapToObj(number -> grammar.next(number).text().length())
                .sorted()
                .toList();
        say("median_characters", lengths.get(lengths.size() / 2));
        CaseGrammar again = new CaseGrammar(SEED);
        long begin = System.nanoTime();
        try (Building work = new Building(index, Executors.defaultThreadFactory(), new AtomicLong())) {
            for (int number = 0; number < documents; number++) {
                work.take("case", "G" + number, List.of(again.next(number)));
            }
            work.end("0:0");
        }
        say("documents", index.size());
        say("rebuild_per_s", documents / ((System.nanoTime() - begin) / 1e9));
    }

    private static void ask(IndexFolder index) throws Exception {
        run(index, WARM_UP, 7);
        double[] millis = run(index, COUNTED, 8);
        Arrays.sort(millis);
        say("query_p50_ms", millis[millis.length / 2]);
        say("query_p99_ms", millis[(int) Math.ceil(millis.length * 0.99) - 1]);
    }

    /** Each user asks what nobody asked before, one line after the other. */
    private static double[] run(IndexFolder index, int each, long seed) throws Exception {
        ExecutorService users = Executors.newFixedThreadPool(USERS);
        try {
            List<Future<double[]>> runs = IntStream.range(0, USERS)
                    .mapToObj(user ->
                            users.submit(() -> millis(index, new CaseGrammar(seed * USERS + user).lines(each))))
                    .toList();
            double[] all = new double[0];
            for (Future<double[]> run : runs) {
                double[] more = run.get();
                int had = all.length;
                all = Arrays.copyOf(all, had + more.length);
                System.arraycopy(more, 0, all, had, more.length);
            }
            return all;
        } finally {
            users.shutdown();
        }
    }

    private static double[] millis(IndexFolder index, List<String> lines) throws IOException {
        double[] millis = new double[lines.size()];
        for (int i = 0; i < millis.length; i++) {
            long begin = System.nanoTime();
            index.find(Asked.of(lines.get(i)));
            millis[i] = (System.nanoTime() - begin) / 1e6;
        }
        return millis;
    }

    private static void relevance(Path folder) throws IOException {
        List<Entry> entries = StarterEntries.all();
        try (IndexFolder index = IndexFolder.open(folder);
                PairsOnly pairs = new PairsOnly(folder.resolve("pairs"), entries)) {
            for (Entry entry : entries) {
                index.add(entry.kind(), entry.key(), List.of(entry));
            }
            index.commit("0:0");
            index.learn();
            Map<String, Double> ours = Judged.measure(line -> index.find(Asked.of(line)).hits().stream()
                    .map(hit -> hit.kind() + ":" + hit.key())
                    .toList());
            Map<String, Double> plain = Judged.measure(pairs::find);
            ours.forEach((kind, score) -> System.out.printf(
                    Locale.ROOT, "nDCG@10 %-14s ours %.3f  pairs %.3f%n", kind, score, plain.get(kind)));
            say("ndcg10", ours.get("all"));
            say("ndcg10_bigram", plain.get("all"));
        }
    }

    private static void say(String name, double value) {
        System.out.printf(Locale.ROOT, "FIGURE %s %.3f%n", name, value);
    }
}

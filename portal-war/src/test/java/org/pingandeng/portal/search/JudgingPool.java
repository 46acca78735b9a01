package org.pingandeng.portal.search;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.cn.smart.SmartChineseAnalyzer;
import org.wltea.analyzer.lucene.IKAnalyzer;

/**
 * What still has to be judged: of each judged query, all that one of three searches puts among its first ten and that has
 * no grade yet (pooling, as TREC does: K. Sparck Jones and C. J. van Rijsbergen, 1975). Written in an order drawn by lot
 * and without saying which search found a thing, so that whoever judges cannot favour one.
 */
public final class JudgingPool {

    private static final int TEXT = 700;
    private static final long LOT = 20261130;

    private final Path folder;
    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final Map<String, Collection<String>> pool = new LinkedHashMap<>();

    private JudgingPool(Path folder) {
        this.folder = folder;
        StarterEntries.all().forEach(entry -> entries.put(entry.kind() + ":" + entry.key(), entry));
    }

    /**
     * Writes {@code pool.tsv}: query, kind of query, name of the thing, its title, the beginning of its text.
     *
     * @param arguments an empty folder
     * @throws IOException when it cannot be written
     */
    public static void main(String[] arguments) throws IOException {
        new JudgingPool(Path.of(arguments[0])).write();
    }

    private void write() throws IOException {
        ask(new SmartChineseAnalyzer(), "smartcn");
        ask(new IKAnalyzer(true), "ik");
        try (PairsOnly pairs = new PairsOnly(folder.resolve("pairs"), List.copyOf(entries.values()))) {
            ask(pairs::find);
        }
        try (PrintWriter out =
                new PrintWriter(Files.newBufferedWriter(folder.resolve("pool.tsv"), StandardCharsets.UTF_8))) {
            Judged.queries().forEach(query -> unjudged(query).forEach(name -> out.println(line(query, name))));
        }
    }

    private void ask(Analyzer words, String name) throws IOException {
        Analysis analysis = new Analysis(words, Lexicon.shipped());
        try (IndexFolder index = IndexFolder.open(folder.resolve(name), analysis, Weights.SET)) {
            for (Entry entry : entries.values()) {
                index.add(entry.kind(), entry.key(), List.of(entry));
            }
            index.commit("0:0");
            index.learn();
            ask(line -> index.find(Asked.of(line)).hits().stream()
                    .map(hit -> hit.kind() + ":" + hit.key())
                    .toList());
        }
    }

    private void ask(Judged.Finder finder) throws IOException {
        for (Judged.Query query : Judged.queries()) {
            pool.computeIfAbsent(query.line(), none -> new TreeSet<>())
                    .addAll(finder.find(query.line()).stream().limit(10).toList());
        }
    }

    private List<String> unjudged(Judged.Query query) {
        List<String> names = pool.get(query.line()).stream()
                .filter(name -> !query.grades().containsKey(name))
                .collect(Collectors.toCollection(ArrayList::new));
        Collections.shuffle(names, new Random(LOT));
        return names;
    }

    private String line(Judged.Query query, String name) {
        Entry entry = entries.get(name);
        String text = entry.text().replaceAll("\\s+", " ");
        return String.join(
                "\t",
                query.line(),
                query.kind(),
                name,
                entry.title().replaceAll("\\s+", " "),
                text.substring(0, Math.min(TEXT, text.length())));
    }
}

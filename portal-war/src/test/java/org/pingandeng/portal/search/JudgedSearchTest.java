package org.pingandeng.portal.search;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.cn.smart.SmartChineseAnalyzer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wltea.analyzer.lucene.IKAnalyzer;

/** What people look for is found: the judged queries over all that a county opens with, beside other ways to search. */
class JudgedSearchTest {

    private static final double WANTED = 0.8;

    @TempDir
    Path folder;

    private final List<Entry> entries = StarterEntries.all();

    @Test
    void theJudgedThingsComeFirst() throws IOException {
        Map<String, Map<String, Double>> table = new LinkedHashMap<>();
        table.put("smartcn", measure(new SmartChineseAnalyzer(), "smartcn"));
        table.put("ik", measure(new IKAnalyzer(true), "ik"));
        try (PairsOnly pairs = new PairsOnly(folder.resolve("pairs"), entries)) {
            table.put("pairs", Judged.measure(pairs::find));
        }
        print(table);
        double ours = table.get("smartcn").get("all");
        assertTrue(ours >= WANTED, "nDCG@10 " + ours);
        assertTrue(ours > table.get("pairs").get("all"));
    }

    private Map<String, Double> measure(Analyzer words, String name) throws IOException {
        Analysis analysis = new Analysis(words, Lexicon.shipped());
        try (IndexFolder index = IndexFolder.open(folder.resolve(name), analysis, Weights.SET)) {
            for (Entry entry : entries) {
                index.add(entry.kind(), entry.key(), List.of(entry));
            }
            index.commit("0:0");
            index.learn();
            return Judged.measure(line -> names(index.find(Asked.of(line))));
        }
    }

    private static List<String> names(Found found) {
        return found.hits().stream().map(hit -> hit.kind() + ":" + hit.key()).toList();
    }

    private static void print(Map<String, Map<String, Double>> table) {
        System.out.printf(Locale.ROOT, "%-14s", "nDCG@10");
        table.keySet().forEach(name -> System.out.printf(Locale.ROOT, "%10s", name));
        System.out.println();
        for (String kind : table.get("pairs").keySet()) {
            System.out.printf(Locale.ROOT, "%-14s", kind);
            table.values().forEach(scores -> System.out.printf(Locale.ROOT, "%10.3f", scores.get(kind)));
            System.out.println();
        }
    }
}

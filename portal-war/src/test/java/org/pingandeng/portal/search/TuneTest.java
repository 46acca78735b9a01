package org.pingandeng.portal.search;

import java.io.IOException;
import java.io.PrintWriter;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.cn.smart.SmartChineseAnalyzer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wltea.analyzer.lucene.IKAnalyzer;

/** Scratch. */
class TuneTest {
    @TempDir
    Path folder;

    private final List<Entry> entries = StarterEntries.all();
    private final List<Judged.Query> queries = Judged.queries();

    private IndexFolder open(Analyzer words, String name) throws IOException {
        IndexFolder index = IndexFolder.open(folder.resolve(name), new Analysis(words, Lexicon.shipped()), Weights.SET);
        for (Entry entry : entries) {
            index.add(entry.kind(), entry.key(), List.of(entry));
        }
        index.commit("0:0");
        index.learn();
        return index;
    }

    private static List<String> names(Found found) {
        return found.hits().stream().map(hit -> hit.kind() + ":" + hit.key()).toList();
    }

    private static void set(IndexFolder index, float[] values) throws Exception {
        RecordComponent[] parts = Weights.class.getRecordComponents();
        Class<?>[] types = Arrays.stream(parts).map(RecordComponent::getType).toArray(Class[]::new);
        Constructor<Weights> maker = Weights.class.getDeclaredConstructor(types);
        Object[] boxed = new Object[values.length];
        for (int i = 0; i < values.length; i++) {
            boxed[i] = values[i];
        }
        Field field = IndexFolder.class.getDeclaredField("weights");
        field.setAccessible(true);
        field.set(index, maker.newInstance(boxed));
    }

    private double score(IndexFolder index, boolean heldOut) throws IOException {
        double sum = 0;
        int n = 0;
        for (int i = 0; i < queries.size(); i++) {
            if (Judged.heldOut(i) == heldOut) {
                sum += queries.get(i)
                        .score(names(index.find(Asked.of(queries.get(i).line()))));
                n++;
            }
        }
        return sum / n;
    }

    @Test
    void tune() throws Exception {
        PrintWriter out = new PrintWriter(System.getProperty("tune.out", "/tmp/search-tune.txt"));
        try (IndexFolder ours = open(new SmartChineseAnalyzer(), "s");
                IndexFolder ik = open(new IKAnalyzer(true), "i");
                PairsOnly pairs = new PairsOnly(folder.resolve("pairs"), entries)) {
            RecordComponent[] parts = Weights.class.getRecordComponents();
            float[] values = new float[parts.length];
            for (int i = 0; i < parts.length; i++) {
                parts[i].getAccessor().setAccessible(true);
                values[i] = (Float) parts[i].getAccessor().invoke(Weights.SET);
            }
            double best = score(ours, false);
            out.printf("start tuned %.4f held %.4f%n", best, score(ours, true));
            long limit = System.currentTimeMillis() + Long.getLong("tune.ms", 75_000);
            List<String> order = List.of("enough", "answer", "asked", "echo", "cited", "exact", "faint", "loose", "nested", "pairs",
                    "idea", "title", "more", "whole", "length", "most", "word", "again");
            double step = 0.6;
            while (step > 0.1 && System.currentTimeMillis() < limit) {
                for (String name : order) {
                    int i = 0;
                    while (!parts[i].getName().equals(name)) {
                        i++;
                    }
                    float base = values[i];
                    List<Float> tries = new ArrayList<>(List.of((float) (base * (1 + step)), (float) (base / (1 + step))));
                    if (step > 0.5 && name.matches("exact|faint|echo|answer")) {
                        tries.add(0f);
                    }
                    for (float tryout : tries) {
                        if (System.currentTimeMillis() > limit || name.matches("length|most|enough|again") && tryout > 1) {
                            continue;
                        }
                        float[] tried = values.clone();
                        tried[i] = tryout;
                        set(ours, tried);
                        double score = score(ours, false);
                        out.printf("%s=%.3f tuned %.4f%n", name, tryout, score);
                        if (score > best + 0.0005) {
                            best = score;
                            values = tried;
                        }
                    }
                }
                out.printf(Locale.ROOT, "step %.2f tuned %.4f%n", step, best);
                out.flush();
                step /= 2;
            }
            set(ours, values);
            set(ik, values);
            out.printf("end tuned %.4f held %.4f%n", score(ours, false), score(ours, true));
            for (int i = 0; i < parts.length; i++) {
                out.printf(Locale.ROOT, "%s=%.3f ", parts[i].getName(), values[i]);
            }
            out.println();
            Map<String, Double> us = Judged.measure(line -> names(ours.find(Asked.of(line))));
            Map<String, Double> other = Judged.measure(line -> names(ik.find(Asked.of(line))));
            Map<String, Double> plain = Judged.measure(pairs::find);
            us.forEach((part, score) -> out.printf("GROUP %s %.3f %.3f %.3f%n", part, score, other.get(part), plain.get(part)));
            for (int i = 0; i < queries.size(); i++) {
                Judged.Query query = queries.get(i);
                List<String> found = names(ours.find(Asked.of(query.line())));
                out.printf(
                        "Q %d %s %s %s %.3f%n",
                        i, Judged.heldOut(i) ? "H" : "T", query.kind(), query.line(), query.score(found));
                StringBuilder line = new StringBuilder("   ");
                found.forEach(name -> line.append(name)
                        .append('=')
                        .append(query.grades().getOrDefault(name, 0))
                        .append("  "));
                out.println(line);
                StringBuilder missed = new StringBuilder("   MISSED ");
                query.grades().forEach((name, grade) -> {
                    if (grade > 1 && !found.contains(name)) {
                        missed.append(name).append('=').append(grade).append("  ");
                    }
                });
                out.println(missed);
                List<String> pool = new ArrayList<>(found);
                names(ik.find(Asked.of(query.line()))).stream()
                        .filter(each -> !pool.contains(each))
                        .forEach(pool::add);
                pairs.find(query.line()).stream()
                        .filter(each -> !pool.contains(each))
                        .forEach(pool::add);
                pool.removeAll(query.grades().keySet());
                out.println("   POOL " + String.join("\t", pool));
            }
        }
        out.close();
    }
}

package org.pingandeng.portal.search;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Queries with what should be found for them, by a person's judgement, and the measure of a search by them: nDCG of the
 * first ten with gains 2^grade − 1.
 */
final class Judged {

    /** What answers a line with the names of what it found, the best first. */
    interface Finder {
        List<String> find(String line) throws IOException;
    }

    /**
     * One judged query.
     *
     * @param line what is typed
     * @param kind what kind of query it is
     * @param grades by name of what should be found: 3 the very thing, 2 helpful, 1 touches it, 0 looked at and of no use
     */
    record Query(String line, String kind, Map<String, Integer> grades) {

        double score(List<String> found) {
            double best = gain(
                    grades.values().stream().sorted(Comparator.reverseOrder()).toList());
            return gain(found.stream().map(name -> grades.getOrDefault(name, 0)).toList()) / best;
        }

        private static double gain(List<Integer> grades) {
            double sum = 0;
            for (int i = 0; i < Math.min(10, grades.size()); i++) {
                sum += (Math.pow(2, grades.get(i)) - 1) / (Math.log(i + 2) / Math.log(2));
            }
            return sum;
        }
    }

    private Judged() {}

    static List<Query> queries() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Judged.class.getResourceAsStream("/search/judged.tsv"), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Judged::query)
                    .toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Whether a query, by its place in the file, is kept from whoever sets weights. */
    static boolean heldOut(int place) {
        return place % 3 == 2;
    }

    private static Query query(String line) {
        String[] columns = line.split("\t");
        Map<String, Integer> grades = new LinkedHashMap<>();
        for (String grade : columns[2].split("(?<==[0-3]) ")) {
            int equals = grade.lastIndexOf('=');
            grades.put(grade.substring(0, equals), Integer.parseInt(grade.substring(equals + 1)));
        }
        return new Query(columns[0], columns[1], grades);
    }

    /**
     * The mean of each kind of query, of {@code all}, and of two parts: every third query of the file is {@code held out},
     * and weights are set on the others, {@code tuned}, alone.
     */
    static Map<String, Double> measure(Finder finder) throws IOException {
        Map<String, List<Double>> scores = new LinkedHashMap<>();
        List<Query> queries = queries();
        for (int i = 0; i < queries.size(); i++) {
            Query query = queries.get(i);
            double score = query.score(finder.find(query.line()));
            for (String part : List.of(query.kind(), heldOut(i) ? "held out" : "tuned", "all")) {
                scores.computeIfAbsent(part, kind -> new ArrayList<>()).add(score);
            }
        }
        Map<String, Double> means = new LinkedHashMap<>();
        scores.forEach((kind, each) -> means.put(
                kind, each.stream().mapToDouble(Double::doubleValue).average().orElse(0)));
        return means;
    }
}

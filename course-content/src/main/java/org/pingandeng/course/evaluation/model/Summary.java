package org.pingandeng.course.evaluation.model;

import java.util.List;
import java.util.stream.IntStream;

/**
 * What evaluations come to. With too few of them it says nothing but their number, so that nobody is recognised.
 *
 * @param answers how many there are
 * @param least from how many on they are shown
 * @param lines by item, in the form's order; none while there are too few
 * @param words what was said in own words, in no order that tells when; none while there are too few
 */
public record Summary(int answers, int least, List<Line> lines, List<String> words) {

    /**
     * An item's marks.
     *
     * @param item which
     * @param counts how often each mark was given, from 1 to 5
     */
    public record Line(Item item, List<Integer> counts) {

        /** How many marked it. */
        public int given() {
            return counts.stream().mapToInt(Integer::intValue).sum();
        }

        /**
         * The mean.
         *
         * @return from 1 to 5, rounded to a tenth; 0 where nobody marked it
         */
        public double mean() {
            int sum = IntStream.range(0, counts.size())
                    .map(at -> (at + 1) * counts.get(at))
                    .sum();
            return given() == 0 ? 0 : Math.round(sum * 10.0 / given()) / 10.0;
        }
    }

    /**
     * Sums answers up.
     *
     * @param items the form's lines
     * @param all what was said
     * @param least from how many answers on anything is shown
     * @return the summary
     */
    public static Summary of(List<Item> items, List<Answer> all, int least) {
        if (all.size() < least) {
            return new Summary(all.size(), least, List.of(), List.of());
        }
        List<Line> lines = items.stream().map(item -> line(item, all)).toList();
        List<String> words = all.stream()
                .map(Answer::words)
                .filter(said -> !said.isEmpty())
                .sorted()
                .toList();
        return new Summary(all.size(), least, lines, words);
    }

    private static Line line(Item item, List<Answer> all) {
        List<Integer> counts = IntStream.rangeClosed(Answer.LOWEST, Answer.HIGHEST)
                .map(mark -> (int) all.stream()
                        .filter(answer ->
                                Integer.valueOf(mark).equals(answer.marks().get(item.code())))
                        .count())
                .boxed()
                .toList();
        return new Line(item, counts);
    }

    /** Whether there are enough to show. */
    public boolean shown() {
        return answers >= least;
    }

    /**
     * The mean of all items.
     *
     * @return from 1 to 5, rounded to a tenth; 0 while nothing is shown
     */
    public double mean() {
        double mean = lines.stream()
                .filter(line -> line.given() > 0)
                .mapToDouble(Line::mean)
                .average()
                .orElse(0);
        return Math.round(mean * 10) / 10.0;
    }
}

package org.pingandeng.portal.web.open;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * Counts as bars of a drawing 480 wide, a line each, and as the rows of the table beside it.
 *
 * @param lines from top to bottom
 */
public record BarChart(List<Line> lines) {

    private static final int STEP = 26;
    private static final int TOP = 6;
    private static final double LONGEST = 250;

    /**
     * What is counted.
     *
     * @param label in the reader's language
     * @param count how many
     * @param href where they are listed
     */
    public record Counted(String label, long count, String href) {}

    /**
     * A bar.
     *
     * @param counted what it stands for
     * @param y its upper edge
     * @param length in units
     */
    public record Line(Counted counted, int y, String length) {

        /** Where the words stand. */
        public int baseline() {
            return y + 13;
        }

        /** Where the number stands. */
        public String end() {
            return String.format(Locale.ROOT, "%.1f", 190 + Double.parseDouble(length));
        }
    }

    /**
     * A chart of counts.
     *
     * @param counts from top to bottom
     */
    static BarChart of(List<Counted> counts) {
        long most = counts.stream().mapToLong(Counted::count).max().orElse(1);
        return new BarChart(IntStream.range(0, counts.size())
                .mapToObj(at -> new Line(
                        counts.get(at),
                        TOP + at * STEP,
                        String.format(
                                Locale.ROOT, "%.1f", LONGEST * counts.get(at).count() / Math.max(1, most))))
                .toList());
    }

    /** Height of the drawing. */
    public int height() {
        return 2 * TOP + lines.size() * STEP;
    }
}

package org.pingandeng.portal.web.open;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Counts as bars of a drawing 480 wide, and as the rows of the table beside it. Short labels stand before their bars,
 * longer ones above.
 *
 * @param lines from top to bottom
 * @param height of the drawing
 */
public record BarChart(List<Line> lines, int height) {

    private static final int LONGEST_BEFORE = 4;
    private static final int EDGE = 6;
    private static final int WIDTH = 440;

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
     * @param labelY where its label stands
     * @param x its left end
     * @param y its upper edge
     * @param length in units
     */
    public record Line(Counted counted, int labelY, int x, int y, int length) {

        /** Where its number stands, from the left. */
        public int end() {
            return x + length + EDGE;
        }

        /** Where its number stands, from the top. */
        public int numberY() {
            return y + 14;
        }
    }

    /**
     * A chart of counts.
     *
     * @param counts from top to bottom
     */
    static BarChart of(List<Counted> counts) {
        boolean before = counts.stream().allMatch(each -> each.label().length() <= LONGEST_BEFORE);
        int step = before ? 26 : 46;
        int x = before ? 52 : 0;
        long most = Math.max(1, counts.stream().mapToLong(Counted::count).max().orElse(1));
        List<Line> lines = IntStream.range(0, counts.size())
                .mapToObj(at -> {
                    int top = EDGE + at * step;
                    int length = (int) ((WIDTH - x) * counts.get(at).count() / most);
                    return new Line(counts.get(at), top + 14, x, before ? top : top + 20, length);
                })
                .toList();
        return new BarChart(lines, 2 * EDGE + counts.size() * step);
    }
}

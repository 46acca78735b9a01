package org.pingandeng.portal.web.plan;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.pingandeng.portal.plan.model.Progress.YearLine;

/**
 * A target's figures as columns of a drawing 480 wide and 240 high, a dashed line across each year's plan.
 *
 * @param columns from left to right
 */
public record YearChart(List<Column> columns) {

    private static final int WIDTH = 480;
    private static final int FLOOR = 200;
    private static final int TALLEST = 165;

    /**
     * A year.
     *
     * @param line what it stands for
     * @param x left end of the column
     * @param width of the column
     * @param height of the column
     * @param plan how high the plan stands; null where there is none
     */
    public record Column(YearLine line, int x, int width, int height, Integer plan) {

        /** The column's upper edge. */
        public int top() {
            return FLOOR - height;
        }

        /** Where the plan's line lies. */
        public int planY() {
            return plan == null ? FLOOR : FLOOR - plan;
        }

        /** The middle of the column, for its words. */
        public int middle() {
            return x + width / 2;
        }

        /** Where the figure stands: above the column, and above the plan's line where that is close. */
        public int figureY() {
            boolean close = plan != null && plan >= height && plan - height < 22;
            return (close ? planY() : top()) - 7;
        }
    }

    static YearChart of(List<YearLine> lines) {
        BigDecimal most = lines.stream()
                .flatMap(line -> Stream.of(line.figure(), line.planned()).filter(Objects::nonNull))
                .max(BigDecimal::compareTo)
                .filter(number -> number.signum() > 0)
                .orElse(BigDecimal.ONE);
        int step = WIDTH / Math.max(1, lines.size());
        int width = step * 6 / 10;
        return new YearChart(IntStream.range(0, lines.size())
                .mapToObj(at -> new Column(
                        lines.get(at),
                        at * step + (step - width) / 2,
                        width,
                        lines.get(at).figure() == null
                                ? 0
                                : height(lines.get(at).figure(), most),
                        lines.get(at).planned() == null
                                ? null
                                : Integer.valueOf(height(lines.get(at).planned(), most))))
                .toList());
    }

    /** Counter-entries may leave less than nothing in a year; a column does not grow downwards. */
    private static int height(BigDecimal number, BigDecimal most) {
        return (int) Math.max(0, number.doubleValue() * TALLEST / most.doubleValue());
    }
}

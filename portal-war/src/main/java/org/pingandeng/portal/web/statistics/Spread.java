package org.pingandeng.portal.web.statistics;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.pingandeng.quiz.statistics.model.PaperStatistics.Step;

/** The spread of marks as bars of a drawing 360 wide and 200 high. */
final class Spread {

    private static final double LEFT = 14;
    private static final double STEP = 33.4;
    private static final double BAR = 28;
    private static final double GROUND = 168;
    private static final double TALLEST = 142;

    private Spread() {}

    /**
     * One bar.
     *
     * @param x left edge
     * @param y upper edge
     * @param width in units of the drawing
     * @param height in units of the drawing
     * @param middle where its labels stand
     * @param step what it counts
     */
    public record Bar(String x, String y, String width, String height, String middle, Step step) {}

    static List<Bar> bars(List<Step> steps) {
        int most = steps.stream().mapToInt(Step::sittings).max().orElse(0);
        return IntStream.range(0, steps.size())
                .mapToObj(at -> bar(at, steps.get(at), Math.max(1, most)))
                .toList();
    }

    private static Bar bar(int at, Step step, int most) {
        double height = TALLEST * step.sittings() / most;
        double x = LEFT + at * STEP;
        return new Bar(units(x), units(GROUND - height), units(BAR), units(height), units(x + BAR / 2), step);
    }

    static String units(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}

package org.pingandeng.portal.web.statistics;

import java.util.List;
import org.pingandeng.quiz.statistics.ItemReport;
import org.pingandeng.quiz.statistics.model.ItemFlag;
import org.pingandeng.quiz.statistics.model.ItemJudge;

/** Items as points of a drawing 360 wide and 200 high: how easy to the right, how well they discriminate upwards. */
final class Scatter {

    static final double LEFT = 40;
    private static final double WIDTH = 306;
    private static final double TOP = 12;
    private static final double HEIGHT = 156;
    private static final double LOWEST = -0.5;
    private static final double HIGHEST = 1;

    private Scatter() {}

    /**
     * One item.
     *
     * @param x to the right
     * @param y down from above
     * @param flagged whether a person should look at it; drawn in another shape
     * @param item which
     */
    public record Point(String x, String y, boolean flagged, ItemReport item) {}

    static List<Point> points(List<ItemReport> items) {
        return items.stream()
                .filter(item -> item.figures().facility().computed()
                        && item.figures().itemRest().computed())
                .map(Scatter::point)
                .toList();
    }

    private static Point point(ItemReport item) {
        boolean flagged = item.flags().stream().anyMatch(raised -> raised.flag() != ItemFlag.TOO_FEW);
        return new Point(
                Spread.units(LEFT + WIDTH * item.figures().facility().value()),
                height(item.figures().itemRest().value()),
                flagged,
                item);
    }

    /** Where an index stands; what lies below the drawing stands at its edge. */
    static String height(double index) {
        double within = Math.max(LOWEST, index);
        return Spread.units(TOP + HEIGHT * (HIGHEST - within) / (HIGHEST - LOWEST));
    }

    /** Where the least that an item should discriminate stands. */
    static String bound() {
        return height(ItemJudge.LOWEST_DISCRIMINATION);
    }
}

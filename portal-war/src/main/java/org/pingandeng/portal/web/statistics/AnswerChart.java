package org.pingandeng.portal.web.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.pingandeng.quiz.item.Item;
import org.pingandeng.quiz.statistics.ItemReport;
import org.pingandeng.quiz.statistics.model.AnswerTable.Kind;
import org.pingandeng.quiz.statistics.model.AnswerTable.Row;

/**
 * Who said what as lines of a table and as pairs of bars, the strong above the weak, of a drawing 360 wide.
 *
 * @param lines one a row of the answer table
 * @param height of the drawing
 * @param drawn whether there are a strong and a weak group to draw
 */
public record AnswerChart(List<Line> lines, int height, boolean drawn) {

    private static final int TOP = 8;
    private static final int PAIR = 30;
    private static final int BAR = 11;
    private static final int GAP = 2;
    private static final double LEFT = 30;
    private static final double WIDTH = 280;

    /**
     * One line.
     *
     * @param label by which the table and the drawing name it: a letter for options, a dash for no answer, else a number
     * @param text in the reader's language
     * @param row the counts
     * @param strongY upper edge of the bar of the strong
     * @param weakY upper edge of the bar of the weak
     * @param middleY where the label stands
     * @param strong length of the bar of the strong
     * @param weak length of the bar of the weak
     */
    public record Line(
            String label, String text, Row row, int strongY, int weakY, int middleY, String strong, String weak) {

        /** Whether the key says so. */
        public boolean key() {
            return row.kind() == Kind.KEY;
        }
    }

    static AnswerChart of(ItemReport item, UnaryOperator<String> words) {
        List<Line> lines = new ArrayList<>();
        boolean lettered = item.item() instanceof Item.Single || item.item() instanceof Item.Multiple;
        for (Row row : item.answers().rows()) {
            int y = TOP + lines.size() * PAIR;
            lines.add(new Line(
                    label(row.kind(), lettered, lines.size()),
                    item.said(row, words),
                    row,
                    y,
                    y + BAR + GAP,
                    y + BAR + GAP * 2,
                    Spread.units(WIDTH * row.strong().value()),
                    Spread.units(WIDTH * row.weak().value())));
        }
        boolean drawn =
                item.answers().rows().stream().allMatch(row -> row.strong().computed());
        return new AnswerChart(List.copyOf(lines), TOP + lines.size() * PAIR + TOP, drawn);
    }

    private static String label(Kind kind, boolean lettered, int at) {
        return switch (kind) {
            case BLANK -> "–";
            case OTHERS -> "…";
            default -> lettered ? String.valueOf((char) ('A' + at)) : String.valueOf(at + 1);
        };
    }

    /** Where a bar ends, for the number behind it. */
    public String end(String length) {
        return Spread.units(LEFT + Double.parseDouble(length) + GAP * 2);
    }
}

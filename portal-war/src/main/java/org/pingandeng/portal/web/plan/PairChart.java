package org.pingandeng.portal.web.plan;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.pingandeng.portal.plan.model.Boxes;
import org.pingandeng.portal.plan.model.Wording;

/**
 * Two printed columns of a table as pairs of bars of a drawing 480 wide: only what is printed as a number is drawn.
 *
 * @param kind rate or count
 * @param first head of the upper bars
 * @param second head of the lower bars
 * @param pairs from top to bottom
 */
public record PairChart(Wording kind, Wording first, Wording second, List<Pair> pairs) {

    private static final int STEP = 66;
    private static final int LONGEST = 410;

    /**
     * An indicator.
     *
     * @param name the indicator
     * @param y where its words stand
     * @param first its upper bar
     * @param second its lower bar
     */
    public record Pair(Wording name, int y, Bar first, Bar second) {}

    /**
     * A bar.
     *
     * @param printed what is printed
     * @param length in units
     */
    public record Bar(String printed, int length) {}

    /** Its height. */
    public int height() {
        return pairs.size() * STEP + 6;
    }

    static List<PairChart> of(Boxes.Box box, int first, int second) {
        return box.rows().stream()
                .map(Boxes.Row::kind)
                .distinct()
                .map(kind -> chart(box, kind, first, second))
                .toList();
    }

    private static PairChart chart(Boxes.Box box, Wording kind, int first, int second) {
        List<Boxes.Row> rows =
                box.rows().stream().filter(row -> row.kind().equals(kind)).toList();
        double most = rows.stream()
                .flatMap(
                        row -> Stream.of(row.printed().get(first), row.printed().get(second)))
                .mapToDouble(PairChart::number)
                .max()
                .orElse(0);
        Function<String, Bar> bar =
                printed -> new Bar(printed, most <= 0 ? 0 : (int) Math.max(0, number(printed) * LONGEST / most));
        return new PairChart(
                kind,
                box.heads().get(first),
                box.heads().get(second),
                IntStream.range(0, rows.size())
                        .mapToObj(at -> new Pair(
                                rows.get(at).name(),
                                at * STEP + 20,
                                bar.apply(rows.get(at).printed().get(first)),
                                bar.apply(rows.get(at).printed().get(second))))
                        .toList());
    }

    private static double number(String printed) {
        return printed.matches("\\d+(\\.\\d+)?") ? new BigDecimal(printed).doubleValue() : 0;
    }
}

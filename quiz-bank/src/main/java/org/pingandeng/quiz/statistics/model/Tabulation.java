package org.pingandeng.quiz.statistics.model;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import org.pingandeng.quiz.bank.model.ItemBank.VersionId;
import org.pingandeng.quiz.exam.model.ClosedSitting;
import org.pingandeng.quiz.item.Item;

/**
 * Turns sittings, one after the other, into columns: one for each item, one for each question of a case, and one of
 * totals. An item that was dropped counts in no total, for everybody was given its points; its own column shows what its
 * key would have brought.
 */
public final class Tabulation {

    /** Sums of points in different orders differ by less than this, and are equal. */
    private static final double GRAIN = 1e9;

    private final Map<ItemKey, Gathering> items = new LinkedHashMap<>();
    private final DoubleStream.Builder totals = DoubleStream.builder();
    private final DoubleStream.Builder durations = DoubleStream.builder();
    private final List<Figure> errors = new ArrayList<>();
    private int passed;
    private Map<ItemKey, Double> common;
    private boolean alike = true;

    /**
     * What came of all sittings.
     *
     * @param items contents of the items that were met, in the order in which they were met
     * @param responses what the sittings made of each
     * @param paper figures of the papers
     */
    public record Table(Map<ItemKey, Item> items, Map<ItemKey, Responses> responses, PaperStatistics paper) {}

    /**
     * Adds a sitting.
     *
     * @param sitting closed and marked
     * @param contents the versions on its paper; slots whose version is missing are passed over
     */
    public void add(ClosedSitting sitting, Map<VersionId, Item> contents) {
        List<SatSlot> slots = new SlotReader(sitting, items).slots(contents);
        List<SatSlot> counting = slots.stream().filter(SatSlot::counts).toList();
        double possible = counting.stream().mapToDouble(SatSlot::points).sum();
        if (possible <= 0) {
            return;
        }
        double earned = counting.stream().mapToDouble(SatSlot::earned).sum();
        double total = rounded(earned / possible);
        slots.forEach(slot -> slot.gathering()
                .add(slot.number(), slot.fraction(), total, rest(slot, earned, possible), slot.seconds()));
        totals.add(total);
        durations.add(Duration.between(sitting.startedAt(), sitting.closedAt()).toMillis() / 1000.0);
        passed += sitting.passed() ? 1 : 0;
        List<SatSlot> whole = counting.stream().filter(SatSlot::whole).toList();
        errors.add(Strata.errorVariance(whole.stream().map(SatSlot::scored).toList()));
        compare(whole.stream().collect(Collectors.toMap(SatSlot::key, SatSlot::points, Double::sum)));
    }

    /** The share earned of everything else; a question of a case is also left out of its case. */
    private static double rest(SatSlot slot, double earned, double possible) {
        double mine = slot.inTotal() ? slot.points() : 0;
        double others = possible - mine;
        return others > 0 ? rounded((earned - mine * slot.fraction()) / others) : 0;
    }

    private void compare(Map<ItemKey, Double> places) {
        alike = alike && (common == null || common.equals(places));
        common = common == null ? places : common;
    }

    private static double rounded(double share) {
        return Math.round(share * GRAIN) / GRAIN;
    }

    /**
     * Closes the table; nothing can be added afterwards.
     *
     * @return the columns and the figures of the papers
     */
    public Table finish() {
        Map<ItemKey, Item> met = new LinkedHashMap<>();
        Map<ItemKey, Responses> responses = new LinkedHashMap<>();
        items.forEach((key, gathering) -> {
            met.put(key, gathering.item());
            responses.put(key, gathering.gathered());
        });
        double[] shares = totals.build().toArray();
        Reliability reliability = alike && common != null
                ? Reliability.sameItems(columns(responses), shares)
                : Reliability.randomItems(errors, shares);
        PaperStatistics paper = PaperStatistics.of(shares, durations.build().toArray(), passed, reliability);
        return new Table(met, responses, paper);
    }

    private List<double[]> columns(Map<ItemKey, Responses> responses) {
        double points =
                common.values().stream().mapToDouble(Double::doubleValue).sum();
        Set<Map.Entry<ItemKey, Double>> places = common.entrySet();
        return places.stream()
                .map(place -> DoubleStream.of(responses.get(place.getKey()).fractions())
                        .map(fraction -> fraction * place.getValue() / points)
                        .toArray())
                .toList();
    }
}

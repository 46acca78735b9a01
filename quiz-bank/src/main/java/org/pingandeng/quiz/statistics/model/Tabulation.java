package org.pingandeng.quiz.statistics.model;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.DoubleStream;
import org.pingandeng.quiz.bank.model.ItemBank.VersionId;
import org.pingandeng.quiz.exam.model.ClosedSitting;
import org.pingandeng.quiz.item.Item;
import org.pingandeng.quiz.paper.Paper;
import org.pingandeng.quiz.statistics.model.Responses.Gathering;

/** Turns sittings, one after the other, into columns: one for each item, and one of totals. */
public final class Tabulation {

    /** Sums of points in different orders differ by less than this, and are equal. */
    private static final double GRAIN = 1e9;

    private final Map<ItemKey, Gathering> items = new LinkedHashMap<>();
    private final DoubleStream.Builder totals = DoubleStream.builder();
    private final DoubleStream.Builder durations = DoubleStream.builder();
    private final List<Figure> errors = new ArrayList<>();
    private int passed;
    private Set<Place> common;
    private boolean alike = true;
    private double points;

    /**
     * What came of all sittings.
     *
     * @param items contents of the items that were met, in the order in which they were met
     * @param responses what the sittings made of each
     * @param paper figures of the papers
     */
    public record Table(Map<ItemKey, Item> items, Map<ItemKey, Responses> responses, PaperStatistics paper) {}

    /** An item and what it is worth, which together make papers alike. */
    private record Place(ItemKey key, double points) {}

    private record Answered(Place place, Gathering gathering, int number, double fraction, Double seconds) {
        double earned() {
            return place.points() * fraction;
        }
    }

    /**
     * Adds a sitting.
     *
     * @param sitting closed and marked
     * @param contents the versions on its paper; slots whose version is missing are passed over
     */
    public void add(ClosedSitting sitting, Map<VersionId, Item> contents) {
        Map<Integer, String> answers = sitting.answers();
        Map<Integer, Double> times = SlotTimes.of(sitting);
        List<Answered> slots = new ArrayList<>();
        for (Paper.Slot slot : sitting.paper().slots()) {
            Item item = contents.get(new VersionId(slot.item(), slot.version()));
            if (item != null) {
                slots.add(answered(slot, item, answers.get(slot.number()), times.get(slot.number())));
            }
        }
        if (!slots.isEmpty()) {
            keep(slots);
            durations.add(
                    Duration.between(sitting.startedAt(), sitting.closedAt()).toMillis() / 1000.0);
            passed += sitting.passed() ? 1 : 0;
        }
    }

    private Answered answered(Paper.Slot slot, Item item, String json, Double seconds) {
        ItemKey key = new ItemKey(slot.item(), slot.version(), 0);
        Gathering gathering = items.computeIfAbsent(key, fresh -> new Gathering(item));
        int number = gathering.number(json);
        return new Answered(new Place(key, slot.points()), gathering, number, gathering.fraction(number), seconds);
    }

    private void keep(List<Answered> slots) {
        double possible =
                slots.stream().mapToDouble(slot -> slot.place().points()).sum();
        double earned = slots.stream().mapToDouble(Answered::earned).sum();
        double total = rounded(earned / possible);
        for (Answered slot : slots) {
            double others = possible - slot.place().points();
            double rest = others > 0 ? rounded((earned - slot.earned()) / others) : 0;
            slot.gathering().add(slot.number(), slot.fraction(), total, rest, slot.seconds());
        }
        totals.add(total);
        errors.add(Strata.errorVariance(slots.stream()
                .map(slot -> new Strata.Scored(
                        slot.gathering().item().type(), slot.place().points(), slot.fraction()))
                .toList()));
        compare(new HashSet<>(slots.stream().map(Answered::place).toList()), possible);
    }

    private void compare(Set<Place> places, double possible) {
        alike = alike && (common == null || common.equals(places));
        common = common == null ? places : common;
        points = possible;
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
        return common.stream()
                .map(place -> DoubleStream.of(responses.get(place.key()).fractions())
                        .map(fraction -> fraction * place.points() / points)
                        .toArray())
                .toList();
    }
}

package org.pingandeng.quiz.paper;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Draws papers. Pure: blueprint, pool and seed decide everything; the pool's order does not. Where a paper exists that
 * honours every section and rule, one is drawn; where none exists, it is said what is lacking.
 *
 * @param paper the paper, when the pool sufficed
 * @param shortages where it did not; empty when there is a paper
 */
public record Draw(Optional<Paper> paper, List<Shortage> shortages) {

    /**
     * Draws one paper.
     *
     * @param blueprint what it consists of; at most 600 items
     * @param pool approved items of one use
     * @param seed stored with the paper, so that it can be drawn again
     * @return a paper, or every shortage
     */
    public static Draw from(Blueprint blueprint, Collection<PoolItem> pool, long seed) {
        Demand demand = Demand.of(blueprint);
        Assignment assignment = Assignment.of(demand, pool, seed);
        return assignment.whole()
                ? new Draw(Optional.of(freeze(blueprint, assignment.picks(), seed)), List.of())
                : new Draw(Optional.empty(), Lack.of(demand, pool));
    }

    /** Puts picks in their sections' order, shuffled within each, with their options shuffled. */
    static Paper freeze(Blueprint blueprint, List<Assignment.Pick> picks, long seed) {
        Random random = new Random(~seed);
        List<Paper.Slot> slots = new ArrayList<>();
        for (int at = 0; at < blueprint.sections().size(); at++) {
            int section = at;
            List<PoolItem> items = new ArrayList<>(picks.stream()
                    .filter(pick -> pick.section() == section)
                    .map(Assignment.Pick::item)
                    .toList());
            Collections.shuffle(items, random);
            double points = blueprint.sections().get(at).points();
            items.forEach(item -> slots.add(slot(slots.size() + 1, item, points, random)));
        }
        return new Paper(slots);
    }

    /**
     * One place with its options shuffled.
     *
     * @param number from 1
     * @param item what stands there
     * @param points what it is worth
     * @param random decides the options' order
     * @return the frozen place
     */
    public static Paper.Slot slot(int number, PoolItem item, double points, Random random) {
        List<Integer> order =
                new ArrayList<>(IntStream.range(0, item.options()).boxed().toList());
        Collections.shuffle(order, random);
        return new Paper.Slot(number, item.id(), item.version(), points, order);
    }
}

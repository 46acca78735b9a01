package org.pingandeng.quiz.paper;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * Draws papers. Pure: blueprint, pool and seed decide everything; the pool's order does not. Sections with the fewest
 * candidates draw first, so that a narrow section is not robbed by a wide one.
 *
 * @param paper the paper, when the pool sufficed
 * @param shortages where it did not; empty when there is a paper
 */
public record Draw(Optional<Paper> paper, List<Shortage> shortages) {

    /**
     * A section that the pool cannot fill.
     *
     * @param section its number from 1
     * @param wanted how many items it needs
     * @param found how many there are for it
     */
    public record Shortage(int section, int wanted, int found) {}

    /**
     * Draws one paper.
     *
     * @param blueprint what it consists of
     * @param pool approved items of one use
     * @param seed stored with the paper, so that it can be drawn again
     * @return a paper, or every shortage
     */
    public static Draw from(Blueprint blueprint, Collection<PoolItem> pool, long seed) {
        List<PoolItem> sorted =
                pool.stream().sorted(Comparator.comparing(PoolItem::id)).toList();
        Random random = new Random(seed);
        List<List<PoolItem>> drawn =
                new ArrayList<>(Collections.nCopies(blueprint.sections().size(), List.of()));
        List<Shortage> shortages = new ArrayList<>();
        Set<UUID> taken = new HashSet<>();
        for (int index : narrowestFirst(blueprint, sorted)) {
            Blueprint.Section section = blueprint.sections().get(index);
            List<PoolItem> fitting = new ArrayList<>(sorted.stream()
                    .filter(section::fits)
                    .filter(item -> !taken.contains(item.id()))
                    .toList());
            Collections.shuffle(fitting, random);
            if (fitting.size() < section.count()) {
                shortages.add(new Shortage(index + 1, section.count(), fitting.size()));
            } else {
                drawn.set(index, fitting.subList(0, section.count()));
                drawn.get(index).forEach(item -> taken.add(item.id()));
            }
        }
        return shortages.isEmpty()
                ? new Draw(Optional.of(freeze(blueprint, drawn, random)), List.of())
                : new Draw(Optional.empty(), List.copyOf(shortages));
    }

    private static List<Integer> narrowestFirst(Blueprint blueprint, List<PoolItem> pool) {
        return IntStream.range(0, blueprint.sections().size())
                .boxed()
                .sorted(Comparator.comparingLong((Integer index) -> pool.stream()
                                .filter(blueprint.sections().get(index)::fits)
                                .count())
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    private static Paper freeze(Blueprint blueprint, List<List<PoolItem>> drawn, Random random) {
        List<Paper.Slot> slots = new ArrayList<>();
        for (int index = 0; index < drawn.size(); index++) {
            for (PoolItem item : drawn.get(index)) {
                slots.add(new Paper.Slot(
                        slots.size() + 1,
                        item.id(),
                        item.version(),
                        blueprint.sections().get(index).points(),
                        shuffled(item.options(), random)));
            }
        }
        return new Paper(slots);
    }

    private static List<Integer> shuffled(int options, Random random) {
        List<Integer> order =
                new ArrayList<>(IntStream.range(0, options).boxed().toList());
        Collections.shuffle(order, random);
        return order;
    }
}

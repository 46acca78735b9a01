package org.pingandeng.portal.contest.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.pingandeng.quiz.paper.Paper;
import org.pingandeng.quiz.paper.PoolItem;

/** Draws papers of contests. Pure: pool and seed decide everything, the pool's order does not. */
public final class Drawing {

    private Drawing() {}

    /**
     * Draws a paper.
     *
     * @param pool to draw from; at least as many as asked for
     * @param questions how many
     * @param seed stored with the paper
     * @return each item once, a point each, the options of each in an order of their own
     */
    public static Paper of(List<PoolItem> pool, int questions, long seed) {
        List<PoolItem> items = new ArrayList<>(pool);
        items.sort(Comparator.comparing(PoolItem::id));
        Random chance = new Random(seed);
        Collections.shuffle(items, chance);
        List<Paper.Slot> slots = new ArrayList<>();
        for (PoolItem item : items.subList(0, questions)) {
            List<Integer> order =
                    new ArrayList<>(IntStream.range(0, item.options()).boxed().toList());
            Collections.shuffle(order, chance);
            slots.add(new Paper.Slot(slots.size() + 1, item.id(), item.version(), 1, order));
        }
        return new Paper(slots);
    }
}

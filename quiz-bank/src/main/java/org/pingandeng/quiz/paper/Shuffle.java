package org.pingandeng.quiz.paper;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Function;

/**
 * Shuffled versions of one paper, for neighbours in one room: the same items for the same points in another order. What
 * stands in one section stays there.
 */
public final class Shuffle {

    private Shuffle() {}

    /**
     * A version of a paper.
     *
     * @param paper the paper
     * @param section what an item belongs to; only neighbours of one section change places
     * @param version from 1; the first is the paper as it is
     * @param seed of all its versions
     * @return the version, numbered anew; always the same for the same seed
     */
    public static Paper version(Paper paper, Function<Paper.Slot, ?> section, int version, long seed) {
        if (version == 1) {
            return paper;
        }
        Random random = new Random(31 * seed + version);
        List<Paper.Slot> slots = new ArrayList<>();
        for (List<Paper.Slot> part : parts(paper, section)) {
            Collections.shuffle(part, random);
            for (Paper.Slot slot : part) {
                List<Integer> order = new ArrayList<>(slot.order());
                Collections.shuffle(order, random);
                slots.add(new Paper.Slot(slots.size() + 1, slot.item(), slot.version(), slot.points(), order));
            }
        }
        return new Paper(slots);
    }

    private static List<List<Paper.Slot>> parts(Paper paper, Function<Paper.Slot, ?> section) {
        List<List<Paper.Slot>> parts = new ArrayList<>();
        Object last = null;
        for (Paper.Slot slot : paper.slots()) {
            Object of = section.apply(slot);
            if (parts.isEmpty() || !of.equals(last)) {
                parts.add(new ArrayList<>());
            }
            parts.get(parts.size() - 1).add(slot);
            last = of;
        }
        return parts;
    }
}

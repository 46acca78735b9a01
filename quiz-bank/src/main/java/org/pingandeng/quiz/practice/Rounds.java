package org.pingandeng.quiz.practice;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.pingandeng.quiz.paper.Paper;
import org.pingandeng.quiz.paper.PoolItem;
import org.pingandeng.quiz.practice.model.Drill;

/** Makes rounds of practice: the items in their order, the options of each shuffled. */
final class Rounds {

    private Rounds() {}

    static Optional<Drill> of(
            UUID learner, String topic, boolean notebook, List<PoolItem> items, Random chance, Instant now) {
        if (items.isEmpty()) {
            return Optional.empty();
        }
        List<Paper.Slot> slots = IntStream.range(0, items.size())
                .mapToObj(i -> slot(i + 1, items.get(i), chance))
                .toList();
        return Optional.of(new Drill(UUID.randomUUID(), learner, topic, notebook, new Paper(slots), now));
    }

    private static Paper.Slot slot(int number, PoolItem item, Random chance) {
        List<Integer> order =
                new ArrayList<>(IntStream.range(0, item.options()).boxed().toList());
        Collections.shuffle(order, chance);
        return new Paper.Slot(number, item.id(), item.version(), 1, order);
    }
}

package org.pingandeng.quiz.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Neighbours get the same questions in another order. */
class ShuffleTest {

    private static Paper paper(Random random) {
        List<Paper.Slot> slots = new ArrayList<>();
        for (int section = 0; section < 3; section++) {
            for (int i = 0; i < 2 + random.nextInt(8); i++) {
                List<Integer> order = IntStream.range(0, 2 + section).boxed().collect(Collectors.toList());
                slots.add(new Paper.Slot(slots.size() + 1, UUID.randomUUID(), 1, section + 1, order));
            }
        }
        return new Paper(slots);
    }

    @Test
    void everyVersionHasTheSameItemsInTheSameSectionsForTheSamePoints() {
        Random random = new Random(20261125);
        for (int i = 0; i < 300; i++) {
            Paper paper = paper(random);
            Paper other = Shuffle.version(paper, Paper.Slot::points, 2 + random.nextInt(5), random.nextLong());
            assertEquals(paper.points(), other.points());
            for (int at = 0; at < paper.slots().size(); at++) {
                Paper.Slot slot = other.slots().get(at);
                assertEquals(at + 1, slot.number());
                assertEquals(paper.slots().get(at).points(), slot.points(), "sections stay where they are");
            }
            assertEquals(items(paper), items(other));
            other.slots()
                    .forEach(slot -> assertEquals(
                            IntStream.range(0, slot.order().size()).boxed().collect(Collectors.toSet()),
                            Set.copyOf(slot.order())));
        }
    }

    private static Set<UUID> items(Paper paper) {
        return paper.slots().stream().map(Paper.Slot::item).collect(Collectors.toCollection(HashSet::new));
    }

    @Test
    void theFirstVersionIsThePaperAndTheOthersComeBackAlike() {
        Paper paper = paper(new Random(1));
        assertSame(paper, Shuffle.version(paper, Paper.Slot::points, 1, 7));
        Paper second = Shuffle.version(paper, Paper.Slot::points, 2, 7);
        assertEquals(second, Shuffle.version(paper, Paper.Slot::points, 2, 7));
        assertNotEquals(paper, second);
        assertNotEquals(second, Shuffle.version(paper, Paper.Slot::points, 3, 7));
    }
}

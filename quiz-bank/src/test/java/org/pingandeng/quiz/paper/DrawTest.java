package org.pingandeng.quiz.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.pingandeng.quiz.item.ItemType;

/** Papers drawn from a pool. */
class DrawTest {

    private static final Blueprint BLUEPRINT = new Blueprint(List.of(
            new Blueprint.Section(ItemType.SINGLE, 5, 2, List.of()),
            new Blueprint.Section(ItemType.SINGLE, 3, 4, List.of("危险化学品/储存")),
            new Blueprint.Section(ItemType.TRUE_FALSE, 4, 1, List.of("法律法规"))));

    private static List<PoolItem> pool(long seed, int single, int storage, int law) {
        Random random = new Random(seed);
        List<PoolItem> pool = new ArrayList<>();
        fill(pool, random, single, ItemType.SINGLE, "安全管理/培训教育", 4);
        fill(pool, random, storage, ItemType.SINGLE, "危险化学品/储存", 4);
        fill(pool, random, law, ItemType.TRUE_FALSE, "法律法规/安全生产法", 0);
        return pool;
    }

    private static void fill(List<PoolItem> pool, Random random, int count, ItemType type, String topic, int options) {
        for (int i = 0; i < count; i++) {
            pool.add(new PoolItem(new UUID(random.nextLong(), random.nextLong()), 1, type, topic, options));
        }
    }

    @Test
    void thePaperIsAsTheBlueprintSaysAndAsksNothingTwice() {
        for (long seed = 0; seed < 200; seed++) {
            Paper paper =
                    Draw.from(BLUEPRINT, pool(seed, 6, 4, 5), seed).paper().orElseThrow();
            assertEquals(12, paper.slots().size());
            assertEquals(BLUEPRINT.points(), paper.points());
            assertEquals(
                    12,
                    new HashSet<>(paper.slots().stream().map(Paper.Slot::item).toList()).size());
        }
    }

    @Test
    void theSameSeedDrawsTheSamePaperWhateverOrderThePoolComesIn() {
        List<PoolItem> pool = pool(1, 20, 10, 10);
        Paper first = Draw.from(BLUEPRINT, pool, 42).paper().orElseThrow();
        Collections.shuffle(pool, new Random(9));
        assertEquals(first, Draw.from(BLUEPRINT, pool, 42).paper().orElseThrow());
        assertNotEquals(first, Draw.from(BLUEPRINT, pool, 43).paper().orElseThrow());
    }

    @Test
    void aWideSectionDoesNotRobANarrowOne() {
        for (long seed = 0; seed < 100; seed++) {
            assertTrue(Draw.from(BLUEPRINT, pool(seed, 5, 3, 4), seed).paper().isPresent());
        }
    }

    @Test
    void aPoolThatIsTooSmallIsSaidSectionBySection() {
        Draw draw = Draw.from(BLUEPRINT, pool(1, 9, 2, 1), 1);
        assertTrue(draw.paper().isEmpty());
        assertEquals(
                List.of(
                        new Shortage(Shortage.Kind.SECTIONS, List.of(2), "", 3, 2),
                        new Shortage(Shortage.Kind.SECTIONS, List.of(3), "", 4, 1)),
                draw.shortages());
    }

    @Test
    void optionsAreShuffledWithoutLosingOne() {
        Paper paper = Draw.from(BLUEPRINT, pool(3, 9, 9, 9), 3).paper().orElseThrow();
        paper.slots().stream()
                .filter(slot -> !slot.order().isEmpty())
                .forEach(slot -> assertEquals(
                        List.of(0, 1, 2, 3), slot.order().stream().sorted().toList()));
    }
}

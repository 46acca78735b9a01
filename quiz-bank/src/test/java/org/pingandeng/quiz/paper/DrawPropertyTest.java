package org.pingandeng.quiz.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.pingandeng.quiz.item.ItemType;

/** What holds for every blueprint and pool, tried on many that numbers make. */
class DrawPropertyTest {

    private static final int WORLDS = 1500;

    @Test
    void aPaperIsFoundExactlyWhereOneExistsAndItHonoursEverything() {
        int found = 0;
        for (long number = 0; number < WORLDS; number++) {
            SmallWorld world = SmallWorld.of(number, 7);
            Draw draw = Draw.from(world.blueprint(), world.pool(), number);
            assertEquals(world.possible(), draw.paper().isPresent(), "world " + number);
            draw.paper().ifPresent(paper -> assertHonoured(world, paper));
            found += draw.paper().isPresent() ? 1 : 0;
        }
        assertTrue(found > WORLDS / 10 && found < WORLDS * 9 / 10, "both are tried: " + found);
    }

    @Test
    void whereThereIsNoneItIsSaidWhatLacksAndHowMany() {
        for (long number = 0; number < WORLDS; number++) {
            SmallWorld world = SmallWorld.of(number, 7);
            Draw draw = Draw.from(world.blueprint(), world.pool(), number);
            assertEquals(draw.paper().isEmpty(), !draw.shortages().isEmpty(), "world " + number);
            for (Shortage shortage : draw.shortages()) {
                assertTrue(shortage.missing() > 0, "world " + number + ": " + shortage);
                if (shortage.kind() == Shortage.Kind.SECTIONS) {
                    assertHall(world, shortage);
                }
            }
        }
    }

    /** Just these sections want so many, and just so many items fit any of them. */
    private static void assertHall(SmallWorld world, Shortage shortage) {
        List<Blueprint.Section> sections = shortage.sections().stream()
                .map(at -> world.blueprint().sections().get(at - 1))
                .toList();
        assertEquals(sections.stream().mapToInt(Blueprint.Section::count).sum(), shortage.wanted());
        assertEquals(
                world.pool().stream()
                        .filter(world.blueprint().rules()::admits)
                        .filter(item -> sections.stream().anyMatch(section -> section.fits(item)))
                        .count(),
                shortage.found(),
                shortage.toString());
    }

    private static void assertHonoured(SmallWorld world, Paper paper) {
        Map<UUID, PoolItem> known = world.byId();
        List<PoolItem> items =
                paper.slots().stream().map(slot -> known.get(slot.item())).toList();
        assertEquals(items.size(), new HashSet<>(items).size(), "nothing is asked twice");
        assertTrue(world.honoured(items));
        int slot = 0;
        for (Blueprint.Section section : world.blueprint().sections()) {
            for (int place = 0; place < section.count(); place++, slot++) {
                assertTrue(section.fits(items.get(slot)));
                assertEquals(section.points(), paper.slots().get(slot).points());
                assertEquals(slot + 1, paper.slots().get(slot).number());
            }
        }
        assertEquals(slot, items.size());
    }

    @Test
    void thePoolsOrderDoesNotMatterAndTheSeedDoes() {
        int papers = 0;
        int other = 0;
        for (long number = 0; number < 200; number++) {
            SmallWorld world = SmallWorld.of(number, 30);
            Draw first = Draw.from(world.blueprint(), world.pool(), number);
            List<PoolItem> shuffled = new ArrayList<>(world.pool());
            Collections.shuffle(shuffled, new Random(number + 1));
            assertEquals(first, Draw.from(world.blueprint(), shuffled, number));
            papers += first.paper().isPresent() ? 1 : 0;
            other += first.equals(Draw.from(world.blueprint(), world.pool(), ~number)) ? 0 : 1;
        }
        assertTrue(papers > 50 && other > papers * 8 / 10, "seeds draw different papers: " + other);
    }

    @Test
    void everyItemIsAsLikelyAsAnyOther() {
        List<PoolItem> pool = IntStream.range(0, 20)
                .mapToObj(i -> new PoolItem(new UUID(0, i), 1, ItemType.SINGLE, "储存/" + i % 3, 4, 1 + i % 5))
                .toList();
        Blueprint blueprint = new Blueprint(List.of(new Blueprint.Section(ItemType.SINGLE, 5, 1, List.of())));
        Map<UUID, Integer> drawn = new HashMap<>();
        for (long seed = 0; seed < 4000; seed++) {
            Draw.from(blueprint, pool, seed)
                    .paper()
                    .orElseThrow()
                    .slots()
                    .forEach(slot -> drawn.merge(slot.item(), 1, Integer::sum));
        }
        // 4000 × 5 / 20 = 1000 each, with a standard deviation of 27
        drawn.values().forEach(times -> assertTrue(times > 860 && times < 1140, drawn.toString()));
    }

    @Test
    void topicsAreSpreadAsEvenlyAsThePoolAllows() {
        List<PoolItem> pool = new ArrayList<>();
        int[] supply = {40, 40, 40, 3};
        for (int topic = 0; topic < supply.length; topic++) {
            for (int i = 0; i < supply[topic]; i++) {
                pool.add(new PoolItem(new UUID(topic, i), 1, ItemType.SINGLE, "专题" + topic + "/" + i % 2, 4));
            }
        }
        Rules even = new Rules(Set.of(), Set.of(), List.of(), List.of(), 1);
        Blueprint blueprint = new Blueprint(List.of(new Blueprint.Section(ItemType.SINGLE, 21, 1, List.of())), even);
        for (long seed = 0; seed < 30; seed++) {
            Map<Long, Integer> counts = new HashMap<>();
            Draw.from(blueprint, pool, seed)
                    .paper()
                    .orElseThrow()
                    .slots()
                    .forEach(slot -> counts.merge(slot.item().getMostSignificantBits(), 1, Integer::sum));
            assertEquals(Map.of(0L, 6, 1L, 6, 2L, 6, 3L, 3), counts);
        }
    }

    @Test
    void aShareThatCannotBeKeptIsNamed() {
        List<PoolItem> pool = IntStream.range(0, 10)
                .mapToObj(i -> new PoolItem(new UUID(1, i), 1, ItemType.SINGLE, i < 2 ? "急救" : "储存", 4))
                .toList();
        List<Blueprint.Section> five = List.of(new Blueprint.Section(ItemType.SINGLE, 5, 1, List.of()));
        assertEquals(
                List.of(new Shortage(Shortage.Kind.TOPIC_LEAST, List.of(), "急救", 3, 2)),
                lack(five, pool, new Rules.Share("急救", 3, 5)));
        assertEquals(
                List.of(new Shortage(Shortage.Kind.TOPIC_MOST, List.of(), "储存", 5, 4)),
                lack(five, pool, new Rules.Share("储存", 0, 2)));
    }

    private static List<Shortage> lack(List<Blueprint.Section> sections, List<PoolItem> pool, Rules.Share share) {
        Rules rules = new Rules(Set.of(), Set.of(), List.of(), List.of(share), 0);
        return Draw.from(new Blueprint(sections, rules), pool, 1).shortages();
    }
}

package org.pingandeng.quiz.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.pingandeng.quiz.item.ItemType;

/** Parallel forms of one blueprint. */
class FormsTest {

    @Test
    void everyFormHonoursTheBlueprintAndNoTwoShareTooMuch() {
        int drawn = 0;
        for (long number = 0; number < 600; number++) {
            SmallWorld world = SmallWorld.of(number, 12);
            int forms = 2 + (int) (number % 3);
            int common = (int) (number % 4);
            Forms result = Forms.from(world.blueprint(), world.pool(), number, forms, common);
            assertEquals(result.papers().isEmpty(), !result.shortages().isEmpty(), "world " + number);
            result.shortages().forEach(lack -> assertTrue(lack.missing() > 0, lack.toString()));
            if (!result.papers().isEmpty()) {
                drawn++;
                assertEquals(forms, result.papers().size());
                result.papers().forEach(paper -> assertKept(world, paper));
                assertApart(result.papers(), common);
            }
        }
        assertTrue(drawn > 60 && drawn < 540, "both are tried: " + drawn);
    }

    private static void assertKept(SmallWorld world, Paper paper) {
        Map<UUID, PoolItem> known = world.byId();
        List<PoolItem> items =
                paper.slots().stream().map(slot -> known.get(slot.item())).toList();
        assertEquals(world.blueprint().items(), new HashSet<>(items).size());
        assertTrue(world.honoured(items));
        int slot = 0;
        for (Blueprint.Section section : world.blueprint().sections()) {
            for (int place = 0; place < section.count(); place++) {
                assertTrue(section.fits(items.get(slot++)));
            }
        }
    }

    private static void assertApart(List<Paper> papers, int common) {
        for (Paper one : papers) {
            for (Paper other : papers) {
                if (one != other) {
                    Set<UUID> both = items(one);
                    both.retainAll(items(other));
                    assertTrue(both.size() <= common, both.size() + " > " + common);
                }
            }
        }
    }

    private static Set<UUID> items(Paper paper) {
        return paper.slots().stream().map(Paper.Slot::item).collect(Collectors.toSet());
    }

    private static final Blueprint TEN =
            new Blueprint(List.of(new Blueprint.Section(ItemType.SINGLE, 10, 1, List.of())));

    private static List<PoolItem> pool(int items) {
        return IntStream.range(0, items)
                .mapToObj(i -> new PoolItem(new UUID(3, i), 1, ItemType.SINGLE, "储存", 4))
                .toList();
    }

    @Test
    void formsShareOnlyWhatThePoolForcesThemTo() {
        List<Paper> plenty = Forms.from(TEN, pool(40), 1, 3, 5).papers();
        assertApart(plenty, 0);
        List<Paper> scarce = Forms.from(TEN, pool(24), 1, 3, 5).papers();
        Set<UUID> inAll = items(scarce.get(0));
        scarce.forEach(paper -> inAll.retainAll(items(paper)));
        assertEquals(3, inAll.size(), "30 places, 24 items: 3 in all forms leave 21 for the rest");
    }

    @Test
    void whatLacksIsSaidForAllFormsTogether() {
        assertEquals(
                List.of(new Shortage(Shortage.Kind.SECTIONS, List.of(1), "", 30, 24)),
                Forms.from(TEN, pool(24), 1, 3, 0).shortages());
        Rules twoFixed = new Rules(Set.of(new UUID(3, 0), new UUID(3, 1)), Set.of(), List.of(), List.of(), 0);
        assertEquals(
                List.of(new Shortage(Shortage.Kind.OVERLAP, List.of(), "", 2, 1)),
                Forms.from(new Blueprint(TEN.sections(), twoFixed), pool(40), 1, 2, 1)
                        .shortages());
    }

    @Test
    void theSameSeedDrawsTheSameForms() {
        assertEquals(Forms.from(TEN, pool(50), 8, 4, 0), Forms.from(TEN, pool(50), 8, 4, 0));
        assertEquals(
                Draw.from(TEN, pool(50), 8).paper().stream().toList(),
                Forms.from(TEN, pool(50), 8, 1, 0).papers());
    }
}

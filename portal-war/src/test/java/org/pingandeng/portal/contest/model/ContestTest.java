package org.pingandeng.portal.contest.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.pingandeng.quiz.item.ItemType;
import org.pingandeng.quiz.paper.Paper;
import org.pingandeng.quiz.paper.PoolItem;

/** What a contest is, how its papers are drawn, and what bounds those who try too often. */
class ContestTest {

    private static final Instant EIGHT = Instant.parse("2026-06-16T00:00:00Z");
    private static final Round MORNING = new Round(1, "上午场", "Morning", EIGHT, EIGHT.plusSeconds(7_200));
    private static final Round EVENING =
            new Round(2, "晚上场", "Evening", EIGHT.plusSeconds(36_000), EIGHT.plusSeconds(43_200));

    private static Contest contest(String step) {
        return new Contest(
                UUID.randomUUID(),
                "abc",
                "示例竞赛",
                "",
                "",
                "",
                Set.of(Side.CLASS),
                List.of(),
                20,
                600,
                3,
                false,
                5,
                step,
                List.of(MORNING, EVENING));
    }

    @Test
    void itComesRunsWaitsForTheNextRoundAndIsOver() {
        Contest open = contest("OPENED");
        assertEquals(Contest.State.COMING, open.stateAt(EIGHT.minusSeconds(1)));
        assertEquals(Contest.State.RUNNING, open.stateAt(EIGHT));
        assertEquals(Contest.State.BETWEEN, open.stateAt(EIGHT.plusSeconds(7_201)));
        assertEquals(Optional.of(EVENING), open.nextAfter(EIGHT.plusSeconds(7_201)));
        assertEquals(Contest.State.OVER, open.stateAt(EIGHT.plusSeconds(43_201)));
    }

    @Test
    void nobodySeesADraftAndNobodyAnswersWhatWasClosed() {
        assertEquals(Contest.State.DRAFT, contest("").stateAt(EIGHT));
        assertFalse(contest("").shown());
        assertEquals(Contest.State.CLOSED, contest("CLOSED").stateAt(EIGHT));
        assertTrue(contest("CLOSED").shown());
        assertEquals(Optional.empty(), contest("CLOSED").roundAt(EIGHT));
    }

    @Test
    void theSameSeedDrawsTheSamePaperWhateverThePoolsOrder() {
        List<PoolItem> pool = pool(40);
        List<PoolItem> turned = new ArrayList<>(pool);
        Collections.reverse(turned);
        Paper paper = Drawing.of(pool, 20, 7);
        assertEquals(paper, Drawing.of(turned, 20, 7));
        assertNotEquals(paper, Drawing.of(pool, 20, 8));
        assertEquals(20, paper.slots().stream().map(Paper.Slot::item).distinct().count());
        assertEquals(
                List.of(0, 1, 2, 3),
                paper.slots().get(0).order().stream().sorted().toList());
    }

    @Test
    void aDraftSaysWhatIsMissing() {
        assertEquals(Optional.empty(), draft("示例竞赛", Set.of(Side.CLASS), 20, 5).flaw());
        assertEquals(
                Optional.of(DraftRefusal.TITLE),
                draft(" ", Set.of(Side.CLASS), 20, 5).flaw());
        assertEquals(
                Optional.of(DraftRefusal.SIDES), draft("示例竞赛", Set.of(), 20, 5).flaw());
        assertEquals(
                Optional.of(DraftRefusal.QUESTIONS),
                draft("示例竞赛", Set.of(Side.TEAM), 4, 5).flaw());
        assertEquals(
                Optional.of(DraftRefusal.FEWEST),
                draft("示例竞赛", Set.of(Side.TEAM), 20, 4).flaw());
        assertFalse(ContestDraft.span(EIGHT, EIGHT));
        assertFalse(ContestDraft.span(null, EIGHT));
    }

    private static ContestDraft draft(String title, Set<Side> sides, int questions, int fewest) {
        return new ContestDraft(
                title, "", "", "", sides, List.of(), questions, 10, 3, false, fewest, EIGHT, EIGHT.plusSeconds(60));
    }

    private static List<PoolItem> pool(int many) {
        return IntStream.range(0, many)
                .mapToObj(n -> new PoolItem(UUID.randomUUID(), 1, ItemType.SINGLE, "消防", 4))
                .toList();
    }

    @Test
    void namesAreMaskedAfterTheFirstCharacterHoweverRare() {
        assertEquals("示例乡镇 示*", Masked.of("示例乡镇", "示例工人"));
        assertEquals("𠮷*", Masked.of("", "𠮷某"));
    }

    @Test
    void whoeverTriesTooOftenWaitsForTheNextWhileAndNobodyElseDoes() {
        Pace pace = new Pace(2, Duration.ofMinutes(15));
        assertTrue(pace.keeps("10.0.0.1", EIGHT));
        assertTrue(pace.keeps("10.0.0.1", EIGHT));
        assertFalse(pace.keeps("10.0.0.1", EIGHT));
        assertTrue(pace.keeps("10.0.0.2", EIGHT));
        assertTrue(pace.keeps("10.0.0.1", EIGHT.plus(Duration.ofMinutes(15))));
    }

    @Test
    void aTeamIsKnownByItsNameHoweverItIsTyped() {
        Squad squad = new Squad(UUID.randomUUID(), UUID.randomUUID(), Side.TEAM, "示例 A 队", "CODE", 5);
        assertTrue(squad.called("示例a队"));
        assertFalse(squad.called("示例B队"));
    }
}

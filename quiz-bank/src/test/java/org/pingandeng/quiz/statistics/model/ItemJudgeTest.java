package org.pingandeng.quiz.statistics.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.pingandeng.quiz.exam.model.ClosedSitting.Saved;
import org.pingandeng.quiz.paper.Paper;
import org.pingandeng.quiz.statistics.model.ItemJudge.Raised;

/** Which items a person is asked to look at, and why. Forty candidates, from weak to strong. */
class ItemJudgeTest {

    private static final int CANDIDATES = 40;
    private static final int STATEMENTS = 20;

    private final SatPapers papers = new SatPapers();
    private final UUID judged = papers.add(SatPapers.single());
    private final List<UUID> paper = new ArrayList<>(papers.statements(STATEMENTS));

    ItemJudgeTest() {
        paper.add(judged);
    }

    /** Each candidate is right on more statements than the one before; on the judged item they choose letters in turn. */
    private List<ItemFlag> flags(String strong, String weak) {
        for (int i = 0; i < CANDIDATES; i++) {
            String letters = i >= CANDIDATES / 2 ? strong : weak;
            sat(i / 2, letters.charAt(i % letters.length()) - 'A');
        }
        return flags().stream().map(Raised::flag).toList();
    }

    private void sat(int right, int chosen) {
        String[] answers = new String[STATEMENTS + 1];
        for (int at = 0; at < STATEMENTS; at++) {
            answers[at] = "{\"t\":" + (at < right) + "}";
        }
        answers[STATEMENTS] = "{\"c\":[" + chosen + "]}";
        papers.sat(paper, answers);
    }

    private List<Raised> flags() {
        List<ItemJudge.Case> all = paper.stream().map(papers::judged).toList();
        return new ItemJudge(all).flags(papers.judged(judged));
    }

    @Test
    void aGoodItemIsLeftAlone() {
        assertEquals(List.of(), flags("AAAAB", "ABCDB"));
    }

    @Test
    void aWrongKeyShowsByTheStrongChoosingSomethingElse() {
        assertEquals(
                List.of(ItemFlag.NEGATIVE, ItemFlag.DISTRACTOR_BEATS_KEY, ItemFlag.IDLE_DISTRACTOR),
                flags("BBBBA", "AABAC"));
        assertEquals("甲", flags().get(1).about());
        assertEquals("丙", flags().get(2).about());
    }

    @Test
    void whatEverybodyKnowsIsTooEasyAndNotAlsoBlamedForIt() {
        assertEquals(List.of(ItemFlag.TOO_EASY), flags("A", "AAAAAAAAAAAAAAAAAAAB"));
    }

    @Test
    void fewerRightThanByGuessingIsTooHard() {
        List<ItemFlag> flags = flags("ABCDBCDBCD", "BCD");
        assertEquals(true, flags.contains(ItemFlag.TOO_HARD), flags.toString());
    }

    @Test
    void whatTheWeakSolveNearlyAsOftenDiscriminatesLittle() {
        assertEquals(List.of(ItemFlag.LOW_DISCRIMINATION), flags("ABACADABAA", "BADAAABADA"));
    }

    @Test
    void withFewSittingsNothingIsSaidButThat() {
        for (int i = 0; i < ItemJudge.FEWEST - 1; i++) {
            sat(i % STATEMENTS, 1);
        }
        assertEquals(List.of(new Raised(ItemFlag.TOO_FEW, "")), flags());
    }

    @Test
    void whatTakesFarLongerThanOthersOfItsTypeIsSlow() {
        List<UUID> statements = papers.statements(ItemJudge.FEWEST_BESIDE);
        for (int i = 0; i < ItemJudge.FEWEST; i++) {
            List<Paper.Slot> slots = new ArrayList<>();
            List<Saved> saves = new ArrayList<>();
            Instant at = SatPapers.NOON;
            for (int slot = 1; slot <= statements.size(); slot++) {
                slots.add(new Paper.Slot(slot, statements.get(slot - 1), 1, 1, List.of()));
                at = at.plusSeconds(slot == 8 ? 200 : 20 + slot);
                saves.add(new Saved(1, slot, "{\"t\":" + (i % 3 > 0) + "}", at.toString(), at));
            }
            papers.sat(new Paper(slots), saves);
        }
        List<ItemJudge.Case> all = statements.stream().map(papers::judged).toList();
        ItemJudge judge = new ItemJudge(all);
        List<Boolean> slow = all.stream()
                .map(each -> judge.flags(each).contains(new Raised(ItemFlag.SLOW, "")))
                .toList();
        assertEquals(List.of(false, false, false, false, false, false, false, true), slow);
    }
}

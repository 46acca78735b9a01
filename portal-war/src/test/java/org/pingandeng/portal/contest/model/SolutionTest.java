package org.pingandeng.portal.contest.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.pingandeng.quiz.item.Answer;
import org.pingandeng.quiz.item.Blank;
import org.pingandeng.quiz.item.Item;
import org.pingandeng.quiz.item.PartialCredit;

/** What a pupil is told after an answer to each kind of question that contests ask. */
class SolutionTest {

    private static final Item.FillIn OXYGEN = new Item.FillIn(
            text("示例题：氧含量应在____%到____%之间。"), List.of(new Blank(List.of("19.5")), new Blank(List.of("23.5", "23.50"))));

    private static Item.Text text(String stem) {
        return new Item.Text(stem, "", "示例", 2, List.of(), "");
    }

    private static Answer filled(String... texts) {
        return new Answer.Filled(List.of(texts));
    }

    @Test
    void theFirstAcceptedWordOfEachBlankIsShown() {
        assertEquals(
                filled("19.5", "23.5"), Solution.of(OXYGEN, filled("1", "2")).key());
    }

    @Test
    void onlyTheBlankThatIsWrongIsCalledWrong() {
        assertEquals(List.of(), Solution.of(OXYGEN, filled(" １９.5 ", "23.5")).wrong());
        assertEquals(List.of(1), Solution.of(OXYGEN, filled("19.5", "25")).wrong());
        assertEquals(List.of(0, 1), Solution.of(OXYGEN, filled("25", "")).wrong());
        assertEquals(List.of(1), Solution.of(OXYGEN, filled("19.5")).wrong(), "what was left out is not right either");
    }

    @Test
    void statementsAndChoicesHaveAKeyAndNoBlanks() {
        Item.Multiple steps =
                new Item.Multiple(text("示例题"), List.of("甲", "乙", "丙"), Set.of(0, 2), PartialCredit.ALL_OR_NOTHING);
        Answer slip = new Answer.Choice(Set.of(1));
        assertEquals(new Solution(new Answer.Choice(Set.of(0, 2)), List.of()), Solution.of(steps, slip));
        assertEquals(
                new Answer.Choice(Set.of(1)),
                Solution.of(new Item.Single(text("示例题"), List.of("甲", "乙"), 1), slip)
                        .key());
        assertEquals(
                new Answer.Verdict(false),
                Solution.of(new Item.TrueFalse(text("示例题"), false), new Answer.Verdict(true))
                        .key());
    }

    @Test
    void anAnswerHasTheFormOfItsQuestion() {
        assertTrue(Solution.answerable(OXYGEN, filled("19.5", "")));
        assertFalse(Solution.answerable(OXYGEN, new Answer.Choice(Set.of(0))));
        assertFalse(Solution.answerable(new Item.TrueFalse(text("示例题"), true), filled("对")));
    }

    @Test
    void whatPersonsMustMarkIsNoQuestionOfAContest() {
        Item essay = new Item.ShortAnswer(text("示例题"), "先通风。", List.of());
        assertThrows(IllegalArgumentException.class, () -> Solution.of(essay, new Answer.Essay("先通风。")));
    }
}

package org.pingandeng.portal.web.exam;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.pingandeng.quiz.item.Answer;
import org.pingandeng.quiz.item.Item;
import org.pingandeng.quiz.item.OrderCredit;
import org.pingandeng.quiz.item.Region;

/** Answers of every type as whoever rules an appeal reads them. */
class AnswerWordsTest {

    private static final Item.Text TEXT = new Item.Text("示例", "", "消防/器材", 2, List.of(), "自编");
    private static final Item.Single SINGLE = new Item.Single(TEXT, List.of("水基", "二氧化碳"), 1);
    private static final Item.ShortAnswer SHORT = new Item.ShortAnswer(TEXT, "报警", List.of());

    private final AnswerWords words = new AnswerWords();

    AnswerWordsTest() {
        words.words = new ExamWords() {
            @Override
            public String say(String key) {
                return key;
            }
        };
    }

    @Test
    void aChoiceIsSaidByItsText() {
        assertEquals(List.of("水基"), words.lines(SINGLE, new Answer.Choice(Set.of(0))));
        assertEquals(List.of("appeal.true"), words.lines(new Item.TrueFalse(TEXT, false), new Answer.Verdict(true)));
    }

    @Test
    void anAnswerThatSaysNothingIsSaidSo() {
        assertEquals(List.of("appeal.unanswered"), words.lines(SINGLE, null));
        assertEquals(List.of("appeal.unanswered"), words.lines(SINGLE, new Answer.Choice(Set.of())));
        assertEquals(List.of("appeal.unanswered"), words.lines(SHORT, new Answer.Essay(" ")));
    }

    @Test
    void whatNoLongerFitsTheItemIsLeftOut() {
        assertEquals(List.of("appeal.unanswered"), words.lines(SINGLE, new Answer.Choice(Set.of(7))));
        assertEquals(List.of("appeal.unanswered"), words.lines(SHORT, new Answer.Order(List.of(0))));
    }

    @Test
    void ordersAndPairsKeepTheirPlaces() {
        Item.Ordering ordering = new Item.Ordering(TEXT, List.of("乙", "甲"), List.of(1, 0), OrderCredit.ALL_OR_NOTHING);
        assertEquals(List.of("1. 甲", "2. 乙"), words.lines(ordering, new Answer.Order(List.of(1, 0))));
        Item.Matching matching = new Item.Matching(TEXT, List.of("红", "蓝"), List.of("指令", "禁止"), List.of(1, 0));
        assertEquals(
                List.of("红 → 指令", "蓝 → —"), words.lines(matching, new Answer.Pairs(List.of(0, Answer.Pairs.OPEN))));
    }

    @Test
    void aSpotIsSaidByItsRegionOrByItsPlace() {
        List<Region.Point> corner =
                List.of(new Region.Point(0, 0), new Region.Point(1000, 0), new Region.Point(0, 1000));
        Item.HazardPicture picture =
                new Item.HazardPicture(TEXT, "a".repeat(64), "仓库", List.of(new Region("消防栓", corner, true)), 0);
        Answer.Spot inside = new Answer.Spot.Pointed(new Region.Point(100, 100));
        Answer.Spot outside = new Answer.Spot.Pointed(new Region.Point(5200, 6000));
        assertEquals(
                List.of("消防栓", "(52%, 60%)", "消防栓"),
                words.lines(picture, new Answer.Spots(List.of(inside, outside, new Answer.Spot.Listed(0)))));
    }

    @Test
    void aCaseIsSaidQuestionByQuestion() {
        Item.CaseStudy study = new Item.CaseStudy(TEXT, List.of(new Item.Part(SINGLE, 1), new Item.Part(SHORT, 1)));
        Answer.Parts answer = new Answer.Parts(List.of(Optional.of(new Answer.Choice(Set.of(1))), Optional.empty()));
        assertEquals(List.of("(1) 二氧化碳", "(2) appeal.unanswered"), words.lines(study, answer));
    }
}

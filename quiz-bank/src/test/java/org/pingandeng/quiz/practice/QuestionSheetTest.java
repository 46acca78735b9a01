package org.pingandeng.quiz.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.pingandeng.quiz.item.Answer;
import org.pingandeng.quiz.item.Answer.Spot;
import org.pingandeng.quiz.item.Item;
import org.pingandeng.quiz.item.OrderCredit;
import org.pingandeng.quiz.item.Region;
import org.pingandeng.quiz.practice.QuestionView.PairView;
import org.pingandeng.quiz.practice.QuestionView.StepView;
import org.pingandeng.quiz.practice.SceneView.PlaceView;

/** What a learner sees of orders, matchings, pictures and sentences, before the answer and after it. */
class QuestionSheetTest {

    private static final QuestionSheet BEFORE = new QuestionSheet(false, Map.of());
    private static final QuestionSheet AFTER = new QuestionSheet(true, Map.of());

    private static Item.Text text(String stem) {
        return new Item.Text(stem, "先通风、再检测。", "有限空间", 2, List.of(), "自编");
    }

    private static Item.Ordering ordering() {
        return Item.Ordering.inRightOrder(text("排序"), List.of("通风", "检测", "进入"), OrderCredit.PER_NEIGHBOUR);
    }

    private static Item.Matching matching() {
        return Item.Matching.of(text("连线"), List.of("硫化氢", "甲烷"), List.of("中毒", "爆炸"), List.of("冻伤"));
    }

    private static Region square(String label, int from, boolean hazard) {
        return new Region(
                label,
                List.of(
                        new Region.Point(from, 0),
                        new Region.Point(from + 1_000, 0),
                        new Region.Point(from + 1_000, 1_000)),
                hazard);
    }

    private static Item.HazardPicture scene() {
        return new Item.HazardPicture(
                text("找隐患"),
                "ab".repeat(32),
                "一间仓库",
                List.of(square("电线", 0, true), square("墙", 2_000, false), square("货物", 4_000, true)),
                50);
    }

    private static Answer order(Item.Ordering item, String... steps) {
        return new Answer.Order(
                java.util.Arrays.stream(steps).map(item.steps()::indexOf).toList());
    }

    @Test
    void beforeTheAnswerNoTypeShowsItsKey() {
        Item.ShortAnswer sentences = new Item.ShortAnswer(text("为什么"), "缺氧。", List.of());
        Item.CaseStudy study = new Item.CaseStudy(text("案例"), List.of(new Item.Part(sentences, 1)));
        for (Item item : List.of(ordering(), matching(), scene(), sentences, study)) {
            QuestionView asked = BEFORE.of(item, List.of(), null);
            assertFalse(asked.answered());
            assertFalse(asked.asked().isEmpty());
            String all = asked.toString();
            assertFalse(all.contains("先通风") || all.contains("缺氧") || all.contains("hazard=true"), all);
            assertTrue(asked.steps().stream().allMatch(step -> step.key().isEmpty()));
            assertTrue(asked.pairs().stream().allMatch(pair -> pair.key().isEmpty()));
            assertTrue(asked.scene() == null || asked.scene().outlines().isEmpty());
        }
    }

    @Test
    void afterTheAnswerEachPlaceOfAnOrderSaysWhatBelongsThere() {
        Item.Ordering item = ordering();
        List<StepView> steps =
                AFTER.of(item, List.of(), order(item, "检测", "通风", "进入")).steps();
        assertEquals(
                List.of("检测", "通风", "进入"), steps.stream().map(StepView::given).toList());
        assertEquals(
                List.of("通风", "检测", "进入"), steps.stream().map(StepView::key).toList());
        assertEquals(
                List.of(false, false, true), steps.stream().map(StepView::right).toList());
    }

    @Test
    void stepsThatWereNotPlacedAreSaidToBeMissing() {
        Item.Ordering item = ordering();
        List<StepView> steps =
                AFTER.of(item, List.of(), new Answer.Order(List.of(25))).steps();
        assertEquals(List.of("", "", ""), steps.stream().map(StepView::given).toList());
    }

    @Test
    void eachPromptSaysWhatBelongsToIt() {
        Item.Matching item = matching();
        Answer given = new Answer.Pairs(List.of(item.choices().indexOf("冻伤"), Answer.Pairs.OPEN));
        List<PairView> pairs = AFTER.of(item, List.of(2, 0, 1), given).pairs();
        assertEquals(List.of("冻伤", ""), pairs.stream().map(PairView::given).toList());
        assertEquals(List.of("中毒", "爆炸"), pairs.stream().map(PairView::key).toList());
        assertEquals("A", pairs.get(0).choices().get(0).letter());
        assertEquals(item.choices().get(2), pairs.get(0).choices().get(0).text());
    }

    @Test
    void aPictureSaysWhichHazardsWereFoundHoweverTheyWereNamed() {
        Item.HazardPicture item = scene();
        int cargo = item.regions().indexOf(square("货物", 4_000, true));
        SceneView scene = AFTER.of(
                        item,
                        List.of(),
                        new Answer.Spots(List.of(
                                new Spot.Listed(cargo),
                                new Spot.Pointed(new Region.Point(2_500, 100)),
                                new Spot.Pointed(new Region.Point(900, 5)))))
                .scene();
        assertEquals(2, scene.found());
        assertEquals(1, scene.alarms());
        assertEquals(
                List.of(false, true),
                scene.marks().stream().map(SceneView.MarkView::right).toList());
        assertEquals("25.00", scene.marks().get(0).x());
        assertEquals(
                List.of("电线", "货物"),
                scene.places().stream()
                        .filter(PlaceView::found)
                        .map(PlaceView::label)
                        .sorted()
                        .toList());
    }

    @Test
    void theNotebookHasAKeyInWordsForEveryType() {
        assertEquals(List.of("1. 通风", "2. 检测", "3. 进入"), KeyWords.of(ordering()));
        assertEquals(List.of("硫化氢 → 中毒", "甲烷 → 爆炸"), KeyWords.of(matching()));
        assertEquals(List.of("电线", "货物"), KeyWords.of(scene()));
        assertEquals(List.of("缺氧。"), KeyWords.of(new Item.ShortAnswer(text("为什么"), "缺氧。", List.of())));
    }
}

package org.pingandeng.quiz.item;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pingandeng.quiz.item.Answer.Spot;
import org.pingandeng.quiz.item.Item.MarkingPoint;
import org.pingandeng.quiz.item.Item.Part;

/** Orders, matchings, hazards on a picture, sentences and cases: what they earn and what a candidate may see of them. */
public class FurtherTypesTest {

    private static final List<String> STEPS = List.of("通风", "检测", "办票", "进入");

    private static Item.Text text(String stem) {
        return new Item.Text(stem, "先通风、再检测、后作业。", "有限空间/程序", 2, List.of("安全生产法:28"), "自编");
    }

    public static Item.Ordering ordering(OrderCredit credit) {
        return Item.Ordering.inRightOrder(text("把进入有限空间的步骤排好"), STEPS, credit);
    }

    public static Item.Matching matching() {
        return Item.Matching.of(
                text("每种气体有什么危险"), List.of("硫化氢", "一氧化碳", "甲烷"), List.of("中毒", "中毒", "爆炸"), List.of("冻伤"));
    }

    public static Item.HazardPicture scene() {
        return new Item.HazardPicture(
                text("找出图中的隐患"),
                "ab".repeat(32),
                "一间仓库",
                List.of(
                        square("消防栓前的货物", 0, 2_000, true),
                        square("墙上的配电箱", 3_000, 5_000, false),
                        square("地上的电线", 6_000, 8_000, true)),
                50);
    }

    private static Region square(String label, int from, int to, boolean hazard) {
        return new Region(
                label,
                List.of(
                        new Region.Point(from, from),
                        new Region.Point(to, from),
                        new Region.Point(to, to),
                        new Region.Point(from, to)),
                hazard);
    }

    public static Item.ShortAnswer sentences() {
        return new Item.ShortAnswer(
                text("发现有人晕倒在井下，应当怎样做？"),
                "不盲目下井，报警，通风，戴好呼吸器再救。",
                List.of(new MarkingPoint("不盲目下井", 2), new MarkingPoint("报警", 1)));
    }

    public static Item.CaseStudy study() {
        return new Item.CaseStudy(
                text("某厂清池，两人先后晕倒。"),
                List.of(
                        new Part(new Item.TrueFalse(text("这是有限空间"), true), 1),
                        new Part(
                                new Item.Multiple(
                                        text("缺了哪些"),
                                        List.of("通风", "检测", "监护"),
                                        java.util.Set.of(0, 1, 2),
                                        PartialCredit.PER_OPTION),
                                2),
                        new Part(sentences(), 3)));
    }

    public static List<Item> all() {
        return List.of(ordering(OrderCredit.PER_NEIGHBOUR), matching(), scene(), sentences(), study());
    }

    private static double order(OrderCredit credit, String... given) {
        Item.Ordering item = ordering(credit);
        return Grading.mark(
                        item,
                        new Answer.Order(java.util.Arrays.stream(given)
                                .map(item.steps()::indexOf)
                                .toList()))
                .fraction();
    }

    @Test
    void oneStepOutOfPlaceDoesNotSpoilTheRestOfAnOrder() {
        assertEquals(1, order(OrderCredit.PER_NEIGHBOUR, "通风", "检测", "办票", "进入"));
        assertEquals(2.0 / 3, order(OrderCredit.PER_NEIGHBOUR, "进入", "通风", "检测", "办票"), 1e-9);
        assertEquals(0, order(OrderCredit.PER_NEIGHBOUR, "进入", "办票", "检测", "通风"));
        assertEquals(0, order(OrderCredit.ALL_OR_NOTHING, "进入", "通风", "检测", "办票"));
        assertEquals(1.0 / 3, order(OrderCredit.PER_NEIGHBOUR, "通风", "检测"), 1e-9, "what is placed so far");
    }

    @ParameterizedTest
    @EnumSource(OrderCredit.class)
    void onlyTheRightOrderEarnsEverything(OrderCredit credit) {
        Random random = new Random(20261125);
        for (int i = 0; i < 500; i++) {
            List<String> given = new ArrayList<>(STEPS);
            Collections.shuffle(given, random);
            double earned = order(credit, given.toArray(String[]::new));
            assertEquals(given.equals(STEPS), earned == 1, given.toString());
        }
    }

    @Test
    void eachPairEarnsItsShare() {
        Item.Matching item = matching();
        int poison = item.choices().indexOf("中毒");
        assertEquals(
                2.0 / 3,
                Grading.mark(item, new Answer.Pairs(List.of(poison, poison, -1)))
                        .fraction(),
                1e-9);
        assertEquals(Mark.NONE, Grading.mark(item, new Answer.Pairs(List.of(-1, -1, -1))));
    }

    @Test
    void aHazardCountsOnceHoweverItIsNamedAndAFalseAlarmCosts() {
        Spot shelf = new Spot.Pointed(new Region.Point(1_000, 1_000));
        Spot edge = new Spot.Pointed(new Region.Point(2_000, 1_500));
        Spot wall = new Spot.Pointed(new Region.Point(4_000, 4_000));
        assertEquals(0.5, spots(shelf, edge, new Spot.Listed(2)));
        assertEquals(1, spots(shelf, new Spot.Listed(0)));
        assertEquals(0.75, spots(shelf, new Spot.Listed(0), wall), "half of a hazard's share");
        assertEquals(0, spots(wall, new Spot.Listed(1), new Spot.Pointed(new Region.Point(9_999, 0))));
    }

    private static double spots(Spot... spots) {
        return Grading.mark(scene(), new Answer.Spots(List.of(spots))).fraction();
    }

    @Test
    void aPointInTheNotchOfAConcavePlaceLiesOutside() {
        Region notched = new Region(
                "L",
                List.of(
                        new Region.Point(0, 0),
                        new Region.Point(4_000, 0),
                        new Region.Point(4_000, 2_000),
                        new Region.Point(2_000, 2_000),
                        new Region.Point(2_000, 4_000),
                        new Region.Point(0, 4_000)),
                true);
        assertTrue(notched.holds(new Region.Point(1_000, 3_000)));
        assertTrue(notched.holds(new Region.Point(2_000, 3_000)), "on the outline");
        assertFalse(notched.holds(new Region.Point(3_000, 3_000)));
        assertFalse(notched.holds(new Region.Point(5_000, 0)), "on the line of an edge, beyond it");
    }

    @Test
    void sentencesWaitForPersonsAndASilentAnswerDoesNot() {
        Answer said = new Answer.Essay("先报警");
        assertTrue(Grading.mark(sentences(), said).pending());
        assertEquals(Mark.NONE, Grading.mark(sentences(), new Answer.Essay("  ")));
        assertEquals(Mark.given(2, 3), Grading.mark(sentences(), said, Map.of(Grading.WHOLE, Mark.given(2, 3))));
    }

    @Test
    void aCaseAddsItsQuestionsUpByWeightAndWaitsForThoseThatPersonsMark() {
        Answer.Parts given = new Answer.Parts(List.of(
                Optional.of(new Answer.Verdict(true)),
                Optional.of(new Answer.Choice(java.util.Set.of(0, 1))),
                Optional.of(new Answer.Essay("报警"))));
        Mark sofar = Grading.mark(study(), given);
        assertTrue(sofar.pending());
        assertEquals((1 + 2 * 2.0 / 3) / 6, sofar.fraction(), 1e-12);
        Mark last = Grading.mark(study(), given, Map.of(3, Mark.given(1, 3)));
        assertEquals((1 + 2 * 2.0 / 3 + 3 / 3.0) / 6, last.fraction(), 1e-12);
        assertEquals(Mark.Verdict.PARTLY, last.verdict());
    }

    @Test
    void aCaseWhoseSentencesWereLeftOpenWaitsForNobody() {
        Mark mark = Grading.mark(study(), new Answer.Parts(List.of(Optional.of(new Answer.Verdict(true)))));
        assertFalse(mark.pending());
        assertEquals(1.0 / 6, mark.fraction(), 1e-12);
    }

    @Test
    void noTypeTellsACandidateItsKey() throws Exception {
        for (Item item : all()) {
            String json = new ObjectMapper().writeValueAsString(CandidateItem.of(item, List.of()));
            assertFalse(json.contains("hazard\"") || json.contains("right") || json.contains("outline"), json);
            assertFalse(json.contains("盲目") || json.contains("再检测"), "neither reference nor explanation: " + json);
        }
    }

    @Test
    void thePositionsOfAnOrderTellNothingOfIt() {
        Item.Ordering one = Item.Ordering.inRightOrder(text("排"), List.of("甲", "乙", "丙"), OrderCredit.ALL_OR_NOTHING);
        Item.Ordering other = Item.Ordering.inRightOrder(text("排"), List.of("丙", "甲", "乙"), OrderCredit.ALL_OR_NOTHING);
        assertEquals(one.steps(), other.steps());
        assertEquals(List.of("丙", "甲", "乙"), other.inRightOrder());
        assertThrows(
                IllegalArgumentException.class,
                () -> new Item.Ordering(text("排"), List.of("b", "a"), List.of(0, 1), OrderCredit.ALL_OR_NOTHING));
    }

    @Test
    void thePositionsOfPlacesTellNothingOfWhatTheyAre() {
        List<Region> hazardsFirst = List.of(square("乙", 0, 10, true), square("甲", 20, 30, false));
        List<Region> hazardsLast = List.of(square("甲", 20, 30, false), square("乙", 0, 10, true));
        assertEquals(
                new Item.HazardPicture(text("找"), "ab".repeat(32), "仓库", hazardsFirst, 0),
                new Item.HazardPicture(text("找"), "ab".repeat(32), "仓库", hazardsLast, 0));
    }

    @Test
    void aCandidateNeedsTheFilesOfTheQuestionAndNeverThoseOfTheExplanation() {
        String stem = "1a".repeat(32);
        String secret = "2b".repeat(32);
        String option = "3c".repeat(32);
        Item.Text words =
                new Item.Text("看图![图](media:" + stem + ")", "![答案](media:" + secret + ")", "消防", 1, List.of(), "自编");
        Item single = new Item.Single(words, List.of("甲", "!audio[警报](media:" + option + ")"), 0);
        assertEquals(java.util.Set.of(stem, option), CandidateItem.media(single));
        assertEquals(
                java.util.Set.of(stem, option, "ab".repeat(32)),
                CandidateItem.media(new Item.CaseStudy(text("案"), List.of(new Part(single, 1), new Part(scene(), 2)))));
    }

    @Test
    void aCandidateGetsWordsTakenApart() throws Exception {
        String json = new ObjectMapper()
                .writeValueAsString(CandidateItem.of(
                        new Item.Single(
                                text("限值\n| CO | 20 |"), List.of("甲", "![图](media:" + "1a".repeat(32) + ")"), 0),
                        List.of(1, 0)));
        assertTrue(
                json.contains("\"stem\":[{\"pieces\":[{\"text\":\"限值\"}]},{\"headed\":false,\"rows\":[[[{\"text\""),
                json);
        assertTrue(json.contains("{\"at\":1,\"text\":[{\"pieces\":[{\"picture\":\"1a"), json);
    }

    @Test
    void pairsComeBackAsTheirAuthorWroteThem() {
        assertEquals(List.of("中毒", "中毒", "爆炸"), matching().answers());
        assertEquals(List.of("冻伤"), matching().distractors());
    }

    @Test
    void everyTypeIsStoredAndReadAsItWas() {
        for (Item item : all()) {
            assertEquals(item, ItemJson.read(ItemJson.write(item)));
        }
    }

    @Test
    void everyAnswerComesBackFromJsonAsItWas() {
        List<Answer> answers = List.of(
                new Answer.Essay("先报警\n再通风"),
                new Answer.Order(List.of(2, 0, 1)),
                new Answer.Pairs(List.of(1, -1)),
                new Answer.Spots(List.of(new Spot.Pointed(new Region.Point(0, 10_000)), new Spot.Listed(3))),
                new Answer.Parts(List.of(Optional.of(new Answer.Verdict(false)), Optional.empty())));
        for (Answer answer : answers) {
            assertEquals(answer, AnswerJson.read(AnswerJson.write(answer)).orElseThrow());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"o\":[1,1]}",
                "{\"o\":[-1]}",
                "{\"m\":[-2]}",
                "{\"h\":[[1,2,3]]}",
                "{\"h\":[[10001,0]]}",
                "{\"h\":[[]]}",
                "{\"p\":[{\"p\":[]}]}",
                "{\"p\":[1]}",
                "{\"s\":1}",
                "{\"p\":{}}"
            })
    void anAnswerOfNoFormOfOursIsNone(String json) throws Exception {
        assertEquals(Optional.empty(), AnswerJson.read(new ObjectMapper().readTree(json)));
    }
}

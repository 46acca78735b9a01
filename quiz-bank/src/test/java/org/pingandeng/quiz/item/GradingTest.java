package org.pingandeng.quiz.item;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What answers earn. */
class GradingTest {

    private static final Item.Text TEXT =
            new Item.Text("进入有限空间前应当先做什么？", "先通风、再检测、后作业。", "有限空间/程序", 2, List.of(), "自编");

    private static double earned(PartialCredit credit, Integer... chosen) {
        Item item = new Item.Multiple(TEXT, List.of("A", "B", "C", "D"), Set.of(0, 1, 3), credit);
        return Grading.mark(item, new Answer.Choice(Set.of(chosen))).fraction();
    }

    @Test
    void allOrNothingForgivesNothing() {
        assertEquals(1, earned(PartialCredit.ALL_OR_NOTHING, 0, 1, 3));
        assertEquals(0, earned(PartialCredit.ALL_OR_NOTHING, 0, 1));
    }

    @Test
    void aSubsetOfTheRightOnesEarnsHalfAndAWrongOneCostsAll() {
        assertEquals(0.5, earned(PartialCredit.HALF_IF_SUBSET, 0, 1));
        assertEquals(0, earned(PartialCredit.HALF_IF_SUBSET, 0, 1, 2));
    }

    @Test
    void perOptionEachWrongOneCostsAShare() {
        assertEquals(1.0 / 3, earned(PartialCredit.PER_OPTION, 0, 1, 2), 1e-9);
        assertEquals(0, earned(PartialCredit.PER_OPTION, 2));
    }

    @ParameterizedTest
    @EnumSource(PartialCredit.class)
    void noPolicyPaysMoreThanOneOrLessThanNothingOrForTickingEverything(PartialCredit credit) {
        Random random = new Random(20261124);
        for (int i = 0; i < 2_000; i++) {
            int options = 3 + random.nextInt(5);
            Set<Integer> right = some(random, options);
            Set<Integer> chosen = some(random, options);
            double fraction = credit.mark(chosen, right).fraction();
            assertTrue(fraction >= 0 && fraction <= 1);
            assertEquals(chosen.equals(right), fraction == 1, () -> chosen + " of " + right);
        }
    }

    private static Set<Integer> some(Random random, int options) {
        Set<Integer> some = new HashSet<>(Set.of(random.nextInt(options)));
        for (int i = 0; i < options; i++) {
            if (random.nextBoolean()) {
                some.add(i);
            }
        }
        return some;
    }

    @ParameterizedTest
    @ValueSource(strings = {"3", "３", " 3 ", "3.0", "3.1", "2.9"})
    void aNumberIsTakenInEitherWidthAndWithinItsTolerance(String given) {
        assertTrue(new Blank(List.of("3±0.1")).accepts(given));
    }

    @ParameterizedTest
    @ValueSource(strings = {"3.2", "30", "三", "", "three"})
    void anotherNumberIsNot(String given) {
        assertFalse(new Blank(List.of("3±0.1")).accepts(given));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1234.5", "−1234.5", "-1,234.5", "－１，２３４．５", "- 1 234.5"})
    void aMinusAndThousandsMayBeWrittenAsPeopleDo(String given) {
        assertTrue(new Blank(List.of("-1234.5±0.01")).accepts(given));
    }

    @Test
    void aLeadingZeroMayBeLeftAwayAndACommaIsNoPoint() {
        assertTrue(new Blank(List.of("0.5")).accepts(".5"));
        assertTrue(new Blank(List.of(".5±.1")).accepts("0.6"));
        assertFalse(new Blank(List.of("12±1")).accepts("1,2"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"19.5%±0.5", "19.5±0.5%", "±0.5", "19.5±", "1±2±3", "10±半", "3±-1"})
    void aKeyThatNobodyCouldMeetIsRefused(String key) {
        assertThrows(IllegalArgumentException.class, () -> new Blank(List.of(key)));
        assertFalse(Blank.possible(key));
    }

    @Test
    void anyOfSeveralWordsWillDo() {
        Blank blank = new Blank(List.of("监护人", "监护人员"));
        assertTrue(blank.accepts("“监护人员”。"));
        assertFalse(blank.accepts("监护"));
    }

    @Test
    void eachBlankIsMarkedAlone() {
        Item item = new Item.FillIn(
                new Item.Text("先____、再____", "", "有限空间", 1, List.of(), ""),
                List.of(new Blank(List.of("通风")), new Blank(List.of("检测"))));
        Mark mark = Grading.mark(item, new Answer.Filled(List.of("通风", "作业")));
        assertEquals(0.5, mark.fraction());
        assertEquals(Mark.Verdict.PARTLY, mark.verdict());
    }

    @Test
    void anAnswerOfAnotherFormEarnsNothing() {
        assertEquals(Mark.NONE, Grading.mark(new Item.TrueFalse(TEXT, true), new Answer.Choice(Set.of(0))));
        assertEquals(Mark.NONE, Grading.mark(new Item.TrueFalse(TEXT, true), null));
    }

    @Test
    void whatACandidateSeesHasNoKey() throws Exception {
        Item item = new Item.Multiple(TEXT, List.of("甲", "乙", "丙"), Set.of(1, 2), PartialCredit.ALL_OR_NOTHING);
        String json = new ObjectMapper().writeValueAsString(CandidateItem.of(item, List.of(2, 0, 1)));
        assertFalse(json.contains("right"), json);
        assertFalse(json.contains("先通风"), "no explanation either");
        assertTrue(json.indexOf("丙") < json.indexOf("甲"), "options in the paper's order");
    }

    @Test
    void answersComeBackFromJsonAsTheyWere() {
        Random random = new Random(7);
        for (int i = 0; i < 500; i++) {
            Answer answer = switch (random.nextInt(3)) {
                case 0 -> new Answer.Verdict(random.nextBoolean());
                case 1 -> new Answer.Choice(new TreeSet<>(some(random, 6)));
                default -> new Answer.Filled(List.of("有限" + random.nextInt(), "", "𠮷"));
            };
            assertEquals(answer, AnswerJson.read(AnswerJson.write(answer)).orElseThrow());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{}", "[]", "{\"c\":[-1]}", "{\"c\":[99]}", "{\"t\":\"yes\"}", "{\"t\":true,\"c\":[1]}", "7"})
    void whatHasNoFormOfOursIsNoAnswer(String json) throws Exception {
        assertTrue(AnswerJson.read(new ObjectMapper().readTree(json)).isEmpty());
    }
}

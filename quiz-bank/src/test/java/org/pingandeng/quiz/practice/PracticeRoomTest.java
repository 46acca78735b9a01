package org.pingandeng.quiz.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pingandeng.fixtures.SharedPostgres;
import org.pingandeng.quiz.SmallBank;
import org.pingandeng.quiz.TestClock;
import org.pingandeng.quiz.item.Answer;
import org.pingandeng.quiz.item.Item;
import org.pingandeng.quiz.item.Use;
import org.pingandeng.quiz.paper.Paper;
import org.pingandeng.quiz.practice.store.JdbcDrills;

/** A learner practises, fails, and gets it right; on a real PostgreSQL. */
class PracticeRoomTest {

    private final SmallBank bank = new SmallBank();
    private final TestClock clock = new TestClock();
    private final JdbcDrills drills = new JdbcDrills(SharedPostgres.dataSource("quiz"));
    private final PracticeRoom room = new PracticeRoom();
    private final NotebookRoom notebook = new NotebookRoom();
    private final SelfCheckRoom checks = new SelfCheckRoom();
    private final UUID learner = UUID.randomUUID();
    private final List<UUID> items = new ArrayList<>();

    @BeforeEach
    void twoTopics() {
        room.bank = bank;
        room.drills = drills;
        room.clock = clock;
        checks.bank = bank;
        checks.drills = drills;
        checks.clock = clock;
        notebook.bank = bank;
        notebook.drills = drills;
        notebook.clock = clock;
        put(Use.PRACTICE, "储存/分区");
        put(Use.PRACTICE, "储存/禁忌");
        put(Use.PRACTICE, "消防");
    }

    private UUID put(Use use, String topic) {
        UUID id = bank.put(
                use,
                new Item.TrueFalse(
                        new Item.Text("题" + items.size(), "因为。", topic, 1, List.of("安全生产法:28"), "自编"), true));
        items.add(id);
        return id;
    }

    private List<UUID> drilled(UUID drill) {
        return drills.find(drill).orElseThrow().paper().slots().stream()
                .map(Paper.Slot::item)
                .toList();
    }

    /** Answers a whole round. */
    private void answer(UUID drill, boolean right) {
        clock.pass(Duration.ofMinutes(1));
        for (Paper.Slot slot : drills.find(drill).orElseThrow().paper().slots()) {
            room.answer(drill, learner, slot.number(), new Answer.Verdict(right));
        }
    }

    @Test
    void theNotebookFillsItselfAndEmptiesAfterTwoRightInARow() {
        answer(room.begin(learner, "消防", 10).orElseThrow(), false);
        MistakeView mistake = notebook.mistakes(learner).get(0);
        assertEquals(2, mistake.left());
        assertEquals(1, mistake.wrong());

        answer(notebook.begin(learner).orElseThrow(), true);
        assertEquals(1, notebook.mistakes(learner).get(0).left());
        answer(notebook.begin(learner).orElseThrow(), true);

        assertTrue(notebook.mistakes(learner).isEmpty());
        assertEquals(Optional.empty(), notebook.begin(learner));
    }

    @Test
    void ofNamedQuestionsOnlyThoseForPracticeAreAskedAndTheDrillSaysHowFarItIs() {
        put(Use.EXAM, "储存/分区");
        UUID gone = put(Use.PRACTICE, "储存/分区");
        bank.retire(gone);
        List<String> named = List.of("item-1", "item-3", "item-3", "item-4", "item-5", "none");
        UUID drill = room.beginNamed(learner, named, 10).orElseThrow();
        assertEquals(Set.of(items.get(0), items.get(2)), Set.copyOf(drilled(drill)));
        assertEquals(Optional.of(new DrillStanding(2, 0, 0)), room.standing(drill, learner));
        room.answer(drill, learner, 1, new Answer.Verdict(true));
        room.answer(drill, learner, 2, new Answer.Verdict(false));
        assertEquals(Optional.of(new DrillStanding(2, 2, 1)), room.standing(drill, learner));
        assertEquals(Optional.empty(), room.standing(drill, UUID.randomUUID()));
        assertEquals(Optional.empty(), room.beginNamed(learner, List.of("item-4"), 10));
        assertEquals(
                1, drilled(room.beginNamed(learner, named, 1).orElseThrow()).size());
    }

    @Test
    void retiredQuestionsAreSaidToBeGoneAndDoNotBlockTheOthers() {
        for (int more = 0; more < 30; more++) {
            put(Use.PRACTICE, "特殊作业");
        }
        answer(room.begin(learner, "消防", 10).orElseThrow(), false);
        answer(room.begin(learner, "特殊作业", 30).orElseThrow(), false);
        items.subList(3, items.size()).forEach(bank::retire);

        UUID drill = notebook.begin(learner).orElseThrow();
        assertEquals(List.of(items.get(2)), drilled(drill));
        Map<Boolean, Long> gone = notebook.mistakes(learner).stream()
                .collect(Collectors.partitioningBy(MistakeView::gone, Collectors.counting()));
        assertEquals(Map.of(true, 30L, false, 1L), gone);
    }

    @Test
    void aRoundFromTheNotebookIsOfTwentyTheLatestMistakesFirst() {
        for (int more = 0; more < 30; more++) {
            put(Use.PRACTICE, "特殊作业");
        }
        answer(room.begin(learner, "储存", 10).orElseThrow(), false);
        answer(room.begin(learner, "特殊作业", 30).orElseThrow(), false);
        List<UUID> round = drilled(notebook.begin(learner).orElseThrow());
        assertEquals(20, round.size());
        assertTrue(items.subList(3, items.size()).containsAll(round));
    }

    @Test
    void questionsOfExamsAreNeverPractised() {
        UUID secret = put(Use.EXAM, "储存/分区");
        for (int round = 0; round < 5; round++) {
            UUID drill = room.begin(learner, "", 100).orElseThrow();
            assertEquals(3, drilled(drill).size());
            assertFalse(drilled(drill).contains(secret));
        }
        assertEquals(
                2,
                room.topics(learner).stream()
                        .filter(topic -> "储存".equals(topic.topic()))
                        .findFirst()
                        .orElseThrow()
                        .items());
    }

    @Test
    void whatWasTriedLeastComesFirst() {
        UUID first = room.begin(learner, "储存", 1).orElseThrow();
        answer(first, true);
        UUID second = room.begin(learner, "储存", 1).orElseThrow();
        assertFalse(drilled(second).equals(drilled(first)));
    }

    @Test
    void anAnswerIsGivenOnceAndOnlyInOnesOwnRound() {
        UUID drill = room.begin(learner, "消防", 1).orElseThrow();
        assertEquals(Optional.empty(), room.answer(drill, UUID.randomUUID(), 1, new Answer.Verdict(true)));
        answer(drill, false);
        answer(drill, true);

        DrillView shown = room.question(drill, learner, 1).orElseThrow();
        assertEquals("WRONG", shown.question().verdict());
        assertEquals("因为。", shown.explanation());
        assertEquals(1, notebook.mistakes(learner).size());
        assertEquals(Optional.empty(), room.question(drill, UUID.randomUUID(), 1));
    }

    @Test
    void beforeTheAnswerNothingOfTheKeyIsShown() {
        UUID drill = room.begin(learner, "消防", 1).orElseThrow();
        DrillView asked = room.question(drill, learner, 0).orElseThrow();
        assertEquals("", asked.explanation());
        assertTrue(asked.question().options().stream().noneMatch(QuestionView.OptionView::key));
    }

    private static Item.Text words(String stem) {
        return new Item.Text(stem, "因为。", "救援", 2, List.of(), "自编");
    }

    private static Item.ShortAnswer sentences() {
        return new Item.ShortAnswer(
                words("有人晕倒在井下怎么办"),
                "不盲目下井，报警。",
                List.of(new Item.MarkingPoint("不盲目下井", 2), new Item.MarkingPoint("报警", 1)));
    }

    private void alone(Item item) {
        bank.put(Use.PRACTICE, item);
    }

    @Test
    void sentencesWaitUntilTheirLearnerComparesThemAndThenCountAsTheySay() {
        alone(sentences());
        UUID drill = room.begin(learner, "救援", 1).orElseThrow();
        assertTrue(room.answer(drill, learner, 1, new Answer.Essay("不下井"))
                .orElseThrow()
                .pending());

        DrillView waiting = room.question(drill, learner, 1).orElseThrow();
        assertTrue(waiting.waiting());
        assertEquals("不盲目下井，报警。", waiting.question().essay().reference());
        assertTrue(notebook.mistakes(learner).isEmpty(), "neither right nor wrong yet");

        Map<Integer, Set<Integer>> said = Map.of(0, Set.of(0));
        assertEquals(Optional.empty(), checks.check(drill, UUID.randomUUID(), 1, said));
        assertEquals(
                2.0 / 3, checks.check(drill, learner, 1, said).orElseThrow().fraction(), 1e-9);
        assertEquals(Optional.empty(), checks.check(drill, learner, 1, Map.of(0, Set.of(0, 1))), "said once");

        DrillView checked = room.question(drill, learner, 1).orElseThrow();
        assertEquals("PARTLY", checked.question().verdict());
        assertEquals(
                List.of(true, false),
                checked.question().essay().points().stream()
                        .map(QuestionView.PointView::said)
                        .toList());
        assertTrue(checked.checked() && !checked.waiting());
        assertEquals(1, notebook.mistakes(learner).size());
    }

    @Test
    void aCaseIsCheckedQuestionByQuestion() {
        alone(new Item.CaseStudy(
                words("两人先后晕倒。"),
                List.of(
                        new Item.Part(new Item.TrueFalse(words("这是有限空间"), true), 1),
                        new Item.Part(new Item.ShortAnswer(words("为什么"), "缺氧。", List.of()), 1))));
        UUID drill = room.begin(learner, "救援", 1).orElseThrow();
        Answer given =
                new Answer.Parts(List.of(Optional.of(new Answer.Verdict(true)), Optional.of(new Answer.Essay("没有氧气"))));
        room.answer(drill, learner, 1, given);
        assertEquals(
                List.of("RIGHT", "PENDING"),
                room.question(drill, learner, 1).orElseThrow().question().parts().stream()
                        .map(QuestionView::verdict)
                        .toList());
        assertTrue(checks.check(drill, learner, 1, Map.of(2, Set.of(0)))
                .orElseThrow()
                .right());
        DrillView checked = room.question(drill, learner, 1).orElseThrow();
        assertEquals("RIGHT", checked.question().verdict());
        assertEquals("RIGHT", checked.question().parts().get(1).verdict());
        assertEquals(1, checked.right());
    }

    @Test
    void whatWasTypedIsShownAgainAndNothingIsKept() {
        alone(sentences());
        UUID drill = room.begin(learner, "救援", 1).orElseThrow();
        DrillView typed =
                room.asTyped(drill, learner, 1, new Answer.Essay("还没写完")).orElseThrow();
        assertEquals("还没写完", typed.question().essay().text());
        assertEquals("", typed.question().essay().reference());
        assertFalse(room.question(drill, learner, 1).orElseThrow().answered());
    }
}

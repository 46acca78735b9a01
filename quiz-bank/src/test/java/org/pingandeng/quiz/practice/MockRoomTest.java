package org.pingandeng.quiz.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
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
import org.pingandeng.quiz.assembly.model.Plan;
import org.pingandeng.quiz.assembly.store.JdbcPlans;
import org.pingandeng.quiz.item.Answer;
import org.pingandeng.quiz.item.Item;
import org.pingandeng.quiz.item.ItemType;
import org.pingandeng.quiz.item.Use;
import org.pingandeng.quiz.paper.Blueprint;
import org.pingandeng.quiz.paper.Paper;
import org.pingandeng.quiz.practice.store.JdbcDrills;
import org.pingandeng.quiz.practice.store.JdbcMocks;

/** A learner sits mock exams, with and without a time; on a real PostgreSQL. */
class MockRoomTest {

    private final SmallBank bank = new SmallBank();
    private final TestClock clock = new TestClock();
    private final JdbcPlans plans = new JdbcPlans(SharedPostgres.dataSource("quiz"));
    private final JdbcMocks mocks = new JdbcMocks(SharedPostgres.dataSource("quiz"));
    private final JdbcDrills drills = new JdbcDrills(SharedPostgres.dataSource("quiz"));
    private final MockHall hall = new MockHall();
    private final MockRoom room = new MockRoom();
    private final NotebookRoom notebook = new NotebookRoom();
    private final UUID learner = UUID.randomUUID();
    private final UUID plan = UUID.randomUUID();
    private UUID exam;

    @BeforeEach
    void aMockExamIsOffered() {
        MockMarking marking = new MockMarking();
        marking.mocks = mocks;
        marking.drills = drills;
        marking.bank = bank;
        marking.clock = clock;
        hall.plans = plans;
        hall.mocks = mocks;
        hall.bank = bank;
        hall.marking = marking;
        hall.clock = clock;
        room.mocks = mocks;
        room.bank = bank;
        room.marking = marking;
        room.clock = clock;
        notebook.bank = bank;
        notebook.drills = drills;
        notebook.clock = clock;
        exam = put(Use.EXAM, "储存/禁忌");
        for (int item = 0; item < 4; item++) {
            put(Use.PRACTICE, item < 2 ? "储存/禁忌" : "法律/安全生产法");
        }
        Blueprint blueprint = new Blueprint(List.of(new Blueprint.Section(ItemType.TRUE_FALSE, 4, 25, List.of())));
        plans.keep(new Plan(plan, "模拟", Use.PRACTICE, blueprint, 0, 0, 10, 50, 1, 0, 1, null, clock.instant(), false));
        plans.offer(plan, true, clock.instant());
    }

    private UUID put(Use use, String topic) {
        return bank.put(use, new Item.TrueFalse(new Item.Text("题", "因为。", topic, 1, List.of("安全生产法:28"), "自编"), true));
    }

    private UUID begun(boolean timed) {
        return hall.begin(learner, plan, timed).orElseThrow();
    }

    @Test
    void answersCanBeChangedUntilItIsHandedInAndWrongOnesComeIntoTheNotebook() {
        UUID mock = begun(false);
        assertTrue(room.answer(mock, learner, 1, new Answer.Verdict(false)));
        assertTrue(room.answer(mock, learner, 1, new Answer.Verdict(true)));
        assertTrue(room.answer(mock, learner, 2, new Answer.Verdict(true)));
        assertTrue(room.answer(mock, learner, 3, new Answer.Verdict(false)));
        assertTrue(notebook.mistakes(learner).isEmpty(), "nothing is judged before the end");
        assertEquals(Optional.empty(), room.result(mock, learner));

        assertTrue(room.handIn(mock, learner));
        assertTrue(room.handIn(mock, learner), "the same again changes nothing");
        MockResult result = room.result(mock, learner).orElseThrow();
        assertEquals(50, result.line().score());
        assertTrue(result.line().passed());
        assertEquals("LEARNER", result.line().closedBy());
        assertEquals(2, result.right());
        assertEquals(
                Map.of(3, "WRONG", 4, "UNANSWERED"),
                result.lessons().stream()
                        .collect(Collectors.toMap(MockResult.Lesson::slot, MockResult.Lesson::verdict)));
        assertEquals("因为。", result.lessons().get(0).explanation());
        assertEquals(
                Set.of("禁忌", "安全生产法"),
                result.topics().stream().map(topic -> topic.topic()).collect(Collectors.toSet()));
        assertEquals(1, notebook.mistakes(learner).size(), "what was not answered is no mistake");
        assertFalse(room.answer(mock, learner, 4, new Answer.Verdict(true)));
        assertEquals(Optional.empty(), room.question(mock, learner, 1));
    }

    @Test
    void theServersClockEndsIt() {
        UUID mock = begun(true);
        room.answer(mock, learner, 1, new Answer.Verdict(true));
        assertEquals(600, room.question(mock, learner, 2).orElseThrow().secondsLeft());
        clock.pass(Duration.ofMinutes(10));
        assertFalse(room.answer(mock, learner, 2, new Answer.Verdict(true)), "it came too late");
        MockResult result = room.result(mock, learner).orElseThrow();
        assertEquals("DEADLINE", result.line().closedBy());
        assertEquals(25, result.line().score());
    }

    @Test
    void whoNeverComesBackIsHandedInFor() {
        UUID mock = begun(true);
        room.answer(mock, learner, 1, new Answer.Verdict(false));
        room.closeOverdue(mock);
        assertTrue(room.question(mock, learner, 1).isPresent(), "its time is not over");
        clock.pass(Duration.ofMinutes(11));
        assertTrue(room.overdue().contains(mock));
        room.closeOverdue(mock);
        assertFalse(room.overdue().contains(mock));
        assertEquals(1, notebook.mistakes(learner).size());
    }

    @Test
    void anOpenOneIsGoneOnWithAndNobodyElseReachesIt() {
        UUID mock = begun(false);
        room.answer(mock, learner, 2, new Answer.Verdict(false));
        clock.pass(Duration.ofDays(3));
        assertEquals(mock, begun(true), "the open one, although without a clock");
        assertEquals(
                mock,
                hall.offers(learner).stream()
                        .filter(offer -> offer.plan().equals(plan))
                        .findFirst()
                        .orElseThrow()
                        .running());
        MockView view = room.question(mock, learner, 2).orElseThrow();
        assertEquals(List.of(false, true, false, false), view.answered());
        assertTrue(view.question().options().get(1).chosen());
        assertTrue(view.question().options().stream().noneMatch(QuestionView.OptionView::key), "no key leaks");

        UUID other = UUID.randomUUID();
        assertEquals(Optional.empty(), room.question(mock, other, 1));
        assertFalse(room.answer(mock, other, 1, new Answer.Verdict(true)));
        assertFalse(room.handIn(mock, other));
    }

    @Test
    void itDrawsOnPracticeItemsOnlyAndOnlyWhileItIsOffered() {
        Paper paper = mocks.find(begun(false)).orElseThrow().paper();
        assertTrue(paper.slots().stream().noneMatch(slot -> slot.item().equals(exam)));
        plans.offer(plan, false, clock.instant());
        assertEquals(Optional.empty(), hall.begin(UUID.randomUUID(), plan, true));
        assertTrue(hall.offers(learner).stream().noneMatch(offer -> offer.plan().equals(plan)));
        assertEquals(1, hall.lines(learner).size());
    }
}

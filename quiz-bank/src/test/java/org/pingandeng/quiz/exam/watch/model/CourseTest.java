package org.pingandeng.quiz.exam.watch.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.pingandeng.quiz.exam.model.CandidateId;
import org.pingandeng.quiz.exam.model.Save;
import org.pingandeng.quiz.exam.model.Signal;
import org.pingandeng.quiz.exam.model.Sitting;
import org.pingandeng.quiz.exam.watch.model.Step.What;
import org.pingandeng.quiz.paper.Paper;

/** What a sitting's course tells, with a device whose clock is a day ahead. */
class CourseTest {

    private static final Instant NOON = Instant.parse("2026-11-24T04:00:00Z");

    private static LoggedSave save(
            int branch, int sequence, int slot, String answer, int made, int arrived, String flag) {
        String at = NOON.plusSeconds(86_400 + made).toString();
        Save save = new Save(sequence, slot, answer, at, Save.BEGINNING, Save.BEGINNING);
        return new LoggedSave(branch, save, NOON.plusSeconds(arrived), flag, 1, 0);
    }

    private static List<Step> course(LoggedSave... saves) {
        Sitting sitting = new Sitting(
                UUID.randomUUID(),
                "e",
                new CandidateId(UUID.randomUUID()),
                1,
                new Paper(List.of()),
                1,
                NOON,
                NOON.plusSeconds(600),
                NOON.plusSeconds(720),
                1,
                NOON.plusSeconds(500),
                "CANDIDATE",
                1.0,
                true,
                null,
                null);
        Signal left = new Signal(
                UUID.randomUUID(), sitting.id(), Signal.Kind.TAB_BACK, 1, 12, "", null, NOON.plusSeconds(45));
        return Course.of(
                sitting,
                List.of(saves),
                List.of(left),
                List.of(new Given(Order.Kind.EXTEND, 5, "设备故障", UUID.randomUUID(), NOON.plusSeconds(50))),
                List.of(new Marked(NOON.plusSeconds(501), 1, true, "closing")));
    }

    @Test
    void everythingStandsInTheOrderInWhichItHappened() {
        List<Step> steps = course(save(1, 1, 3, "a", 10, 10, null), save(1, 2, 3, "b", 60, 61, null));
        assertEquals(
                List.of(What.ENTERED, What.SAVED, What.SIGNAL, What.ORDER, What.SAVED, What.CLOSED, What.MARKED),
                steps.stream().map(Step::what).toList());
        assertNull(steps.get(1).before());
        assertEquals("a", steps.get(4).before());
        assertEquals("b", steps.get(4).after());
        assertEquals(12, steps.get(2).number());
    }

    @Test
    void whatWasMadeWithoutNetworkIsToldWithItsTimeByTheServersClock() {
        List<Step> steps = course(
                save(1, 1, 1, "a", 10, 10, null),
                save(1, 2, 2, "b", 100, 300, null),
                save(1, 3, 3, "c", 200, 301, null),
                save(1, 4, 4, "d", 400, 400, null));
        List<Step> offline =
                steps.stream().filter(step -> step.what() == What.OFFLINE).toList();
        assertEquals(1, offline.size());
        assertEquals(2, offline.get(0).number());
        assertEquals(NOON.plusSeconds(100), offline.get(0).since());
        assertEquals(NOON.plusSeconds(301), offline.get(0).at());
    }

    @Test
    void whatAnotherDevicesTakeoverSetAsideReplacesNothing() {
        List<Step> steps = course(
                save(1, 1, 1, "a", 10, 10, null),
                save(1, 2, 1, "x", 20, 120, "TAKEN_OVER"),
                save(2, 1, 1, "b", 130, 130, null));
        assertEquals(1, steps.stream().filter(step -> step.what() == What.ASIDE).count());
        Step last = steps.stream()
                .filter(step -> "b".equals(step.after()))
                .findFirst()
                .orElseThrow();
        assertEquals("a", last.before());
    }
}

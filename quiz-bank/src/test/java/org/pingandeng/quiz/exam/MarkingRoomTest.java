package org.pingandeng.quiz.exam;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.pingandeng.quiz.exam.model.CandidateId;
import org.pingandeng.quiz.exam.model.ExamRefusal;
import org.pingandeng.quiz.exam.model.FlaggedSave;
import org.pingandeng.quiz.exam.model.FlaggedSave.Flag;
import org.pingandeng.quiz.exam.model.Sitting;

/** Sittings are handed in or run out, are marked once, and their candidates read the result. */
class MarkingRoomTest {

    private final ExamHouse house = new ExamHouse();
    private final CandidateId candidate = house.candidate();

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void whatIsHandedInIsMarkedOnce() {
        ExamHall.Admission in = house.admitted(candidate);
        house.answer(in.sitting(), 1, 8);
        assertEquals(in.sitting(), house.marking.submit(in.token()).value());
        assertEquals(in.sitting(), house.marking.submit(in.token()).value(), "again is no fault");

        Sitting closed = house.sitting(in.sitting());
        assertEquals(80, closed.score());
        assertTrue(closed.passed());
        assertEquals("CANDIDATE", closed.closedBy());
        assertEquals(List.of("exam.graded " + in.sitting() + " 80.0"), house.told);
    }

    @Test
    void aTabThatWasTakenOverCannotHandIn() {
        ExamHall.Admission first = house.admitted(candidate);
        ExamHall.Admission second = house.admitted(candidate);
        assertEquals(ExamRefusal.TAKEN_OVER, house.marking.submit(first.token()).refusal());
        assertEquals(ExamRefusal.TOKEN_FORGED, house.marking.submit("x").refusal());
        assertNull(house.marking.submit(second.token()).refusal());
    }

    @Test
    void whatRunsOutIsClosedWithWhatWasSavedOnceTheLastSavesAreIn() {
        UUID sitting = house.admitted(candidate).sitting();
        house.answer(sitting, 1, 3);
        house.clock.pass(ExamHouse.TIME.plus(ExamHouse.GRACE));
        assertFalse(house.marking.overdue().contains(sitting), "saves may still be on their way to the disk");
        house.clock.pass(Duration.ofSeconds(29));
        assertFalse(house.marking.overdue().contains(sitting));
        house.clock.pass(Duration.ofSeconds(1));
        assertTrue(house.marking.overdue().contains(sitting));

        house.marking.closeOverdue(sitting);
        house.marking.closeOverdue(sitting);
        assertEquals("DEADLINE", house.sitting(sitting).closedBy());
        assertEquals(30, house.sitting(sitting).score());
        assertEquals(1, house.told.size(), "a second node changes nothing");
    }

    @Test
    void theResultSaysWhatToLearnAndShowsItToNobodyElse() {
        ExamHall.Admission in = house.admitted(candidate);
        house.answer(in.sitting(), 1, 7);
        assertEquals(Optional.empty(), house.marking.result(in.sitting(), candidate), "not before it is closed");
        house.marking.submit(in.token());

        ResultView result = house.marking.result(in.sitting(), candidate).orElseThrow();
        assertEquals(7, result.right());
        assertEquals(10, result.items());
        assertFalse(result.line().passed());
        assertEquals(List.of(new ResultView.Lesson("安全", List.of("安全生产法:28"))), result.mistakes(), "each lesson once");
        assertEquals(Optional.empty(), house.marking.result(in.sitting(), house.candidate()));
        assertEquals(1, house.marking.results(candidate).size());
    }

    @Test
    void whatCameLateCountsAndIsSeenByAPerson() {
        UUID sitting = house.admitted(candidate).sitting();
        house.clock.pass(ExamHouse.TIME.plusSeconds(5));
        house.answer(sitting, 1, 2);
        house.marking.closeOverdue(sitting);

        ResultView result = house.marking.result(sitting, candidate).orElseThrow();
        assertEquals(20, result.line().score());
        assertEquals(2, result.late());
        assertEquals(0, result.kept());
        assertEquals(List.of(Flag.LATE, Flag.LATE), flags(sitting));
    }

    @Test
    void whatTheFirstTabStillHeldDoesNotCountAndIsSeenByAPerson() {
        UUID sitting = house.admitted(candidate).sitting();
        ExamHall.Admission second = house.admitted(candidate);
        house.answer(sitting, 1, 3);
        house.answer(sitting, 2, 1);
        house.marking.submit(second.token());

        ResultView result = house.marking.result(sitting, candidate).orElseThrow();
        assertEquals(10, result.line().score());
        assertEquals(3, result.kept());
        assertEquals(List.of(Flag.TAKEN_OVER, Flag.TAKEN_OVER, Flag.TAKEN_OVER), flags(sitting));
    }

    private List<Flag> flags(UUID sitting) {
        return house.flags.flagged(1_000).stream()
                .filter(save ->
                        save.sitting().equals(sitting) && save.candidate().equals(candidate))
                .map(FlaggedSave::flag)
                .toList();
    }
}

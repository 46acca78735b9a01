package org.pingandeng.quiz.exam;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.pingandeng.quiz.exam.model.CandidateId;
import org.pingandeng.quiz.exam.model.Decision;
import org.pingandeng.quiz.exam.model.ExamRefusal;
import org.pingandeng.quiz.port.Eligibility;

/** Who is let into the hall, how often, and into which sitting. */
class ExamHallTest {

    private final ExamHouse house = new ExamHouse();
    private final CandidateId candidate = house.candidate();

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void whoHasNotStudiedIsToldWhatIsMissing() {
        house.standing = Eligibility.Standing.HOURS_MISSING;
        assertEquals(
                ExamRefusal.HOURS_MISSING,
                house.hall.lobby(house.code, candidate).orElseThrow().refusal());
        assertEquals(
                ExamRefusal.HOURS_MISSING,
                house.hall.admit(house.code, candidate).refusal());
        house.standing = Eligibility.Standing.NOT_ENROLLED;
        assertEquals(
                ExamRefusal.NOT_ENROLLED,
                house.hall.admit(house.code, candidate).refusal());
        assertEquals(ExamRefusal.NOT_OPEN, house.hall.admit("none", candidate).refusal());
    }

    @Test
    void whoComesTwiceGoesOnInTheSameSittingAndTheFirstTabIsTold() {
        ExamHall.Admission first = house.admitted(candidate);
        String paper = house.room.openPaper(first.token()).value();
        ExamHall.Admission second = house.admitted(candidate);

        assertEquals(first.sitting(), second.sitting());
        assertEquals(paper, house.room.openPaper(second.token()).value());
        assertEquals(ExamRefusal.TAKEN_OVER, house.room.state(first.token()).refusal());
        assertEquals(2, house.room.state(second.token()).value().lease());
        assertEquals(1, house.hall.lobby(house.code, candidate).orElseThrow().attemptsLeft());
    }

    @Test
    void afterTheLastAttemptTheDoorStaysShut() {
        for (int attempt = 1; attempt <= 2; attempt++) {
            ExamHall.Admission in = house.admitted(candidate);
            assertEquals(attempt, house.sitting(in.sitting()).attempt());
            house.marking.submit(in.token());
        }
        assertEquals(
                ExamRefusal.NO_ATTEMPTS_LEFT,
                house.hall.admit(house.code, candidate).refusal());
    }

    @Test
    void whoHasPassedNeedNotSitAgain() {
        ExamHall.Admission in = house.admitted(candidate);
        house.answer(in.sitting(), 1, 8);
        house.marking.submit(in.token());
        assertEquals(
                ExamRefusal.ALREADY_PASSED,
                house.hall.admit(house.code, candidate).refusal());
    }

    @Test
    void aSittingThatIsOverButNotYetMarkedIsNotEnteredAgain() {
        house.admitted(candidate);
        house.clock.pass(ExamHouse.TIME.plus(ExamHouse.GRACE).plusSeconds(1));
        Decision<ExamHall.Admission> again = house.hall.admit(house.code, candidate);
        assertFalse(again.granted());
        assertEquals(ExamRefusal.TOO_LATE, again.refusal());
    }

    @Test
    void thePaperHasNoKeyAndNoPracticeItem() {
        String paper = house.room.openPaper(house.admitted(candidate).token()).value();
        assertFalse(paper.contains("right"), paper);
        assertFalse(paper.contains("因为"), paper);
        assertFalse(paper.contains("练习题"), paper);
        assertTrue(paper.contains("考试题0"), paper);
    }

    @Test
    void whoSignsInAgainGetsAFreshTokenForTheSameTabOnly() {
        ExamHall.Admission in = house.admitted(candidate);
        house.clock.pass(Duration.ofMinutes(1));
        String fresh = house.hall.renew(in.sitting(), candidate, 1).value().token();
        assertNotEquals(in.token(), fresh);
        assertNull(house.room.state(fresh).refusal());
        assertEquals(
                ExamRefusal.TAKEN_OVER,
                house.hall.renew(in.sitting(), candidate, 2).refusal());
        assertEquals(
                ExamRefusal.NOT_OPEN,
                house.hall.renew(in.sitting(), house.candidate(), 1).refusal());
    }

    @Test
    void whoIsOnTheExamsListNeedsNoProgramme() {
        house.standing = Eligibility.Standing.NOT_ENROLLED;
        house.candidates.list(house.code, candidate, true, null, house.clock.instant());
        assertTrue(house.hall.admit(house.code, candidate).granted());
        CandidateId other = house.candidate();
        assertEquals(
                ExamRefusal.NOT_ENROLLED, house.hall.admit(house.code, other).refusal());
    }
}

package org.pingandeng.portal.bridge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.pingandeng.portal.bridge.ProgrammeLine.Next;
import org.pingandeng.portal.bridge.Studies.Enrolled;
import org.pingandeng.quiz.exam.ExamView;
import org.pingandeng.quiz.exam.LobbyView;
import org.pingandeng.quiz.exam.ResultLine;
import org.pingandeng.quiz.exam.model.ExamRefusal;

class NextStepTest {

    private static final ExamView EXAM = new ExamView("e", "考试", "Exam", 10, 100, 80, 10, 3);

    @Test
    void whoHasLessonsLeftStudies() {
        assertEquals(Next.STUDY, next(programme(false, false), open()));
    }

    @Test
    void whoHasOnlyTheClassroomLeftGoesThere() {
        assertEquals(Next.CLASSROOM, next(programme(true, false), open()));
    }

    @Test
    void whoseHoursAreCompleteSitsTheExam() {
        assertEquals(Next.EXAM, next(programme(true, true), open()));
        assertEquals("/exam/lobby?exam=e", NextStep.link(Next.EXAM, programme(true, true)));
    }

    @Test
    void whoHasNoTriesLeftWaits() {
        LobbyView shut = new LobbyView(EXAM, ExamRefusal.NO_ATTEMPTS_LEFT, null, 0, List.of());
        assertEquals(Next.WAIT, next(programme(true, true), shut));
        assertEquals(Next.WAIT, next(programme(true, true), null));
    }

    @Test
    void whoseExamIsBeingMarkedWaitsForTheMark() {
        ResultLine sat =
                new ResultLine(UUID.randomUUID(), "e", 1, Instant.EPOCH, true, false, false, 0, 100, 80, false);
        LobbyView shut = new LobbyView(EXAM, ExamRefusal.AWAITS_MARKING, null, 2, List.of(sat));
        assertEquals(Next.MARKING, next(programme(true, true), shut));
        assertEquals("/exam/lobby?exam=e", NextStep.link(Next.MARKING, programme(true, true)));
    }

    @Test
    void whoHasPassedAwaitsTheCertificate() {
        ResultLine passed =
                new ResultLine(UUID.randomUUID(), "e", 1, Instant.EPOCH, true, false, true, 90, 100, 80, true);
        LobbyView lobby = new LobbyView(EXAM, ExamRefusal.ALREADY_PASSED, null, 2, List.of(passed));
        assertEquals(Next.CERTIFICATE, next(programme(true, true), lobby));
    }

    @Test
    void aProgrammeWithoutAnExamEndsWithItsHours() {
        Enrolled programme = new Enrolled("p", null, "培训", "Training", 10, 10, 2700, true, true);
        assertEquals(Next.DONE, next(programme, null));
    }

    private static Next next(Enrolled programme, LobbyView lobby) {
        return NextStep.of(programme, lobby, List.of());
    }

    private static LobbyView open() {
        return new LobbyView(EXAM, null, null, 3, List.of());
    }

    private static Enrolled programme(boolean onlineDone, boolean complete) {
        return new Enrolled("p", "e", "培训", "Training", 5, 10, 2700, onlineDone, complete);
    }
}

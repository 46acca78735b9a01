package org.pingandeng.quiz.exam;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pingandeng.fixtures.SharedPostgres;
import org.pingandeng.quiz.exam.model.CandidateId;
import org.pingandeng.quiz.exam.model.CandidateScope;
import org.pingandeng.quiz.exam.office.ExamOfficeHouse;
import org.pingandeng.quiz.exam.office.model.Release;
import org.pingandeng.quiz.exam.office.model.Review;
import org.pingandeng.quiz.exam.office.model.SessionEntry;
import org.pingandeng.quiz.exam.practical.HandIn;
import org.pingandeng.quiz.exam.practical.PracticalDate;
import org.pingandeng.quiz.exam.practical.PracticalHouse;
import org.pingandeng.quiz.exam.practical.PracticalOffice;
import org.pingandeng.quiz.exam.practical.ScoringDesk;
import org.pingandeng.quiz.exam.practical.model.Picture;
import org.pingandeng.quiz.exam.practical.model.PracticalRefusal;
import org.pingandeng.quiz.exam.practical.model.PracticalResult;
import org.pingandeng.quiz.exam.practical.model.PracticalRule;
import org.pingandeng.quiz.exam.practical.model.ScoreSheet;
import org.pingandeng.quiz.exam.practical.model.Subject;
import org.pingandeng.quiz.exam.practical.model.Ticks;
import org.pingandeng.quiz.sql.Sql;

/** An examiner scores a candidate on a date: theory first, signatures and photos, once each, and what it means. */
class PracticalExamTest {

    private final ExamHouse house = new ExamHouse();
    private final PracticalHouse practical = new PracticalHouse(house.clock);
    private final CandidateId candidate = house.candidate();
    private final UUID examiner = UUID.randomUUID();
    private UUID session;

    @BeforeEach
    void aDateWithAPracticalPart() {
        assertEquals(List.of(), practical.rule(house.code, PracticalRule.day(house.clock.instant()), 1));
        session = house.office.published(house.office.draft(house.code));
        house.office.rosters.list(session, List.of(candidate), ExamOfficeHouse.OFFICER);
    }

    @AfterEach
    void close() {
        house.close();
    }

    private void passTheory() {
        house.clock.pass(Duration.ofMinutes(61));
        var admitted = house.admitted(candidate);
        house.answer(admitted.sitting(), 1, 10);
        house.clock.pass(ExamHouse.TIME.plus(ExamHouse.GRACE).plusSeconds(1));
        house.marking.closeOverdue(admitted.sitting());
        assertEquals(Boolean.TRUE, house.sitting(admitted.sitting()).passed());
    }

    private PracticalDate.Stand stand() {
        return stand(session, false);
    }

    private PracticalDate.Stand stand(UUID date, boolean office) {
        return practical.desk.open(date, CandidateScope.EVERYBODY, office).orElseThrow().stands().stream()
                .filter(each -> each.candidate().equals(candidate))
                .findFirst()
                .orElseThrow();
    }

    private static byte[] picture() {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(60, 40, BufferedImage.TYPE_INT_ARGB), "png", out);
            return out.toByteArray();
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private HandIn entry(UUID id, Subject subject, Set<String> vetoes, UUID corrects, String reason, int without) {
        return entry(id, stand(), subject, vetoes, corrects, reason, without);
    }

    private HandIn entry(
            UUID id,
            PracticalDate.Stand stand,
            Subject subject,
            Set<String> vetoes,
            UUID corrects,
            String reason,
            int without) {
        ScoreSheet sheet = stand.sheets().get(subject);
        Set<String> steps =
                sheet.steps().stream().skip(without).map(ScoreSheet.Step::id).collect(Collectors.toSet());
        return new HandIn(
                id,
                session,
                candidate,
                subject,
                sheet.code(),
                new Ticks(steps, Map.of(), vetoes),
                300,
                "",
                new HandIn.Signature(picture(), ""),
                new HandIn.Signature(new byte[0], "示例考生"),
                List.of(picture()),
                corrects,
                reason,
                "2026-12-01T10:00:00+08:00");
    }

    private ScoringDesk.Outcome score(Subject subject) {
        return practical.scoring.handIn(entry(UUID.randomUUID(), subject, Set.of(), null, "", 0), examiner);
    }

    @Test
    void nobodySitsThePracticalPartWhoseTheoryIsNotPassed() {
        assertEquals(Optional.of(PracticalRefusal.THEORY_NOT_PASSED), stand().refusal());
        assertEquals(PracticalRefusal.THEORY_NOT_PASSED, score(Subject.TOOLS).refusal());
        assertTrue(practical.book.owed(house.code, candidate));
    }

    @Test
    void fourSubjectsPassAndOnlyThenNothingIsOwed() {
        passTheory();
        assertEquals(Optional.empty(), stand().refusal());
        for (Subject subject : Subject.values()) {
            assertTrue(practical.book.owed(house.code, candidate));
            assertNull(score(subject).refusal());
        }
        assertFalse(practical.book.owed(house.code, candidate));
        assertEquals(PracticalResult.State.PASSED, stand().result().state());
        assertEquals(100, stand().result().points());
        assertTrue(stand().whole());
        assertEquals(List.of(ScoringDesk.TOPIC + " " + candidate.value()), practical.told);
        assertEquals(1, practical.book.told(session).size());
        assertEquals(
                100,
                practical.room.mine(session, candidate).orElseThrow().result().points());
        assertTrue(practical.room.mine(session, house.candidate()).isEmpty());
        house.clock.pass(Duration.ofDays(366));
        assertTrue(practical.book.owed(house.code, candidate), "a passed part is good for twelve months");
    }

    @Test
    void theSameEntrySentTwiceIsKeptOnceAndAnotherUnderItsNameIsRefused() {
        passTheory();
        UUID id = UUID.randomUUID();
        HandIn first = entry(id, Subject.TOOLS, Set.of(), null, "", 0);
        assertEquals(20, practical.scoring.handIn(first, examiner).points());
        assertEquals(20, practical.scoring.handIn(first, examiner).points());
        assertEquals(
                PracticalRefusal.CONFLICT,
                practical
                        .scoring
                        .handIn(entry(id, Subject.TOOLS, Set.of(), null, "", 1), examiner)
                        .refusal());
        assertEquals(
                1,
                new Sql(SharedPostgres.dataSource("quiz"))
                        .ask("select 1 from quiz.practical_entry where candidate = ?", row -> 1, candidate.value())
                        .size());
    }

    @Test
    void aVetoFailsTheWholeAndACorrectionNeedsAReasonAndIsANewEntry() {
        passTheory();
        UUID id = UUID.randomUUID();
        practical.scoring.handIn(entry(id, Subject.OPERATION, Set.of("v1"), null, "", 0), examiner);
        assertEquals(PracticalResult.State.FAILED, stand().result().state());
        assertEquals(PracticalRefusal.SCORED_BEFORE, score(Subject.OPERATION).refusal());
        HandIn silent = entry(UUID.randomUUID(), Subject.OPERATION, Set.of(), id, "", 0);
        assertEquals(
                PracticalRefusal.NO_REASON,
                practical.scoring.handIn(silent, examiner).refusal());
        HandIn right = entry(UUID.randomUUID(), Subject.OPERATION, Set.of(), id, "勾错了一行", 0);
        assertEquals(
                PracticalRefusal.NOT_TO_CORRECT,
                practical.scoring.handIn(right, UUID.randomUUID()).refusal());
        assertNull(practical.scoring.handIn(right, examiner).refusal());
        assertEquals(PracticalResult.State.OPEN, stand().result().state());
        assertEquals(40, stand().result().points());
        assertTrue(stand().whole());
    }

    @Test
    void withoutSignaturesOrWithABrokenPhotoNothingIsKept() {
        passTheory();
        HandIn good = entry(UUID.randomUUID(), Subject.TOOLS, Set.of(), null, "", 0);
        HandIn unsigned = with(good, new HandIn.Signature(new byte[0], " "), good.photos());
        assertEquals(
                PracticalRefusal.SIGNATURE,
                practical.scoring.handIn(unsigned, examiner).refusal());
        HandIn broken = with(good, good.signed(), List.of(new byte[] {1, 2, 3}));
        assertEquals(
                PracticalRefusal.PHOTO,
                practical.scoring.handIn(broken, examiner).refusal());
        assertEquals(0, stand().result().points());
    }

    private static HandIn with(HandIn given, HandIn.Signature signed, List<byte[]> photos) {
        return new HandIn(
                given.id(),
                given.session(),
                given.candidate(),
                given.subject(),
                given.sheet(),
                given.ticks(),
                given.seconds(),
                given.words(),
                given.examiner(),
                signed,
                photos,
                given.corrects(),
                given.reason(),
                given.clientAt());
    }

    @Test
    void picturesAreKeptAndSeenWithinTheScopeOnly() {
        passTheory();
        UUID id = UUID.randomUUID();
        practical.scoring.handIn(entry(id, Subject.HAZARDS, Set.of(), null, "", 0), examiner);
        assertTrue(practical
                .desk
                .picture(id, Picture.Kind.PHOTO, 0, CandidateScope.EVERYBODY, examiner)
                .isPresent());
        assertTrue(practical
                .desk
                .picture(id, Picture.Kind.EXAMINER, 0, CandidateScope.EVERYBODY, examiner)
                .isPresent());
        assertTrue(practical
                .desk
                .picture(id, Picture.Kind.PHOTO, 0, CandidateScope.of(Set.of()), examiner)
                .isEmpty());
        assertEquals(List.of(), practical.desk.dates(CandidateScope.of(Set.of())));
        assertEquals(
                List.of(),
                practical
                        .desk
                        .open(session, CandidateScope.of(Set.of()), false)
                        .orElseThrow()
                        .stands());
    }

    @Test
    void beforeItsDayATaskIsTheOfficesOnly() {
        passTheory();
        UUID coming = house.office.published(house.office.draft(
                house.code,
                house.clock.instant().plus(Duration.ofDays(2)),
                SessionEntry.FREE,
                Release.AT_ONCE,
                Review.MISTAKES));
        house.office.rosters.list(coming, List.of(candidate), ExamOfficeHouse.OFFICER);
        PracticalDate.Stand closed = stand(coming, false);
        assertEquals(Optional.of(PracticalRefusal.NOT_YET), closed.refusal());
        assertEquals(Map.of(), closed.sheets());
        assertEquals(4, stand(coming, true).sheets().size());
        assertEquals(
                Optional.of(PracticalRefusal.NOT_YET), stand(coming, true).refusal(), "the office looks and waits");
        session = coming;
        HandIn early = entry(UUID.randomUUID(), stand(coming, true), Subject.TOOLS, Set.of(), null, "", 0);
        assertEquals(
                PracticalRefusal.NOT_YET,
                practical.scoring.handIn(early, examiner).refusal());
        house.clock.pass(Duration.ofDays(2));
        assertEquals(Optional.empty(), stand().refusal());
        assertEquals(4, stand().sheets().size());
        assertNull(practical.scoring.handIn(early, examiner).refusal());
    }

    @Test
    void aDateThatIsMovedAfterSomebodyWasScoredStaysOpen() {
        passTheory();
        assertNull(score(Subject.TOOLS).refusal());
        new Sql(SharedPostgres.dataSource("quiz"))
                .change("update quiz.exam_session set bell_at = bell_at + interval '3 days' where id = ?", session);
        assertEquals(Optional.empty(), stand().refusal());
        assertTrue(stand().result().subjects().get(Subject.TOOLS).decided());
        assertNull(score(Subject.OPERATION).refusal());
    }

    @Test
    void theSecondExaminerReadsTheFirstOnlyAfterSigning() {
        assertEquals(List.of(), practical.rule(house.code, PracticalRule.day(house.clock.instant()), 2));
        passTheory();
        UUID second = UUID.randomUUID();
        UUID id = UUID.randomUUID();
        assertNull(practical
                .scoring
                .handIn(entry(id, Subject.HAZARDS, Set.of(), null, "", 0), examiner)
                .refusal());
        PracticalResult.Line line = stand().result().subjects().get(Subject.HAZARDS);
        assertEquals(Optional.of(PracticalRefusal.SCORE_FIRST), line.closedTo(second));
        assertEquals(Optional.empty(), line.closedTo(examiner));
        assertTrue(practical
                .desk
                .picture(id, Picture.Kind.PHOTO, 0, CandidateScope.EVERYBODY, second)
                .isEmpty());
        HandIn own = entry(UUID.randomUUID(), Subject.HAZARDS, Set.of(), null, "", 0);
        assertNull(practical.scoring.handIn(own, second).refusal());
        assertTrue(practical
                .desk
                .picture(id, Picture.Kind.PHOTO, 0, CandidateScope.EVERYBODY, second)
                .isPresent());
        assertEquals(
                Optional.empty(),
                stand().result().subjects().get(Subject.HAZARDS).closedTo(UUID.randomUUID()));
    }

    @Test
    void whoPrintedTheFirstScoreBeforeItWasDecidedDoesNotScoreThatSubject() {
        assertEquals(List.of(), practical.rule(house.code, PracticalRule.day(house.clock.instant()), 2));
        passTheory();
        UUID officer = UUID.randomUUID();
        assertFalse(practical.looks.look(session, candidate, officer), "nobody has scored yet");
        assertNull(score(Subject.HAZARDS).refusal());
        assertTrue(practical.looks.look(session, candidate, officer));
        assertTrue(practical.looks.look(session, candidate, officer));
        assertEquals(Map.of(candidate, Set.of(Subject.HAZARDS)), practical.looks.seen(session, officer));
        HandIn led = entry(UUID.randomUUID(), Subject.HAZARDS, Set.of(), null, "", 0);
        assertEquals(
                PracticalRefusal.SEEN, practical.scoring.handIn(led, officer).refusal());
        HandIn other = entry(UUID.randomUUID(), Subject.TOOLS, Set.of(), null, "", 0);
        assertNull(practical.scoring.handIn(other, officer).refusal(), "of that nothing was read");
        assertEquals(
                Map.of(), practical.looks.seen(session, examiner), "who scored first reads the other as they please");
        HandIn second = entry(UUID.randomUUID(), Subject.HAZARDS, Set.of(), null, "", 0);
        assertNull(practical.scoring.handIn(second, UUID.randomUUID()).refusal(), "a third person decides it");
    }

    @Test
    void whatIsSealedCannotBeChanged() {
        passTheory();
        score(Subject.TOOLS);
        assertThrows(
                IllegalStateException.class,
                () -> new Sql(SharedPostgres.dataSource("quiz"))
                        .change("update quiz.practical_entry set points = 0 where candidate = ?", candidate.value()));
    }

    @Test
    void aRuleSaysWhereItComesFromAndBeginsTodayOrLater() {
        assertEquals(
                List.of(PracticalOffice.Wrong.DAY),
                practical.rule(
                        house.code, PracticalRule.day(house.clock.instant()).minusDays(1), 1));
        assertEquals(
                List.of(PracticalOffice.Wrong.NUMBERS),
                practical.rule(house.code, PracticalRule.day(house.clock.instant()), 3));
        assertEquals(
                List.of(PracticalOffice.Wrong.EXAM),
                practical.rule("no-such-exam", PracticalRule.day(house.clock.instant()), 1));
    }
}

package org.pingandeng.quiz.exam;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pingandeng.quiz.exam.office.ExamOfficeHouse.OFFICER;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.pingandeng.quiz.exam.model.CandidateId;
import org.pingandeng.quiz.exam.model.ExamRefusal;
import org.pingandeng.quiz.exam.model.Sitting;
import org.pingandeng.quiz.exam.office.SessionDraft;
import org.pingandeng.quiz.exam.office.model.Clash;
import org.pingandeng.quiz.exam.office.model.Knock;
import org.pingandeng.quiz.exam.office.model.Presence;
import org.pingandeng.quiz.exam.office.model.Release;
import org.pingandeng.quiz.exam.office.model.Review;
import org.pingandeng.quiz.exam.office.model.RosterLine;
import org.pingandeng.quiz.exam.office.model.RosterReason;
import org.pingandeng.quiz.exam.office.model.SafeBrowser;
import org.pingandeng.quiz.exam.office.model.SessionEntry;
import org.pingandeng.quiz.exam.office.model.SessionRefusal;
import org.pingandeng.quiz.exam.office.model.SessionState;
import org.pingandeng.quiz.port.Eligibility;

/** An exam that is sat on dates: who comes in when, what a cancelled date costs, what is seen afterwards. */
class ExamSessionTest {

    private final ExamHouse house = new ExamHouse();
    private final CandidateId ours = house.candidate();
    private final CandidateId stranger = house.candidate();

    @AfterEach
    void close() {
        house.close();
    }

    private UUID published() {
        return house.office.published(house.office.draft(house.code));
    }

    private UUID withUs(UUID session) {
        house.office.rosters.list(session, List.of(ours), OFFICER);
        return session;
    }

    private ExamRefusal refused(CandidateId candidate) {
        return house.hall.admit(house.code, candidate).refusal();
    }

    private void waitForTheDoors() {
        house.clock.pass(Duration.ofMinutes(45));
    }

    @Test
    void aPlannedDateChangesNothingAndAPublishedOneIsForItsRosterOnly() {
        UUID session =
                house.office.desk.plan(house.office.draft(house.code), OFFICER).session();
        assertTrue(house.hall.lobby(house.code, stranger).orElseThrow().open());
        house.office.desk.publish(session, OFFICER);
        withUs(session);
        assertEquals(ExamRefusal.NOT_ON_ROSTER, refused(stranger));
        assertEquals(ExamRefusal.DOORS_SHUT, refused(ours));
        waitForTheDoors();
        assertTrue(house.hall.admit(house.code, ours).granted());
        assertEquals(ExamRefusal.NOT_ON_ROSTER, refused(stranger));
    }

    @Test
    void anExamOnDatesIsShownToThoseWhomItConcerns() {
        published();
        assertTrue(shown(), "enrolled: they need a date");
        house.standing = Eligibility.Standing.NOT_ENROLLED;
        assertFalse(shown());
        house.candidates.list(house.code, stranger, true, null, house.clock.instant());
        assertTrue(shown(), "on the exam's own list");
    }

    private boolean shown() {
        return house.hall.lobbies(stranger).stream()
                .anyMatch(lobby -> lobby.exam().code().equals(house.code));
    }

    @Test
    void theSealedPaperIsFetchedBeforeTheBellAndItsKeyAfterIt() {
        UUID session = withUs(published());
        waitForTheDoors();
        ExamHall.Admission in = house.admitted(ours);
        Sitting sitting = house.sitting(in.sitting());
        assertEquals(session, sitting.session());
        assertEquals(house.clock.instant().plus(Duration.ofMinutes(15)), sitting.startedAt());
        assertEquals(sitting.startedAt().plus(ExamHouse.TIME), sitting.endsAt());
        assertTrue(house.room.sealedPaper(in.token()).granted());
        assertEquals(ExamRefusal.NOT_OPEN, house.room.paperKey(in.token()).refusal());
        assertEquals(ExamRefusal.NOT_OPEN, house.room.openPaper(in.token()).refusal());
        house.clock.pass(Duration.ofMinutes(15));
        assertTrue(house.room.paperKey(in.token()).granted());
    }

    @Test
    void whoComesAfterTheBellEndsWithTheOthersAndLaterNobodyBegins() {
        UUID session = withUs(published());
        house.office.rosters.list(session, List.of(stranger), OFFICER);
        house.office.rosters.extra(session, ours, 7, OFFICER);
        Instant bell = house.clock.instant().plus(Duration.ofHours(1));
        house.clock.pass(Duration.ofMinutes(63));
        Sitting sitting = house.sitting(house.admitted(ours).sitting());
        assertEquals(house.clock.instant(), sitting.startedAt());
        assertEquals(bell.plus(ExamHouse.TIME).plus(Duration.ofMinutes(7)), sitting.endsAt(), "with the extra time");
        house.clock.pass(Duration.ofMinutes(3));
        assertEquals(ExamRefusal.BEGUN_TOO_LATE, refused(stranger));
    }

    @Test
    void theDoorAsksForCodeAddressAndBrowserAgainWhenSomebodyComesBack() {
        String key = "ab".repeat(32);
        String url = "https://example.org/exam/lobby?exam=" + house.code;
        Instant bell = house.clock.instant().plus(Duration.ofHours(1));
        SessionEntry entry = new SessionEntry("K7Q2", List.of("10.1.0.0/16"), key);
        withUs(house.office.published(house.office.draft(house.code, bell, entry, Release.AT_ONCE, Review.MISTAKES)));
        waitForTheDoors();
        String proof = SafeBrowser.hash(url, key);
        assertEquals(ExamRefusal.WRONG_ADDRESS, enter(new Knock("K7Q2", "10.2.0.1", url, proof)));
        assertEquals(ExamRefusal.SAFE_BROWSER_NEEDED, enter(new Knock("K7Q2", "10.1.0.1", url, null)));
        assertEquals(ExamRefusal.WRONG_CODE, enter(new Knock("K7Q3", "10.1.0.1", url, proof)));
        assertEquals(null, enter(new Knock(" k7q2 ", "10.1.0.1", url, proof)));
        assertEquals(ExamRefusal.WRONG_ADDRESS, enter(new Knock("K7Q2", "10.2.0.1", url, proof)));
        assertEquals(null, enter(new Knock("K7Q2", "10.1.0.1", url, proof)));
    }

    private ExamRefusal enter(Knock knock) {
        return house.hall.enter(house.code, ours, knock).refusal();
    }

    @Test
    void aDateThatIsCancelledHalfWayCostsNoAttemptAndIsMadeUpFor() {
        UUID session = withUs(published());
        CandidateId diligent = house.candidate();
        CandidateId absent = house.candidate();
        house.office.rosters.list(session, List.of(diligent, absent), OFFICER);
        house.clock.pass(Duration.ofMinutes(61));
        ExamHall.Admission early = house.admitted(diligent);
        house.marking.submit(early.token());
        ExamHall.Admission open = house.admitted(ours);
        house.answer(open.sitting(), 1, 8);

        assertEquals(
                SessionRefusal.NO_REASON,
                house.office.desk.cancel(session, " ", OFFICER).why());
        house.office.desk.cancel(session, "停电", OFFICER);
        assertTrue(house.sitting(open.sitting()).voided());
        assertTrue(house.sitting(open.sitting()).mark().isEmpty());
        assertFalse(house.sitting(early.sitting()).voided(), "what was handed in stays");
        house.marking.remark(open.sitting(), "correction");
        assertTrue(house.sitting(open.sitting()).mark().isEmpty(), "a void sitting never gets a mark");
        LobbyView lobby = house.hall.lobby(house.code, ours).orElseThrow();
        assertEquals(ExamRefusal.SESSION_CANCELLED, lobby.refusal());
        assertEquals(2, lobby.attemptsLeft());

        Instant bell = house.clock.instant().plus(Duration.ofDays(1));
        UUID again = house.office.record.makeUp(session, bell, "补考场", OFFICER).session();
        assertEquals(
                List.of(ours, absent),
                house.office.rosters.roster(again).accepted().stream()
                        .map(RosterLine::candidate)
                        .toList());
        house.office.desk.publish(again, OFFICER);
        assertEquals(ExamRefusal.DOORS_SHUT, refused(ours));
        house.clock.pass(Duration.ofDays(1));
        Sitting second = house.sitting(house.admitted(ours).sitting());
        assertEquals(again, second.session());
        assertEquals(2, second.attempt());
    }

    @Test
    void aDateIsMadeUpForWhenItIsOverAndOnlyWhereSomebodyMissedIt() {
        UUID session = withUs(published());
        Instant later = house.clock.instant().plus(Duration.ofDays(1));
        assertEquals(
                SessionRefusal.NOT_OVER,
                house.office.record.makeUp(session, later, "补考", OFFICER).why());
        house.clock.pass(Duration.ofMinutes(61));
        ExamHall.Admission in = house.admitted(ours);
        house.marking.submit(in.token());
        house.clock.pass(Duration.ofHours(1));
        assertEquals(
                SessionRefusal.NOBODY_MISSED,
                house.office.record.makeUp(session, later, "补考", OFFICER).why());
        List<Presence> record = house.office.record.presences(session);
        assertTrue(record.get(0).came());
        assertTrue(record.get(0).ticket().endsWith("-001"), record.get(0).ticket());
        assertEquals(
                record.get(0).ticket(),
                house.office.room.offer(session, ours).orElseThrow().ticket());
    }

    @Test
    void aDateMovesUntilSomebodyHasEntered() {
        UUID session = withUs(published());
        Instant bell = house.clock.instant().plus(Duration.ofHours(3));
        house.office.desk.move(session, bell, "道路封闭", OFFICER);
        house.clock.pass(Duration.ofHours(2));
        assertEquals(ExamRefusal.DOORS_SHUT, refused(ours));
        house.clock.pass(Duration.ofMinutes(50));
        house.admitted(ours);
        assertEquals(
                SessionRefusal.BEGUN,
                house.office
                        .desk
                        .move(session, bell.plus(Duration.ofHours(1)), "再改", OFFICER)
                        .why());
        assertEquals(
                "道路封闭", house.office.room.offer(session, ours).orElseThrow().why());
    }

    @Test
    void whoAsksIsTakenOrRefusedWithTheReasonAndTheOthersWait() {
        UUID session = published();
        List<CandidateId> three = List.of(ours, house.candidate(), stranger);
        three.forEach(each -> assertTrue(house.office.room.ask(session, each).granted()));
        assertTrue(house.office.room.ask(session, ours).granted(), "the same again changes nothing");
        assertEquals(ExamRefusal.SIGN_UP_PENDING, refused(ours));
        assertEquals(1, house.office.room.offer(session, stranger).orElseThrow().waiting());
        house.office.rosters.decide(session, ours, null, "", OFFICER);
        house.office.rosters.decide(session, three.get(1), RosterReason.HOURS_MISSING, "差 4 学时", OFFICER);
        assertEquals(0, house.office.room.offer(session, stranger).orElseThrow().waiting());
        house.office.rosters.decide(session, stranger, null, "", OFFICER);
        RosterLine line = house.office.rosters.roster(session).of(three.get(1)).orElseThrow();
        assertEquals(RosterLine.State.REFUSED, line.state());
        assertEquals("差 4 学时", line.words());
        assertEquals(ExamRefusal.SIGN_UP_REFUSED, refused(three.get(1)));
        assertEquals(
                SessionRefusal.STATE,
                house.office
                        .rosters
                        .decide(session, ours, RosterReason.FULL, "", OFFICER)
                        .why());
        CandidateId late = house.candidate();
        house.office.room.ask(session, late);
        assertEquals(
                SessionRefusal.FULL,
                house.office.rosters.decide(session, late, null, "", OFFICER).why());
        assertTrue(house.office.room.withdraw(session, stranger).granted());
        assertEquals(
                null,
                house.office.rosters.decide(session, late, null, "", OFFICER).why());
    }

    @Test
    void whoHasPassedAsksInVainUntilTheMonthsAreOver() {
        withUs(published());
        house.clock.pass(Duration.ofMinutes(61));
        ExamHall.Admission in = house.admitted(ours);
        house.answer(in.sitting(), 1, 8);
        house.marking.submit(in.token());
        UUID next = published();
        assertEquals(
                ExamRefusal.ALREADY_PASSED, house.office.room.ask(next, ours).refusal());
        house.clock.pass(Duration.ofDays(370));
        UUID nextYear = published();
        assertTrue(house.office.room.ask(nextYear, ours).granted());
    }

    @Test
    void marksAreSeenWhenTheOfficeReleasesThemAndNoFurtherThanItSays() {
        Instant bell = house.clock.instant().plus(Duration.ofHours(1));
        UUID session = withUs(house.office.published(
                house.office.draft(house.code, bell, SessionEntry.FREE, Release.BY_OFFICE, Review.TOPICS)));
        house.clock.pass(Duration.ofMinutes(61));
        ExamHall.Admission in = house.admitted(ours);
        house.answer(in.sitting(), 1, 8);
        house.marking.submit(in.token());
        assertFalse(
                house.marking.result(in.sitting(), ours).orElseThrow().line().marked());
        assertEquals(ExamRefusal.AWAITS_MARKING, refused(ours));
        assertEquals(List.of(), house.told, "no programme hears of it yet");
        assertEquals(List.of(), house.appeals.slots(in.sitting(), ours));
        house.office.desk.release(session, OFFICER);
        house.office.desk.release(session, OFFICER);
        assertEquals(List.of("exam.graded " + in.sitting() + " 80.0"), house.told);
        ResultView result = house.marking.result(in.sitting(), ours).orElseThrow();
        assertEquals(80, result.line().score());
        assertFalse(result.topics().isEmpty());
        assertEquals(List.of(), result.mistakes());
    }

    @Test
    void seatsAreGivenOutInOrderOrShuffledByAStoredSeed() {
        UUID session = withUs(published());
        house.office.rosters.list(session, List.of(stranger), OFFICER);
        house.office.rosters.seat(session, null, OFFICER);
        assertEquals(
                1, house.office.rosters.roster(session).of(ours).orElseThrow().seat());
        house.office.rosters.seat(session, 5L, OFFICER);
        assertEquals(
                5L,
                house.office.calendar.steps(session).stream()
                        .reduce((earlier, later) -> later)
                        .orElseThrow()
                        .seed());
    }

    @Test
    void whatDoesNotGoTogetherIsSaid() {
        SessionDraft draft = house.office.draft(house.code);
        UUID one = withUs(house.office.published(draft));
        UUID other = withUs(house.office.published(draft));
        house.office.rosters.list(one, List.of(stranger, house.candidate()), OFFICER);
        List<Clash.Kind> kinds =
                house.office.calendar.clashes(one).stream().map(Clash::kind).toList();
        assertEquals(
                List.of(
                        Clash.Kind.OVER_CAPACITY,
                        Clash.Kind.TOO_FEW_SEATS,
                        Clash.Kind.SAME_CANDIDATES,
                        Clash.Kind.SAME_PLACE),
                kinds);
        house.office.desk.cancel(other, "重复", OFFICER);
        assertEquals(2, house.office.calendar.clashes(one).size());
        assertEquals(
                SessionState.CANCELLED,
                house.office.calendar.find(other).orElseThrow().session().state());
    }

    @Test
    void aDraftIsRefusedAtTheFieldThatIsWrong() {
        Instant past = house.clock.instant().minusSeconds(1);
        assertEquals(SessionRefusal.EXAM, why(house.office.draft("none")));
        assertEquals(
                SessionRefusal.PAST,
                why(house.office.draft(house.code, past, SessionEntry.FREE, Release.AT_ONCE, Review.MARK)));
        Instant bell = house.clock.instant().plusSeconds(3600);
        assertEquals(
                SessionRefusal.ADDRESSES,
                why(house.office.draft(
                        house.code,
                        bell,
                        new SessionEntry("", List.of("room.example"), ""),
                        Release.AT_ONCE,
                        Review.MARK)));
        assertEquals(
                SessionRefusal.CONFIG_KEY,
                why(house.office.draft(
                        house.code, bell, new SessionEntry("", List.of(), "xyz"), Release.AT_ONCE, Review.MARK)));
    }

    private SessionRefusal why(SessionDraft draft) {
        return house.office.desk.plan(draft, OFFICER).why();
    }
}

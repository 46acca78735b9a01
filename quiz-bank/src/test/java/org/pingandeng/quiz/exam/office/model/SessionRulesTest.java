package org.pingandeng.quiz.exam.office.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.pingandeng.quiz.exam.model.CandidateId;
import org.pingandeng.quiz.exam.model.ExamRefusal;

/** The rules of dates by themselves: hours, addresses, the browser's proof, rosters, seats, attempts. */
class SessionRulesTest {

    private static final Instant BELL = Instant.parse("2026-12-01T01:00:00Z");
    private static final Duration TIME = Duration.ofMinutes(120);
    private static final UUID SESSION = UUID.randomUUID();

    private final CandidateId one = new CandidateId(UUID.randomUUID());
    private final CandidateId two = new CandidateId(UUID.randomUUID());

    private static SessionHours hours(LateRule late) {
        return new SessionHours(BELL.minusSeconds(1800), BELL, Duration.ofMinutes(15), late);
    }

    @Test
    void whoComesEarlyBeginsWithTheBellAndWhoComesLateByTheRule() {
        Instant late = BELL.plusSeconds(600);
        assertEquals(BELL, hours(LateRule.WHOLE_TIME).begin(BELL.minusSeconds(60)));
        assertEquals(late, hours(LateRule.WHOLE_TIME).begin(late));
        assertEquals(late.plus(TIME), hours(LateRule.WHOLE_TIME).end(late, TIME, Duration.ZERO));
        assertEquals(
                BELL.plus(TIME).plusSeconds(300),
                hours(LateRule.WITH_THE_OTHERS).end(late, TIME, Duration.ofMinutes(5)));
        assertEquals(
                BELL.plus(TIME).plusSeconds(900), hours(LateRule.WHOLE_TIME).over(TIME));
    }

    @Test
    void theDoorsMoveWithTheBell() {
        SessionHours moved = hours(LateRule.WHOLE_TIME).movedTo(BELL.plusSeconds(86_400));
        assertEquals(BELL.plusSeconds(86_400 - 1800), moved.doorsAt());
    }

    @Test
    void anAddressIsInARangeOrNotAndNamesAreNone() {
        assertTrue(AddressRange.allow(List.of(), "anything"));
        assertTrue(AddressRange.allow(List.of("10.1.2.0/23"), "10.1.3.77"));
        assertFalse(AddressRange.allow(List.of("10.1.2.0/23"), "10.1.4.1"));
        assertTrue(AddressRange.allow(List.of("192.0.2.1", "2001:db8::/32"), "2001:db8:1::9"));
        assertFalse(AddressRange.allow(List.of("2001:db8::/32"), "192.0.2.1"));
        assertFalse(AddressRange.allow(List.of("0.0.0.0/0"), "localhost"));
        for (String wrong : List.of("room", "10.1.2.0/33", "10.1.2", "10.1.2.0/-1", "300.1.1.1", "1/2/3", "")) {
            assertEquals(Optional.empty(), AddressRange.read(wrong), wrong);
        }
    }

    @Test
    void theBrowsersProofIsTheHashOfAddressAndKey() {
        String key = "81aad4ab9dfd447cc479e6a4a7c9a544e2cafc7f3adeb68b2a21efad68eca4dc";
        String url = "https://example.org/exam/lobby?exam=x";
        String proof = SafeBrowser.hash(url, key);
        assertTrue(SafeBrowser.proves(url, key.toUpperCase(java.util.Locale.ROOT), proof));
        assertTrue(SafeBrowser.proves(url + "#top", key, proof));
        assertFalse(SafeBrowser.proves(url + "&a=b", key, proof));
        assertFalse(SafeBrowser.proves(url, key, null));
        assertFalse(SafeBrowser.isKey("81aad4"));
    }

    private static RosterStep step(CandidateId who, RosterStep.Kind kind, int number) {
        return new RosterStep(SESSION, who, kind, null, "", number, who.value(), BELL);
    }

    @Test
    void aTicketStaysOnesOwnWhoeverGoesOrComes() {
        List<RosterStep> steps = List.of(
                step(one, RosterStep.Kind.ASKED, 0),
                step(two, RosterStep.Kind.LISTED, 0),
                step(one, RosterStep.Kind.ACCEPTED, 0),
                step(two, RosterStep.Kind.REMOVED, 0));
        Roster roster = new Roster(steps);
        assertEquals("000012-002", roster.ticket(12, one));
        assertEquals(
                List.of(one),
                roster.accepted().stream().map(RosterLine::candidate).toList());
        Roster later = new Roster(Stream.concat(steps.stream(), Stream.of(step(two, RosterStep.Kind.LISTED, 0)))
                .toList());
        assertEquals("000012-001", later.ticket(12, two));
    }

    @Test
    void whoIsTakenOffLosesTheSeatAndKeepsTheExtraTime() {
        RosterLine line = RosterLine.of(List.of(
                step(one, RosterStep.Kind.LISTED, 0),
                step(one, RosterStep.Kind.EXTRA, 30),
                step(one, RosterStep.Kind.SEATED, 4),
                step(one, RosterStep.Kind.REMOVED, 0)));
        assertEquals(0, line.seat());
        assertEquals(Duration.ofMinutes(30), line.extra());
        assertFalse(line.accepted());
    }

    @Test
    void theSameSeedGivesTheSameSeatsAndEachSeatOnce() {
        List<CandidateId> many = Stream.generate(() -> new CandidateId(UUID.randomUUID()))
                .limit(40)
                .toList();
        assertEquals(SeatPlan.shuffled(many, 40, 7), SeatPlan.shuffled(many, 40, 7));
        assertNotEquals(SeatPlan.inOrder(many, 40), SeatPlan.shuffled(many, 40, 7));
        assertEquals(
                40, SeatPlan.shuffled(many, 50, 7).values().stream().distinct().count());
        assertEquals(30, SeatPlan.inOrder(many, 30).size(), "there are no more");
    }

    @Test
    void aPassCountsForItsMonthsAndThenAllAttemptsAreBack() {
        Retakes rule = new Retakes(2, 12);
        assertTrue(rule.good(BELL, BELL.plus(Duration.ofDays(364))));
        assertFalse(rule.good(BELL, BELL.plus(Duration.ofDays(366))));
        assertTrue(new Retakes(2, 0).good(BELL, BELL.plus(Duration.ofDays(9000))));
        Taken failed = new Taken(BELL, true, false, true);
        Taken passed = new Taken(BELL, true, true, true);
        Taken lapsed = new Taken(BELL, true, true, false);
        Taken waiting = new Taken(BELL, false, false, true);
        assertEquals(Optional.empty(), Taken.refusal(List.of(failed), 2));
        assertEquals(Optional.of(ExamRefusal.NO_ATTEMPTS_LEFT), Taken.refusal(List.of(failed, failed), 2));
        assertEquals(Optional.of(ExamRefusal.ALREADY_PASSED), Taken.refusal(List.of(failed, passed), 2));
        assertEquals(Optional.of(ExamRefusal.AWAITS_MARKING), Taken.refusal(List.of(waiting), 2));
        assertEquals(Optional.empty(), Taken.refusal(List.of(failed, lapsed), 2));
        assertEquals(1, Taken.left(List.of(failed, lapsed, failed), 2));
    }
}

package org.pingandeng.course.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pingandeng.course.LearnerId;
import org.pingandeng.course.training.model.AttendanceTerms;
import org.pingandeng.course.training.model.Mark;
import org.pingandeng.course.training.model.Moments;
import org.pingandeng.course.training.model.Presence;
import org.pingandeng.course.training.model.Presence.State;
import org.pingandeng.course.training.model.PresenceCodes;
import org.pingandeng.course.training.model.Session;
import org.pingandeng.course.training.model.Teacher;

class PresenceTest {

    private static final Instant FROM = Instant.parse("2026-11-25T01:00:00Z");
    private static final Instant TO = FROM.plusSeconds(90 * 60);
    private static final LearnerId LEARNER = new LearnerId(UUID.randomUUID());

    private static Session session(Session.Mode mode) {
        Teacher teacher = new Teacher(UUID.randomUUID(), "示例教师", "注册安全工程师", "AQ", Optional.empty());
        return new Session(
                UUID.randomUUID(),
                UUID.randomUUID(),
                new Session.Hours(FROM, TO),
                "示例教室",
                "",
                teacher,
                "电气安全",
                80,
                mode,
                7,
                Optional.empty(),
                Optional.empty());
    }

    private static Mark mark(Mark.Kind kind, long minute) {
        return new Mark(UUID.randomUUID(), LEARNER, kind, FROM.plusSeconds(minute * 60), LEARNER.value(), "因为");
    }

    private static Presence judge(Session.Mode mode, boolean leave, Instant now, Mark... marks) {
        return Presence.judge(session(mode), AttendanceTerms.USUAL, List.of(marks), leave, now);
    }

    @Test
    void theFirstScanDecides() {
        assertEquals(
                State.PRESENT,
                judge(Session.Mode.QR, false, TO, mark(Mark.Kind.QR, -20)).state());
        Presence late = judge(Session.Mode.QR, false, TO, mark(Mark.Kind.QR, 12));
        assertEquals(State.LATE, late.state());
        assertEquals(68, late.minutes(), "the minutes before a late arrival are lost");
        assertEquals(
                State.ABSENT,
                judge(Session.Mode.QR, false, TO, mark(Mark.Kind.QR, 30)).state());
        assertEquals(State.OPEN, judge(Session.Mode.QR, false, FROM).state());
        assertEquals(State.ABSENT, judge(Session.Mode.QR, false, TO).state());
    }

    @Test
    void twoOfThreeCodesAreEnough() {
        assertEquals(
                State.ABSENT,
                judge(Session.Mode.CODES, false, TO, mark(Mark.Kind.CODE_2, 40)).state());
        Presence there = judge(Session.Mode.CODES, false, TO, mark(Mark.Kind.CODE_1, 4), mark(Mark.Kind.CODE_3, 80));
        assertEquals(State.PRESENT, there.state());
        assertEquals(80, there.minutes());
    }

    @Test
    void theTrainersLastWordGoesFirstAndLeaveBeforeMarks() {
        Mark scan = mark(Mark.Kind.QR, 0);
        assertEquals(State.LEAVE, judge(Session.Mode.QR, true, TO, scan).state());
        assertEquals(
                State.PRESENT,
                judge(Session.Mode.QR, true, TO, mark(Mark.Kind.PRESENT, 95)).state());
        Presence last = judge(Session.Mode.QR, false, TO, scan, mark(Mark.Kind.LATE, 95), mark(Mark.Kind.ABSENT, 99));
        assertEquals(State.ABSENT, last.state());
        assertEquals(0, last.minutes());
        assertTrue(last.corrected());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void noMarksGiveMoreThanTheSession(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 300; round++) {
            List<Mark> marks = new ArrayList<>();
            for (int at = random.nextInt(5); at > 0; at--) {
                marks.add(
                        mark(Mark.Kind.values()[random.nextInt(Mark.Kind.values().length)], random.nextInt(120) - 20));
            }
            Session.Mode mode = Session.Mode.values()[random.nextInt(2)];
            Presence presence = Presence.judge(session(mode), AttendanceTerms.USUAL, marks, random.nextBoolean(), TO);
            assertTrue(presence.minutes() >= 0 && presence.minutes() <= 80);
            boolean there = presence.state() == State.PRESENT || presence.state() == State.LATE;
            assertEquals(there, presence.minutes() > 0);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, -5, Long.MAX_VALUE, 20_261_129})
    void aMomentLiesInEachThird(long seed) {
        Moments moments = Moments.of(seed, new Session.Hours(FROM, TO));
        assertEquals(moments, Moments.of(seed, new Session.Hours(FROM, TO)));
        for (int at = 0; at < Moments.MANY; at++) {
            Instant start = moments.starts().get(at);
            Instant third = FROM.plusSeconds(at * 30L * 60);
            assertFalse(start.isBefore(third));
            assertFalse(start.plus(Moments.OPEN).isAfter(third.plusSeconds(30 * 60)));
            assertEquals(OptionalInt.of(at + 1), moments.open(start));
            assertNotEquals(OptionalInt.of(at + 1), moments.open(start.plus(Moments.OPEN)));
        }
        assertTrue(moments.open(FROM.minusSeconds(1)).isEmpty());
    }

    @Test
    void aScanIsGoodForLessThanAMinuteAndATicketForItsLearnerOnly() {
        PresenceCodes codes = new PresenceCodes("a key of the house, long enough!".getBytes(StandardCharsets.UTF_8));
        UUID session = UUID.randomUUID();
        String scan = codes.scan(session, FROM);
        assertEquals(Optional.of(session), codes.scanned(scan, FROM));
        assertEquals(Optional.of(session), codes.scanned(scan, FROM.plusSeconds(PresenceCodes.STEP * 2)));
        assertEquals(Optional.empty(), codes.scanned(scan, FROM.plusSeconds(PresenceCodes.STEP * 3)));
        assertEquals(Optional.empty(), codes.scanned(scan, FROM.minus(Duration.ofMinutes(1))));
        assertNotEquals(scan, codes.scan(session, FROM.plusSeconds(PresenceCodes.STEP)));
        String forged = scan.replace(session.toString(), UUID.randomUUID().toString());
        assertEquals(Optional.empty(), codes.scanned(forged, FROM));
        assertEquals(Optional.empty(), codes.scanned(null, FROM));
        String ticket = codes.ticket(session, LEARNER.value(), FROM);
        assertEquals(Optional.of(session), codes.admitted(ticket, LEARNER.value(), FROM.plusSeconds(170)));
        assertEquals(Optional.empty(), codes.admitted(ticket, UUID.randomUUID(), FROM));
        assertEquals(Optional.empty(), codes.admitted(ticket, LEARNER.value(), FROM.plusSeconds(200)));
        assertEquals(Optional.empty(), codes.admitted(scan, LEARNER.value(), FROM), "a scan is no ticket");
        assertTrue(codes.digits(session, 1).matches("\\d{6}"));
        assertNotEquals(codes.digits(session, 1), codes.digits(session, 2));
    }

    @Test
    void aNumberIsMasked() {
        assertEquals("AQ******78", Teacher.masked("AQ12345678"));
        assertEquals("****", Teacher.masked(" 1234 "));
        assertEquals("", Teacher.masked(null));
    }
}

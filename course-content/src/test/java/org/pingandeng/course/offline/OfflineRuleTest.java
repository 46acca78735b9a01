package org.pingandeng.course.offline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pingandeng.course.LearnerId;
import org.pingandeng.course.LessonId;
import org.pingandeng.course.TestHouse.Watch;
import org.pingandeng.course.hours.model.Counted;
import org.pingandeng.course.hours.model.Intervals;
import org.pingandeng.course.hours.model.Terms;
import org.pingandeng.course.offline.model.AsideReason;
import org.pingandeng.course.offline.model.Chain;
import org.pingandeng.course.offline.model.ChainEnd;
import org.pingandeng.course.offline.model.Device;
import org.pingandeng.course.offline.model.Keeping;
import org.pingandeng.course.offline.model.LessonNow;
import org.pingandeng.course.offline.model.Limits;
import org.pingandeng.course.offline.model.OfflineRule;
import org.pingandeng.course.offline.model.Ruling;
import org.pingandeng.course.offline.model.Signed;
import org.pingandeng.course.offline.model.Watched;

class OfflineRuleTest {

    private static final Terms TEXT = new Terms(600_000, false, false);
    private static final Terms FILM = new Terms(600_000, true, false);
    private static final String SHOWN = "a".repeat(64);

    private final Watch watch = new Watch();
    private final LessonId lesson = LessonId.of("c", "l01");
    private Phone phone;
    private Keeping keeping;
    private Device device;
    private ChainEnd end;
    private Counted counted = Counted.NOTHING;
    private LessonNow now = new LessonNow(TEXT, false, SHOWN, Optional.empty());
    private Intervals busy = Intervals.NONE;

    @BeforeEach
    void keep() {
        phone = new Phone(watch);
        Instant at = watch.instant();
        keeping = new Keeping(UUID.randomUUID(), phone.id, lesson, "c", SHOWN, at);
        end = ChainEnd.beginning(phone.id, at);
        device = device(Optional.empty());
    }

    private Device device(Optional<Device.Away> off) {
        return new Device(
                phone.id,
                new LearnerId(UUID.randomUUID()),
                Optional.empty(),
                phone.key(),
                UUID.randomUUID(),
                watch.instant(),
                off,
                end);
    }

    private Signed read(long lasted) {
        watch.pass(lasted);
        return phone.studied(lesson, keeping.id(), 0, 0, lasted);
    }

    private Signed played(long from, long to, long lasted) {
        watch.pass(lasted);
        return phone.studied(lesson, keeping.id(), from, to, lasted);
    }

    private Ruling judge(Signed signed) {
        boolean genuine = Chain.genuine(signed, Chain.key(phone.key()).orElseThrow());
        Ruling ruling = new OfflineRule(Limits.USUAL, device, watch.instant())
                .judge(
                        signed,
                        end,
                        new OfflineRule.Known(genuine, Optional.of(keeping), Optional.of(now), counted, busy));
        end = ruling.end();
        ruling.verdict().ifPresent(verdict -> counted = verdict.counted());
        return ruling;
    }

    private static String said(Ruling ruling) {
        return ruling.credited() + " "
                + ruling.reason().map(why -> why + " " + ruling.aside()).orElse("");
    }

    @Test
    void whatWasReadWithoutNetworkCounts() {
        Signed first = read(15_000);
        watch.pass(3_600_000);
        Signed second = read(15_000);
        watch.pass(86_400_000);
        assertEquals("15000 ", said(judge(first)));
        assertEquals("15000 ", said(judge(second)));
        assertEquals(30_000, counted.covered().length());
    }

    @Test
    void aChangedRecordIsPutAsideAndTheNextOneCounts() {
        Signed first = read(15_000);
        Signed second = read(15_000);
        assertEquals("0 SIGNATURE_BROKEN 600000", said(judge(Phone.longer(first, 600_000))));
        assertEquals("15000 ", said(judge(second)));
    }

    @Test
    void aRecordSignedByAnotherKeyIsPutAside() {
        Phone other = new Phone(watch);
        watch.pass(15_000);
        Signed foreign = other.studied(lesson, keeping.id(), 0, 0, 15_000);
        assertEquals("0 SIGNATURE_BROKEN 15000", said(judge(foreign)));
    }

    @Test
    void whatFollowsAMissingRecordIsPutAsideOnce() {
        read(15_000);
        Signed second = read(15_000);
        Signed third = read(15_000);
        assertEquals("0 CHAIN_BROKEN 15000", said(judge(second)));
        assertEquals("15000 ", said(judge(third)));
    }

    @Test
    void anOldRecordThatTurnsUpLateMovesNothingBack() {
        Signed first = read(15_000);
        Signed second = read(15_000);
        judge(second);
        ChainEnd before = end;
        assertEquals("0 CHAIN_BROKEN 15000", said(judge(first)));
        assertEquals(before, end);
    }

    @Test
    void studyBeforeTheLessonWasKeptIsPutAside() {
        Watched early = new Watched(
                1,
                lesson,
                keeping.id(),
                UUID.randomUUID(),
                0,
                0,
                60_000,
                watch.millis() - 600_000,
                0,
                watch.millis(),
                watch.millis());
        assertEquals("0 BEFORE_KEEPING 60000", said(judge(phone.add(early))));
    }

    @Test
    void studyOfALessonThatTheDeviceDoesNotKeepIsPutAside() {
        watch.pass(60_000);
        Signed other = phone.studied(LessonId.of("c", "l02"), keeping.id(), 0, 0, 60_000);
        assertEquals("0 BEFORE_KEEPING 60000", said(judge(other)));
    }

    @Test
    void studyAfterTheSignOffIsPutAsideAndStudyAfterTheNextSignInIsNot() {
        Instant off = watch.instant();
        watch.pass(600_000);
        Signed signedOff = read(60_000);
        watch.pass(600_000);
        Instant on = watch.instant();
        watch.pass(600_000);
        Signed signedOn = read(60_000);
        device = device(Optional.of(new Device.Away(off, Optional.of(on))));
        assertEquals("0 AFTER_SIGN_OFF 60000", said(judge(signedOff)));
        assertEquals("60000 ", said(judge(signedOn)));
    }

    @Test
    void aClockThatIsWrongCountsAsLongAsItStaysWrong() {
        phone.wrongBy = -7 * 3_600_000L;
        phone.contact();
        assertEquals("60000 ", said(judge(read(60_000))));
    }

    @Test
    void aClockThatIsSetBackIsPutAside() {
        judge(read(60_000));
        watch.pass(600_000);
        phone.wrongBy = -300_000;
        assertEquals("0 CLOCK_MOVED_BACK 60000", said(judge(read(60_000))));
        assertEquals("60000 ", said(judge(read(60_000))), "it stays where it was set to, which is after keeping");
    }

    @Test
    void aClockThatIsSetForwardGivesNoTime() {
        phone.wrongBy = 3_600_000;
        Signed ahead = read(60_000);
        assertEquals("0 MORE_THAN_TIME 60000", said(judge(ahead)));
    }

    @Test
    void moreThanHasPassedIsPutAside() {
        watch.pass(60_000);
        Signed much = phone.add(new Watched(
                1,
                lesson,
                keeping.id(),
                UUID.randomUUID(),
                0,
                0,
                200_000,
                watch.millis() - 60_000,
                0,
                keeping.at().toEpochMilli(),
                keeping.at().toEpochMilli()));
        assertEquals("60000 MORE_THAN_TIME 140000", said(judge(much)));
    }

    @Test
    void timeThatWasCountedElsewhereIsPutAside() {
        long start = watch.millis();
        busy = Intervals.NONE.plus(start + 20_000, start + 50_000);
        assertEquals("30000 COUNTED_ELSEWHERE 30000", said(judge(read(60_000))));
    }

    @Test
    void aLessonThatWasKeptTooLongIsPutAside() {
        watch.pass(Duration.ofDays(29).toMillis());
        assertEquals("60000 ", said(judge(read(60_000))));
        watch.pass(Duration.ofDays(2).toMillis());
        assertEquals("0 KEPT_TOO_LONG 60000", said(judge(read(60_000))));
    }

    @Test
    void aWithdrawnLessonIsForAPersonToJudge() {
        now = new LessonNow(TEXT, true, SHOWN, Optional.empty());
        assertEquals("0 LESSON_WITHDRAWN 60000", said(judge(read(60_000))));
    }

    @Test
    void aChangedLessonCountsAsLongAsItWasStudiedBeforeTheChange() {
        Signed before = read(60_000);
        watch.pass(600_000);
        now = new LessonNow(TEXT, false, "b".repeat(64), Optional.of(watch.instant()));
        Signed after = read(60_000);
        assertEquals("60000 ", said(judge(before)));
        assertEquals("0 LESSON_CHANGED 60000", said(judge(after)));
    }

    @Test
    void fasterThanTheRuleAllowsIsPutAside() {
        now = new LessonNow(FILM, false, SHOWN, Optional.empty());
        assertEquals("10000 ", said(judge(played(0, 20_000, 10_000))));
        assertEquals("0 TOO_FAST 10000", said(judge(played(20_000, 60_000, 10_000))));
    }

    @Test
    void aJumpAheadInAFilmIsARefusalAsInAnyLesson() {
        now = new LessonNow(FILM, false, SHOWN, Optional.empty());
        Ruling ruling = judge(played(300_000, 315_000, 15_000));
        assertEquals("0 ", said(ruling));
        assertEquals(
                "SKIPPED_AHEAD",
                ruling.verdict()
                        .orElseThrow()
                        .lines()
                        .get(0)
                        .refusal()
                        .orElseThrow()
                        .name());
    }

    @Test
    void nonsenseIsPutAside() {
        Watched nonsense = new Watched(
                1, lesson, keeping.id(), UUID.randomUUID(), -5, Long.MAX_VALUE, Long.MAX_VALUE, -1, -1, -1, -1);
        Ruling ruling = judge(phone.add(nonsense));
        assertEquals(Optional.of(AsideReason.SIGNATURE_BROKEN), ruling.reason());
        assertEquals(86_400_000, ruling.aside());
    }

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    /** The reference marks each millisecond of the learner's time and of the film by hand. */
    @ParameterizedTest
    @MethodSource("seeds")
    void honestStudyIsCreditedToTheMillisecond(long seed) {
        Random random = new Random(seed);
        boolean film = random.nextBoolean();
        now = new LessonNow(new Terms(90_000, film, true), false, SHOWN, Optional.empty());
        phone.wrongBy = random.nextInt(10_000_000) - 5_000_000L;
        phone.contact();
        BitSet seen = new BitSet();
        List<Signed> kept = new ArrayList<>();
        int reading = 0;
        for (int at = 0; at < 12; at++) {
            watch.pass(random.nextInt(60_000));
            int from = film ? random.nextInt(80_000) : 0;
            int lasted = 1_000 + random.nextInt(9_000);
            kept.add(played(from, film ? from + lasted : 0, lasted));
            seen.set(from, Math.min(90_000, from + lasted));
            reading = Math.min(90_000, reading + lasted);
        }
        watch.pass(random.nextInt(86_400_000));
        long credited = kept.stream().mapToLong(each -> judge(each).credited()).sum();
        assertEquals(film ? seen.cardinality() : reading, credited);
        assertEquals(credited, counted.covered().length());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whateverIsSignedNeverMoreThanTheTimeThatPassed(long seed) {
        Random random = new Random(seed);
        Instant kept = watch.instant();
        now = new LessonNow(new Terms(40_000_000, random.nextBoolean(), true), false, SHOWN, Optional.empty());
        long credited = 0;
        for (int at = 1; at < 40; at++) {
            watch.pass(random.nextInt(30_000));
            long from = random.nextInt(1_000_000);
            long lasted = random.nextInt(120_000);
            Signed any = phone.add(new Watched(
                    at,
                    lesson,
                    keeping.id(),
                    new UUID(0, random.nextInt(3)),
                    from,
                    from + (long) (lasted * random.nextDouble() * 3),
                    lasted,
                    watch.millis() - random.nextInt(200_000),
                    random.nextInt(1_000_000),
                    watch.millis() - random.nextInt(100_000),
                    watch.millis() - random.nextInt(100_000)));
            Ruling ruling = judge(any);
            assertTrue(ruling.credited() + ruling.aside() <= lasted + 1, "nothing is made of nothing");
            assertFalse(ruling.window().length() < ruling.credited(), "credit has its place in the learner's time");
            credited += ruling.credited();
            assertTrue(
                    credited <= Duration.between(kept, watch.instant()).toMillis(), "never more than the wall clock");
        }
    }
}

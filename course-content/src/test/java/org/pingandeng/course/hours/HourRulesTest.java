package org.pingandeng.course.hours;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pingandeng.course.hours.model.Attention;
import org.pingandeng.course.hours.model.Counted;
import org.pingandeng.course.hours.model.HourRules;
import org.pingandeng.course.hours.model.Intervals;
import org.pingandeng.course.hours.model.Refusal;
import org.pingandeng.course.hours.model.Span;
import org.pingandeng.course.hours.model.Terms;
import org.pingandeng.course.hours.model.Verdict;

class HourRulesTest {

    private static final Terms FILM = new Terms(600_000, true, false);
    private static final Terms FREE_FILM = new Terms(600_000, true, true);
    private static final Terms TEXT = new Terms(60_000, false, false);

    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    private static Span played(long from, long to) {
        return new Span(Attention.ACTIVE, from, to, to - from);
    }

    private static Verdict judge(Terms terms, Counted before, long clock, Span... spans) {
        return HourRules.judge(terms, before, clock, List.of(spans));
    }

    private static List<String> lines(Verdict verdict) {
        return verdict.lines().stream()
                .map(line -> line.refusal().map(Enum::name).orElse("COUNTED") + " " + line.lasted())
                .toList();
    }

    @Test
    void whatWasPlayedCounts() {
        Verdict verdict = judge(FILM, Counted.NOTHING, 15_000, played(0, 15_000));
        assertEquals(List.of("COUNTED 15000"), lines(verdict));
        assertEquals(15_000, verdict.counted().reached());
    }

    @Test
    void whatWasPlayedAgainDoesNotCountAgain() {
        Counted before = new Counted(Intervals.NONE.plus(0, 10_000), 10_000);
        assertEquals(
                List.of("COUNTED 5000", "ALREADY_COUNTED 10000"),
                lines(judge(FILM, before, 15_000, played(0, 15_000))));
    }

    @Test
    void aJumpAheadDoesNotCountWhereOrderMatters() {
        assertEquals(
                List.of("SKIPPED_AHEAD 15000"), lines(judge(FILM, Counted.NOTHING, 15_000, played(300_000, 315_000))));
        assertEquals(
                List.of("COUNTED 15000"), lines(judge(FREE_FILM, Counted.NOTHING, 15_000, played(300_000, 315_000))));
    }

    @Test
    void aReportFasterThanTheClockCountsUpToTheClock() {
        Verdict verdict = judge(FILM, Counted.NOTHING, 15_000, new Span(Attention.ACTIVE, 0, 22_500, 15_000));
        assertEquals(List.of("COUNTED 15000", "FASTER_THAN_CLOCK 7500"), lines(verdict));
        assertEquals(22_500, verdict.counted().reached(), "one and a half times as fast is no jump");
    }

    @Test
    void fasterThanAnyoneCanListenIsAJump() {
        Verdict verdict = judge(FILM, Counted.NOTHING, 15_000, new Span(Attention.ACTIVE, 0, 600_000, 15_000));
        assertEquals(15_000, verdict.credited());
        assertEquals(30_000, verdict.counted().reached());
    }

    @Test
    void hiddenPausedAndIdleTimeIsRefusedWithItsReason() {
        Verdict verdict = judge(
                FILM,
                Counted.NOTHING,
                60_000,
                new Span(Attention.HIDDEN, 0, 20_000, 20_000),
                new Span(Attention.PAUSED, 20_000, 20_000, 30_000),
                new Span(Attention.IDLE, 0, 0, 10_000));
        assertEquals(List.of("HIDDEN 20000", "PAUSED 30000", "IDLE 10000"), lines(verdict));
        assertEquals(Counted.NOTHING, verdict.counted());
    }

    @Test
    void aTextGivesItsStatedLengthAndNoMore() {
        Verdict verdict = judge(TEXT, Counted.NOTHING, 90_000, new Span(Attention.ACTIVE, 0, 0, 90_000));
        assertEquals(List.of("COUNTED 60000", "CAP_REACHED 30000"), lines(verdict));
    }

    @Test
    void aTextNeverGivesMoreThanTheClock() {
        Verdict verdict = judge(TEXT, Counted.NOTHING, 10_000, new Span(Attention.ACTIVE, 0, 0, 50_000));
        assertEquals(List.of("COUNTED 10000", "FASTER_THAN_CLOCK 40000"), lines(verdict));
    }

    @Test
    void nothingLiesBeyondTheEnd() {
        Counted before = new Counted(Intervals.NONE.plus(0, 590_000), 590_000);
        assertEquals(
                List.of("COUNTED 10000", "CAP_REACHED 5000"),
                lines(judge(FILM, before, 15_000, played(590_000, 605_000))));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void creditNeverExceedsClockNorLengthWhateverIsReported(long seed) {
        Random random = new Random(seed);
        Terms terms = new Terms(1 + random.nextInt(300_000), random.nextBoolean(), random.nextBoolean());
        Counted counted = Counted.NOTHING;
        long passed = 0;
        long credited = 0;
        for (int report = 0; report < 40; report++) {
            long wall = random.nextInt(20_000);
            passed += wall;
            Verdict verdict = HourRules.judge(terms, counted, wall, spans(random));
            assertTrue(verdict.credited() <= wall, "a report's credit within its clock");
            assertTrue(verdict.spare() >= 0 && verdict.spare() + verdict.credited() <= wall);
            credited += verdict.credited();
            counted = verdict.counted();
            assertEquals(credited, counted.covered().length(), "the ledger and the union agree");
        }
        assertTrue(credited <= passed);
        assertTrue(credited <= terms.length());
    }

    private static List<Span> spans(Random random) {
        return IntStream.range(0, random.nextInt(4))
                .mapToObj(at -> new Span(
                        Attention.values()[random.nextInt(4)],
                        random.nextInt(400_000) - 20_000L,
                        random.nextInt(400_000),
                        random.nextInt(60_000)))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whereJumpsAreAllowedTheOrderOfReportsDoesNotMatter(long seed) {
        Random random = new Random(seed);
        List<Span> spans = new ArrayList<>(IntStream.range(0, 12)
                .mapToLong(at -> random.nextInt(580_000))
                .mapToObj(from -> played(from, from + random.nextInt(20_000)))
                .toList());
        long first = credit(spans);
        Collections.shuffle(spans, random);
        assertEquals(first, credit(spans));
    }

    private static long credit(List<Span> spans) {
        Counted counted = Counted.NOTHING;
        for (Span span : spans) {
            counted = judge(FREE_FILM, counted, span.lasted(), span).counted();
        }
        return counted.covered().length();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theSameReportAgainAddsNothing(long seed) {
        Random random = new Random(seed);
        List<Span> spans = spans(random);
        Counted once =
                HourRules.judge(FREE_FILM, Counted.NOTHING, 1_000_000, spans).counted();
        assertEquals(once, HourRules.judge(FREE_FILM, once, 1_000_000, spans).counted());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aSetOfIntervalsIsTheSetOfItsMoments(long seed) {
        Random random = new Random(seed);
        boolean[] moments = new boolean[60];
        Intervals set = Intervals.NONE;
        for (int at = 0; at < 8; at++) {
            int from = random.nextInt(60);
            int to = Math.min(60, from + random.nextInt(12));
            set = set.plus(from, to);
            for (int moment = from; moment < to; moment++) {
                moments[moment] = true;
            }
        }
        long expected = IntStream.range(0, 60).filter(at -> moments[at]).count();
        assertEquals(expected, set.length());
        assertEquals(60 - expected, set.missing(0, 60).length());
        assertEquals(set, Intervals.parse(set.toString()));
        assertEquals(Math.min(7, expected), set.first(7).length());
        for (int at = 1; at < set.parts().size(); at++) {
            assertTrue(set.parts().get(at).from() > set.parts().get(at - 1).to(), "neither touch nor overlap");
        }
    }

    @Test
    void everyRefusalHasItsOwnWord() {
        assertEquals(12, Stream.of(Refusal.values()).distinct().count());
    }
}

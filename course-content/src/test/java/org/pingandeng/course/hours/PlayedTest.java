package org.pingandeng.course.hours;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pingandeng.course.hours.model.Attention;
import org.pingandeng.course.hours.model.Counted;
import org.pingandeng.course.hours.model.HourRules;
import org.pingandeng.course.hours.model.Span;
import org.pingandeng.course.hours.model.Terms;
import org.pingandeng.course.hours.model.Verdict;

/** What is played at several speeds and answered for or not, against a reckoning moment by moment. */
class PlayedTest {

    private static final int LENGTH = 300;

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    /** A film of {@value LENGTH} moments of a second each, with one mark a moment: never, waiting, counted. */
    private static final class Reckoning {
        private final char[] moments = "-".repeat(LENGTH).toCharArray();

        /** A stretch counts from its beginning, moments never played before, as many as its time and share allow. */
        void play(int from, int to, int lasted, int share, boolean held) {
            int left = to - from > lasted ? lasted * share / 100 : lasted;
            for (int at = from; at < Math.min(to, LENGTH); at++) {
                if (moments[at] == '-' && left > 0) {
                    moments[at] = held ? 'h' : 'c';
                    left--;
                }
            }
        }

        void answered(boolean there) {
            for (int at = 0; at < LENGTH; at++) {
                if (moments[at] == 'h') {
                    moments[at] = there ? 'c' : '-';
                }
            }
        }

        long count(char mark) {
            return new String(moments).chars().filter(each -> each == mark).count();
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everySecondIsWhereTheReckoningHasIt(long seed) {
        Random random = new Random(seed);
        int share = List.of(0, 20, 50, 100).get((int) seed % 4);
        Reckoning reckoning = new Reckoning();
        Counted counted = Counted.NOTHING;
        long wall = 0;
        for (int step = 0; step < 40; step++) {
            boolean held = random.nextBoolean();
            int lasted = 10 * (1 + random.nextInt(2));
            int from = random.nextInt(LENGTH);
            int to = from + (random.nextBoolean() ? lasted : lasted * 3 / 2);
            wall += lasted;
            Terms terms = new Terms(LENGTH * 1000L, true, true, 150, share, held);
            Span span = new Span(Attention.ACTIVE, from * 1000L, to * 1000L, lasted * 1000L);
            Verdict verdict = HourRules.judge(terms, counted, lasted * 1000L, List.of(span));
            counted = verdict.counted();
            reckoning.play(from, to, lasted, share, held);
            if (random.nextInt(5) == 0) {
                boolean there = random.nextBoolean();
                counted = (there ? HourRules.prove(counted) : HourRules.absent(counted)).counted();
                reckoning.answered(there);
            }
            assertEquals(reckoning.count('h') * 1000, counted.held().length(), "waiting, step " + step);
            assertEquals(reckoning.count('c') * 1000, counted.covered().length(), "counted, step " + step);
            assertTrue(counted.played().length() <= wall * 1000);
        }
    }
}

package org.pingandeng.quiz.statistics.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.pingandeng.quiz.exam.model.ClosedSitting;
import org.pingandeng.quiz.exam.model.ClosedSitting.Saved;
import org.pingandeng.quiz.exam.model.Rulings;
import org.pingandeng.quiz.paper.Paper;

/** To which question the time between two saves belongs. */
class SlotTimesTest {

    private static final Instant START = SatPapers.NOON;

    private static Saved save(int branch, int slot, String clientAt, int arrivedAfter) {
        return new Saved(branch, slot, "{\"t\":true}", clientAt, START.plusSeconds(arrivedAfter));
    }

    private static Map<Integer, Double> times(Saved... saves) {
        Paper paper = new Paper(List.of());
        return SlotTimes.of(new ClosedSitting(
                UUID.randomUUID(), paper, true, START, START.plusSeconds(900), List.of(saves), Rulings.NONE));
    }

    @Test
    void theTimeUpToASaveBelongsToTheSlotThatWasSaved() {
        Map<Integer, Double> times = times(
                save(1, 1, "2026-11-24T12:00:30+08:00", 31),
                save(1, 2, "2026-11-24T12:01:10+08:00", 71),
                save(1, 1, "2026-11-24T12:01:15+08:00", 76));
        assertEquals(Map.of(1, 31 + 5.0, 2, 40.0), times);
    }

    @Test
    void savesMadeWithoutNetworkAreSetApartByTheRoomsOwnClock() {
        Map<Integer, Double> times = times(
                save(1, 1, "2026-11-24T04:00:20Z", 20),
                save(1, 2, "2026-11-24T04:01:20Z", 300),
                save(1, 3, "2026-11-24T04:02:50Z", 300));
        assertEquals(Map.of(1, 20.0, 2, 60.0, 3, 90.0), times);
    }

    @Test
    void aClockThatIsNoneOrRunsBackwardsGivesWayToTheServers() {
        Map<Integer, Double> times = times(
                save(1, 1, "now", 10), save(1, 2, "2026-11-24T04:05:00Z", 30), save(1, 3, "2026-11-24T04:01:00Z", 45));
        assertEquals(Map.of(1, 10.0, 2, 20.0, 3, 15.0), times);
    }

    @Test
    void betweenTwoDevicesTheServersTimeCounts() {
        Map<Integer, Double> times =
                times(save(1, 1, "2026-11-24T04:00:10Z", 10), save(2, 2, "2026-11-24T04:30:00Z", 50));
        assertEquals(40.0, times.get(2));
    }

    @Test
    void aBreakCountsForTenMinutesAtMost() {
        assertEquals(Map.of(1, 600.0), times(save(1, 1, "", 3_000)));
    }
}

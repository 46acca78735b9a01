package org.pingandeng.quiz.statistics.model;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.pingandeng.quiz.exam.model.ClosedSitting;
import org.pingandeng.quiz.exam.model.ClosedSitting.Saved;

/**
 * How long a candidate worked on each slot, as far as the saves tell: the time between two successive saves belongs to
 * the slot that the later one saved, and the time from the start to the first save to the slot of the first.
 *
 * <p>Two saves of one room are set apart by the room's own clock, because saves made without network arrive together
 * afterwards; where its times cannot be read or run backwards, and between two rooms, the server's arrival times count.
 * No gap counts for more than {@link #LONGEST}: whoever stays away longer is not at work on the question. Reading that
 * ends in no answer leaves no save, so a slot that was never saved has no time.
 */
public final class SlotTimes {

    /** More than this between two saves is a break. */
    public static final Duration LONGEST = Duration.ofMinutes(10);

    private SlotTimes() {}

    /**
     * The times of one sitting.
     *
     * @param sitting with its saves in order
     * @return seconds by slot; slots without a save are left out
     */
    public static Map<Integer, Double> of(ClosedSitting sitting) {
        Map<Integer, Double> seconds = new HashMap<>();
        Saved before = null;
        Optional<Instant> madeBefore = Optional.empty();
        for (Saved save : sitting.saves()) {
            Optional<Instant> made = made(save);
            boolean sameRoom = before != null && before.branch() == save.branch();
            Duration gap = sameRoom
                    ? between(madeBefore, made)
                            .filter(each -> !each.isNegative())
                            .orElse(Duration.between(before.arrivedAt(), save.arrivedAt()))
                    : Duration.between(before == null ? sitting.startedAt() : before.arrivedAt(), save.arrivedAt());
            seconds.merge(save.slot(), capped(gap), Double::sum);
            before = save;
            madeBefore = made;
        }
        return seconds;
    }

    private static Optional<Duration> between(Optional<Instant> earlier, Optional<Instant> later) {
        return earlier.flatMap(from -> later.map(to -> Duration.between(from, to)));
    }

    private static double capped(Duration gap) {
        Duration most = gap.compareTo(LONGEST) > 0 ? LONGEST : gap;
        return most.isNegative() ? 0 : most.toMillis() / 1000.0;
    }

    private static Optional<Instant> made(Saved save) {
        try {
            return Optional.of(OffsetDateTime.parse(save.clientAt()).toInstant());
        } catch (DateTimeException malformed) {
            return Optional.empty();
        }
    }
}

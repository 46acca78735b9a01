package org.pingandeng.portal.api.v1;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.pingandeng.portal.bridge.Invigilation;
import org.pingandeng.quiz.exam.model.Signal;
import org.pingandeng.quiz.exam.watch.model.Seat;

/**
 * A candidate on the invigilator's grid, as the page gets it. Ages and times left are in seconds, so that no device's
 * clock matters.
 *
 * @param candidate who
 * @param sitting which sitting, or null
 * @param name masked
 * @param chair the place given to them; 0 for none
 * @param attempt from 1
 * @param state how they stand
 * @param line how well the room is heard
 * @param answered places with an answer
 * @param places all places
 * @param left time left
 * @param saved age of the last answer, or null
 * @param heard age of the last sign of life, or null
 * @param hand since when they have been asking for somebody, or null
 * @param asked what they wrote with it
 * @param away since when another tab has been before the room, or null
 * @param unread messages not yet read
 * @param late answers that came after the end
 * @param aside answers kept without counting
 * @param closedBy who ended it, or null
 * @param signals what was noticed
 */
public record WatchLine(
        UUID candidate,
        UUID sitting,
        String name,
        int chair,
        int attempt,
        Seat.State state,
        Seat.Line line,
        int answered,
        int places,
        long left,
        Long saved,
        Long heard,
        Long hand,
        String asked,
        Long away,
        int unread,
        int late,
        int aside,
        String closedBy,
        List<Noticed> signals) {

    /**
     * Signals of one kind.
     *
     * @param kind what was noticed
     * @param count how often
     * @param seconds how long together
     * @param ago how long ago the last was
     */
    public record Noticed(Signal.Kind kind, int count, int seconds, long ago) {}

    static WatchLine of(Invigilation.Line line, Instant now) {
        Seat seat = line.seat();
        return new WatchLine(
                seat.candidate(),
                seat.sitting(),
                line.name(),
                seat.chair(),
                seat.attempt(),
                seat.state(),
                seat.line(now),
                seat.work().answered(),
                seat.work().places(),
                seat.left(now).toSeconds(),
                age(seat.work().savedAt(), now),
                age(seat.heardAt(), now),
                age(seat.hand(), now),
                seat.hand() == null ? "" : seat.handWords(),
                age(seat.away(), now),
                seat.unread(),
                seat.work().late(),
                seat.work().aside(),
                seat.times().closedBy(),
                seat.remarks().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(each -> new Noticed(
                                each.getKey(),
                                each.getValue().count(),
                                each.getValue().seconds(),
                                age(each.getValue().at(), now)))
                        .toList());
    }

    private static Long age(Instant at, Instant now) {
        return at == null ? null : Math.max(0, Duration.between(at, now).toSeconds());
    }
}

package org.pingandeng.quiz.exam.watch.model;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.pingandeng.quiz.exam.model.Signal;

/**
 * One candidate on the invigilator's grid.
 *
 * @param candidate who
 * @param sitting their latest sitting, or null for one who has not begun
 * @param session the date on which it is sat, or null
 * @param chair the place given to them on that date; 0 for none
 * @param attempt from 1; 0 before
 * @param times when it began, ends, rests and was closed
 * @param work how far it is
 * @param heardAt when its room was last heard of, or null
 * @param remarks what was noticed, by kind
 * @param orders what was ordered last
 * @param handWords what the candidate wrote when last raising the hand, or an empty text
 */
public record Seat(
        UUID candidate,
        UUID sitting,
        UUID session,
        int chair,
        int attempt,
        Times times,
        Work work,
        Instant heardAt,
        Map<Signal.Kind, Remark> remarks,
        Orders orders,
        String handWords) {

    private static final Duration FRESH = Duration.ofSeconds(25);
    private static final Duration STALE = Duration.ofSeconds(60);

    public Seat {
        remarks = Map.copyOf(remarks);
    }

    /**
     * Somebody who is expected on a date and has not begun.
     *
     * @param candidate who
     * @param session the date
     * @param chair the place given to them; 0 for none
     * @return an empty seat
     */
    public static Seat waitedFor(UUID candidate, UUID session, int chair) {
        return new Seat(
                candidate, null, session, chair, 0, Times.NONE, Work.NONE, null, Map.of(), new Orders(null, 0), "");
    }

    /**
     * The same at a place.
     *
     * @param given its number; 0 for none
     * @return the seat
     */
    public Seat at(int given) {
        return new Seat(candidate, sitting, session, given, attempt, times, work, heardAt, remarks, orders, handWords);
    }

    /**
     * The sitting's times, by the server.
     *
     * @param startedAt when it began
     * @param endsAt when answering ends
     * @param pausedAt since when it rests, or null
     * @param closedAt when it ended, or null
     * @param closedBy who ended it, or null
     */
    public record Times(Instant startedAt, Instant endsAt, Instant pausedAt, Instant closedAt, String closedBy) {

        /** Of a sitting that has not begun. */
        public static final Times NONE = new Times(null, null, null, null, null);
    }

    /**
     * How far a sitting is.
     *
     * @param places how many places the paper has
     * @param answered how many of them have an answer
     * @param savedAt when the last answer arrived, or null
     * @param late answers that came after the end
     * @param aside answers that were kept without counting, after a takeover
     */
    public record Work(int places, int answered, Instant savedAt, int late, int aside) {

        /** Of a sitting that has not begun. */
        public static final Work NONE = new Work(0, 0, null, 0, 0);
    }

    /**
     * Signals of one kind.
     *
     * @param count how many
     * @param seconds how long together
     * @param at when the last came
     */
    public record Remark(int count, int seconds, Instant at) {}

    /**
     * What was ordered.
     *
     * @param answeredAt when a raised hand was last seen to, or null
     * @param messages how many messages were sent
     */
    public record Orders(Instant answeredAt, int messages) {}

    /** How a candidate stands. */
    public enum State {
        WAITED_FOR,
        OPEN,
        PAUSED,
        CLOSED,
        VOID
    }

    /** How well a room is heard. */
    public enum Line {
        FRESH,
        STALE,
        SILENT
    }

    /**
     * How the candidate stands.
     *
     * @return the state
     */
    public State state() {
        if (sitting == null) {
            return State.WAITED_FOR;
        }
        if (times.closedAt() != null) {
            return "VOID".equals(times.closedBy()) ? State.VOID : State.CLOSED;
        }
        return times.pausedAt() != null ? State.PAUSED : State.OPEN;
    }

    private boolean going() {
        return state() == State.OPEN || state() == State.PAUSED;
    }

    /**
     * How well the room is heard. One that has never been heard of counts from the sitting's beginning.
     *
     * @param now the server's time
     * @return fresh for everybody who is not sitting now
     */
    public Line line(Instant now) {
        if (!going()) {
            return Line.FRESH;
        }
        Duration quiet = Duration.between(heardAt == null ? times.startedAt() : heardAt, now);
        return quiet.compareTo(FRESH) <= 0 ? Line.FRESH : quiet.compareTo(STALE) <= 0 ? Line.STALE : Line.SILENT;
    }

    private Instant last(Signal.Kind kind) {
        Remark remark = remarks.get(kind);
        return remark == null ? Instant.MIN : remark.at();
    }

    /**
     * Since when the candidate has been asking for somebody.
     *
     * @return null when they are not
     */
    public Instant hand() {
        Instant raised = last(Signal.Kind.HAND_RAISED);
        boolean up = going()
                && raised.isAfter(last(Signal.Kind.HAND_LOWERED))
                && (orders.answeredAt() == null || raised.isAfter(orders.answeredAt()));
        return up ? raised : null;
    }

    /**
     * Since when another tab has been before the room.
     *
     * @return null when the room is in front
     */
    public Instant away() {
        Instant left = last(Signal.Kind.TAB_LEFT);
        return going() && left.isAfter(last(Signal.Kind.TAB_BACK)) ? left : null;
    }

    /**
     * How many messages are not yet read.
     *
     * @return 0 when all are
     */
    public int unread() {
        Remark seen = remarks.get(Signal.Kind.MESSAGE_SEEN);
        return Math.max(0, orders.messages() - (seen == null ? 0 : seen.count()));
    }

    /**
     * How much time is left; it stands while the sitting rests.
     *
     * @param now the server's time
     * @return never negative; zero for who is not sitting now
     */
    public Duration left(Instant now) {
        if (!going()) {
            return Duration.ZERO;
        }
        Instant reached = times.pausedAt() == null ? now : times.pausedAt();
        Duration left = Duration.between(reached, times.endsAt());
        return left.isNegative() ? Duration.ZERO : left;
    }
}

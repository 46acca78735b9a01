package org.pingandeng.course.training.model;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What the marks of one learner at one session come to.
 *
 * @param state whether they were there
 * @param minutes how much is credited
 * @param codes how many codes were typed in
 * @param corrected whether a trainer said so
 * @param words what the trainer said to it; may be blank
 */
public record Presence(State state, int minutes, int codes, boolean corrected, String words) {

    /** Whether somebody was there. */
    public enum State {
        /** The session is not over, and nothing is known. */
        OPEN,
        /** There from the beginning. */
        PRESENT,
        /** Came late. */
        LATE,
        /** Had leave. */
        LEAVE,
        /** Not there. */
        ABSENT
    }

    /**
     * Judges. What a trainer said last goes before everything else, then leave, then the marks.
     *
     * @param session which
     * @param terms when somebody is late or absent
     * @param marks those of one learner at this session, in any order
     * @param leave whether leave was granted
     * @param now for a session that is not over
     * @return where they stand
     */
    public static Presence judge(Session session, AttendanceTerms terms, List<Mark> marks, boolean leave, Instant now) {
        int codes = (int) marks.stream().filter(each -> each.kind().code()).count();
        Optional<Mark> said =
                marks.stream().filter(each -> each.kind().byTrainer()).max(Comparator.comparing(Mark::at));
        if (said.isPresent()) {
            State state = State.valueOf(said.get().kind().name());
            int late = Math.min(terms.lateAfter(), session.minutes());
            return new Presence(
                    state,
                    credited(session, terms, state, late),
                    codes,
                    true,
                    said.get().words());
        }
        if (leave) {
            return plain(State.LEAVE, 0, codes);
        }
        return session.mode() == Session.Mode.QR
                ? arrived(session, terms, marks, now)
                : typed(session, terms, codes, now);
    }

    private static Presence arrived(Session session, AttendanceTerms terms, List<Mark> marks, Instant now) {
        Optional<Instant> first = marks.stream()
                .filter(each -> each.kind() == Mark.Kind.QR)
                .map(Mark::at)
                .min(Comparator.naturalOrder());
        if (first.isEmpty()) {
            return none(session, 0, now);
        }
        long late = Math.max(
                0, Duration.between(session.hours().from(), first.get()).toMinutes());
        if (late >= terms.absentAfter() && late > 0) {
            return plain(State.ABSENT, 0, 0);
        }
        State state = late >= terms.lateAfter() && late > 0 ? State.LATE : State.PRESENT;
        return plain(state, credited(session, terms, state, (int) late), 0);
    }

    private static Presence typed(Session session, AttendanceTerms terms, int codes, Instant now) {
        return codes >= terms.codesNeeded()
                ? plain(State.PRESENT, session.minutes(), codes)
                : none(session, codes, now);
    }

    private static Presence none(Session session, int codes, Instant now) {
        return plain(now.isBefore(session.hours().to()) ? State.OPEN : State.ABSENT, 0, codes);
    }

    private static int credited(Session session, AttendanceTerms terms, State state, int late) {
        return switch (state) {
            case PRESENT -> session.minutes();
            case LATE -> terms.lateLosesTime() ? Math.max(0, session.minutes() - late) : session.minutes();
            default -> 0;
        };
    }

    private static Presence plain(State state, int minutes, int codes) {
        return new Presence(state, minutes, codes, false, "");
    }
}

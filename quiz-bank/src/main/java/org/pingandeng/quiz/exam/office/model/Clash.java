package org.pingandeng.quiz.exam.office.model;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.pingandeng.quiz.exam.model.CandidateId;

/**
 * Something that does not go together; it warns, and forbids nothing.
 *
 * @param kind what
 * @param session at which date
 * @param other with which other date; the same where there is none
 * @param many how many candidates it is about; 0 where none
 */
public record Clash(Kind kind, ExamSession session, ExamSession other, int many) {

    /** What does not go together. */
    public enum Kind {
        /** The same candidates sit two dates at one time. */
        SAME_CANDIDATES,
        /** Two dates are in one place at one time. */
        SAME_PLACE,
        /** More candidates than the date is for. */
        OVER_CAPACITY,
        /** More candidates than the place has seats. */
        TOO_FEW_SEATS
    }

    /**
     * A date with those who sit it.
     *
     * @param session the date
     * @param time how long its exam lasts
     * @param candidates who
     */
    public record Load(ExamSession session, Duration time, Set<CandidateId> candidates) {

        private boolean meets(Load other) {
            return from().isBefore(other.to()) && other.from().isBefore(to());
        }

        private Instant from() {
            return session.hours().doorsAt();
        }

        private Instant to() {
            return session.hours().over(time);
        }
    }

    /**
     * Everything that does not go together.
     *
     * @param loads dates; cancelled ones clash with nothing
     * @return in the order of the dates
     */
    public static List<Clash> among(List<Load> loads) {
        List<Load> live = loads.stream()
                .filter(load -> load.session().state() != SessionState.CANCELLED)
                .toList();
        List<Clash> found = new ArrayList<>();
        for (int at = 0; at < live.size(); at++) {
            alone(live.get(at), found);
            for (Load other : live.subList(at + 1, live.size())) {
                if (live.get(at).meets(other)) {
                    together(live.get(at), other, found);
                }
            }
        }
        return found;
    }

    private static void alone(Load load, List<Clash> found) {
        ExamSession session = load.session();
        int many = load.candidates().size();
        if (many > session.capacity()) {
            found.add(new Clash(Kind.OVER_CAPACITY, session, session, many));
        }
        if (session.seats() > 0 && many > session.seats()) {
            found.add(new Clash(Kind.TOO_FEW_SEATS, session, session, many));
        }
    }

    private static void together(Load one, Load other, List<Clash> found) {
        List<CandidateId> both =
                one.candidates().stream().filter(other.candidates()::contains).toList();
        if (!both.isEmpty()) {
            found.add(new Clash(Kind.SAME_CANDIDATES, one.session(), other.session(), both.size()));
        }
        boolean here = !one.session().online()
                && one.session().place().equals(other.session().place());
        if (here) {
            found.add(new Clash(Kind.SAME_PLACE, one.session(), other.session(), 0));
        }
    }
}

package org.pingandeng.quiz.exam.office.model;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.pingandeng.quiz.exam.model.ExamRefusal;

/**
 * A candidate's way into an exam that has dates.
 *
 * @param session the date it is about; null where none concerns them
 * @param line where they stand on it; null where none concerns them
 * @param refusal why they cannot enter now, or null
 */
public record SessionWay(ExamSession session, RosterLine line, ExamRefusal refusal) {

    private static final Comparator<ExamSession> BY_BELL =
            Comparator.comparing(session -> session.hours().bellAt());

    /**
     * Finds it.
     *
     * @param sessions of the exam that candidates have seen
     * @param lines the candidate's, by date
     * @param sat dates they have sat and handed in
     * @param now the server's time
     * @return the first date that one can still begin, else what became of the last
     */
    public static SessionWay of(List<ExamSession> sessions, Map<UUID, RosterLine> lines, Set<UUID> sat, Instant now) {
        List<ExamSession> mine = sessions.stream()
                .filter(session -> lines.containsKey(session.id()) && !sat.contains(session.id()))
                .sorted(BY_BELL)
                .toList();
        Optional<ExamSession> next = mine.stream()
                .filter(session ->
                        live(session, lines) && !now.isAfter(session.hours().latest()))
                .findFirst();
        if (next.isPresent()) {
            boolean early = now.isBefore(next.get().hours().doorsAt());
            return way(next.get(), lines, early ? ExamRefusal.DOORS_SHUT : null);
        }
        return mine.stream()
                .filter(session -> lines.get(session.id()).state() != RosterLine.State.GONE)
                .reduce((earlier, later) -> later)
                .map(session -> way(session, lines, reason(session, lines.get(session.id()))))
                .orElse(new SessionWay(null, null, ExamRefusal.NOT_ON_ROSTER));
    }

    private static boolean live(ExamSession session, Map<UUID, RosterLine> lines) {
        return session.state() == SessionState.PUBLISHED
                && lines.get(session.id()).accepted();
    }

    private static SessionWay way(ExamSession session, Map<UUID, RosterLine> lines, ExamRefusal refusal) {
        return new SessionWay(session, lines.get(session.id()), refusal);
    }

    private static ExamRefusal reason(ExamSession session, RosterLine line) {
        if (session.state() == SessionState.CANCELLED) {
            return ExamRefusal.SESSION_CANCELLED;
        }
        return switch (line.state()) {
            case ACCEPTED -> ExamRefusal.BEGUN_TOO_LATE;
            case ASKED -> ExamRefusal.SIGN_UP_PENDING;
            case REFUSED -> ExamRefusal.SIGN_UP_REFUSED;
            case GONE -> ExamRefusal.NOT_ON_ROSTER;
        };
    }
}

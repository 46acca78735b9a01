package org.pingandeng.quiz.exam.office;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.pingandeng.quiz.QuizPermissions;
import org.pingandeng.quiz.exam.model.CandidateId;
import org.pingandeng.quiz.exam.model.Candidates;
import org.pingandeng.quiz.exam.model.Exams;
import org.pingandeng.quiz.exam.office.model.ExamSession;
import org.pingandeng.quiz.exam.office.model.ExamSessions;
import org.pingandeng.quiz.exam.office.model.Roster;
import org.pingandeng.quiz.exam.office.model.RosterLine;
import org.pingandeng.quiz.exam.office.model.RosterReason;
import org.pingandeng.quiz.exam.office.model.RosterStep;
import org.pingandeng.quiz.exam.office.model.Rosters;
import org.pingandeng.quiz.exam.office.model.SeatPlan;
import org.pingandeng.quiz.exam.office.model.SessionRefusal;
import org.pingandeng.quiz.exam.office.model.SessionState;
import org.pingandeng.quiz.exam.office.model.SessionStep;
import org.pingandeng.quiz.port.AuditTrail;

/** Where the office says who sits a date, on which seat and with how much time. */
@ApplicationScoped
public class RosterDesk {

    @Inject
    ExamSessions sessions;

    @Inject
    Rosters rosters;

    @Inject
    Candidates candidates;

    @Inject
    Exams exams;

    @Inject
    AuditTrail trail;

    @Inject
    SessionNews news;

    @Inject
    Clock clock;

    /**
     * Everybody on a date.
     *
     * @param session which
     * @return its roster; an empty one where there is no such date
     */
    @RolesAllowed(QuizPermissions.EXAM_OFFICE)
    @Transactional
    public Roster roster(@NotNull UUID session) {
        return rosters.of(session);
    }

    /**
     * Puts candidates on a date. Beyond its capacity they are put on it, too: the office is warned.
     *
     * @param session which
     * @param who whom; the caller says whom the office reaches
     * @param by who decides
     * @return for how many that was a change
     */
    @RolesAllowed(QuizPermissions.EXAM_OFFICE)
    @Transactional
    public int list(@NotNull UUID session, @NotNull List<CandidateId> who, @NotNull UUID by) {
        return live(session).map(found -> put(found, who, by)).orElse(0);
    }

    /**
     * Puts everybody on the exam's own list on a date.
     *
     * @param session which
     * @param by who decides
     * @return for how many that was a change
     */
    @RolesAllowed(QuizPermissions.EXAM_OFFICE)
    @Transactional
    public int listAll(@NotNull UUID session, @NotNull UUID by) {
        return live(session)
                .map(found -> put(found, candidates.of(found.exam()), by))
                .orElse(0);
    }

    private int put(ExamSession session, List<CandidateId> who, UUID by) {
        Roster roster = rosters.of(session.id());
        List<RosterStep> steps = who.stream()
                .distinct()
                .filter(candidate ->
                        roster.of(candidate).filter(RosterLine::accepted).isEmpty())
                .map(candidate -> step(session, candidate, RosterStep.Kind.LISTED, null, "", 0, by))
                .toList();
        keep(session, steps);
        return steps.size();
    }

    /**
     * Decides on somebody who asked.
     *
     * @param session the date
     * @param candidate who
     * @param reason why they are not taken; null to take them
     * @param words what the candidate is told beside it
     * @param by who decides
     * @return what came of it
     */
    @RolesAllowed(QuizPermissions.EXAM_OFFICE)
    @Transactional
    public SessionOutcome decide(
            @NotNull UUID session,
            @NotNull CandidateId candidate,
            RosterReason reason,
            @NotNull String words,
            @NotNull UUID by) {
        return line(session, candidate, (found, line) -> {
            if (!line.asked()) {
                return SessionOutcome.not(SessionRefusal.STATE);
            }
            if (reason == null && rosters.of(session).accepted().size() >= found.capacity()) {
                return SessionOutcome.not(SessionRefusal.FULL);
            }
            if (reason == RosterReason.OTHER && words.isBlank()) {
                return SessionOutcome.not(SessionRefusal.NO_REASON);
            }
            RosterStep.Kind kind = reason == null ? RosterStep.Kind.ACCEPTED : RosterStep.Kind.REFUSED;
            return keep(found, List.of(step(found, candidate, kind, reason, words.strip(), 0, by)));
        });
    }

    /**
     * Takes somebody off a date.
     *
     * @param session the date
     * @param candidate whom
     * @param by who decides
     * @return what came of it
     */
    @RolesAllowed(QuizPermissions.EXAM_OFFICE)
    @Transactional
    public SessionOutcome remove(@NotNull UUID session, @NotNull CandidateId candidate, @NotNull UUID by) {
        return line(session, candidate, (found, line) -> {
            boolean begun = begun(session, candidate);
            if (begun || !line.accepted()) {
                return SessionOutcome.not(begun ? SessionRefusal.BEGUN : SessionRefusal.STATE);
            }
            return keep(found, List.of(step(found, candidate, RosterStep.Kind.REMOVED, null, "", 0, by)));
        });
    }

    /**
     * Gives somebody more time than others have, before they enter.
     *
     * @param session the date
     * @param candidate whom
     * @param minutes how many; 0 for none again
     * @param by who decides
     * @return what came of it
     */
    @RolesAllowed(QuizPermissions.EXAM_OFFICE)
    @Transactional
    public SessionOutcome extra(@NotNull UUID session, @NotNull CandidateId candidate, int minutes, @NotNull UUID by) {
        return line(session, candidate, (found, line) -> {
            long most = exams.known(found.exam())
                    .map(exam -> exam.time().toMinutes())
                    .orElse(0L);
            if (minutes < 0 || minutes > most) {
                return SessionOutcome.not(SessionRefusal.EXTRA);
            }
            return begun(session, candidate)
                    ? SessionOutcome.not(SessionRefusal.BEGUN)
                    : keep(found, List.of(step(found, candidate, RosterStep.Kind.EXTRA, null, "", minutes, by)));
        });
    }

    /**
     * Gives everybody a seat, anew.
     *
     * @param session the date
     * @param seed by which seats are shuffled; null to give them out in order
     * @param by who decides
     * @return what came of it
     */
    @RolesAllowed(QuizPermissions.EXAM_OFFICE)
    @Transactional
    public SessionOutcome seat(@NotNull UUID session, Long seed, @NotNull UUID by) {
        Optional<ExamSession> found = live(session);
        if (found.isEmpty() || found.get().seats() == 0) {
            return SessionOutcome.not(found.isEmpty() ? SessionRefusal.STATE : SessionRefusal.NO_SEATS);
        }
        List<CandidateId> who = rosters.of(session).accepted().stream()
                .map(RosterLine::candidate)
                .toList();
        Map<CandidateId, Integer> seats = seed == null
                ? SeatPlan.inOrder(who, found.get().seats())
                : SeatPlan.shuffled(who, found.get().seats(), seed);
        List<RosterStep> steps = new ArrayList<>();
        who.forEach(candidate -> steps.add(
                step(found.get(), candidate, RosterStep.Kind.SEATED, null, "", seats.getOrDefault(candidate, 0), by)));
        sessions.append(new SessionStep(session, SessionStep.Kind.SEATED, "", seed, by, clock.instant()));
        return keep(found.get(), steps);
    }

    private boolean begun(UUID session, CandidateId candidate) {
        return sessions.sittings(session).stream()
                .anyMatch(sitting -> sitting.candidate().equals(candidate));
    }

    private SessionOutcome line(
            UUID session, CandidateId candidate, BiFunction<ExamSession, RosterLine, SessionOutcome> order) {
        Optional<ExamSession> found = live(session);
        Optional<RosterLine> line = rosters.line(session, candidate);
        return found.isEmpty() || line.isEmpty()
                ? SessionOutcome.not(SessionRefusal.NOT_THERE)
                : order.apply(found.get(), line.get());
    }

    private Optional<ExamSession> live(UUID session) {
        return sessions.lock(session).filter(found -> found.state() != SessionState.CANCELLED);
    }

    private RosterStep step(
            ExamSession session,
            CandidateId candidate,
            RosterStep.Kind kind,
            RosterReason reason,
            String words,
            int number,
            UUID by) {
        return new RosterStep(session.id(), candidate, kind, reason, words, number, by, clock.instant());
    }

    private SessionOutcome keep(ExamSession session, List<RosterStep> steps) {
        rosters.append(steps);
        steps.forEach(step -> news.step(session, step));
        steps.forEach(step -> trail.record(
                "exam.roster." + step.kind().name().toLowerCase(java.util.Locale.ROOT),
                session.id().toString(),
                Map.of("candidate", step.candidate().value().toString())));
        return SessionOutcome.done(session.id());
    }
}

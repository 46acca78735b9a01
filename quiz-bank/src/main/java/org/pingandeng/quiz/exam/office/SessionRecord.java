package org.pingandeng.quiz.exam.office;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.pingandeng.quiz.QuizPermissions;
import org.pingandeng.quiz.exam.model.CandidateId;
import org.pingandeng.quiz.exam.model.Exam;
import org.pingandeng.quiz.exam.model.Exams;
import org.pingandeng.quiz.exam.office.model.ExamSession;
import org.pingandeng.quiz.exam.office.model.ExamSessions;
import org.pingandeng.quiz.exam.office.model.Presence;
import org.pingandeng.quiz.exam.office.model.Roster;
import org.pingandeng.quiz.exam.office.model.RosterLine;
import org.pingandeng.quiz.exam.office.model.RosterStep;
import org.pingandeng.quiz.exam.office.model.Rosters;
import org.pingandeng.quiz.exam.office.model.SessionRefusal;
import org.pingandeng.quiz.exam.office.model.SessionSitting;
import org.pingandeng.quiz.exam.office.model.SessionState;
import org.pingandeng.quiz.exam.office.model.SessionStep;
import org.pingandeng.quiz.port.AuditTrail;

/** The record of a date (考场记录): who came, who did not, and the date that makes up for it. */
@ApplicationScoped
public class SessionRecord {

    @Inject
    ExamSessions sessions;

    @Inject
    Rosters rosters;

    @Inject
    Exams exams;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    /**
     * Everybody on a date with what became of them.
     *
     * @param session which
     * @return in the order of the roster
     */
    @RolesAllowed(QuizPermissions.EXAM_OFFICE)
    @Transactional
    public List<Presence> presences(@NotNull UUID session) {
        Roster roster = rosters.of(session);
        Map<CandidateId, SessionSitting> sat = new LinkedHashMap<>();
        sessions.sittings(session).forEach(sitting -> sat.put(sitting.candidate(), sitting));
        int number = sessions.find(session).map(ExamSession::number).orElse(0);
        return roster.accepted().stream()
                .map(line -> new Presence(
                        line, roster.ticket(number, line.candidate()), Optional.ofNullable(sat.get(line.candidate()))))
                .toList();
    }

    /**
     * Plans a date for those who missed this one or whose sitting on it was broken off (补考场次).
     *
     * @param session the date that is over or was cancelled
     * @param bell of the new one; null where none was said
     * @param title of the new one
     * @param by who plans it
     * @return the new date, or why there is none
     */
    @RolesAllowed(QuizPermissions.EXAM_OFFICE)
    @Transactional
    public SessionOutcome makeUp(@NotNull UUID session, Instant bell, @NotNull String title, @NotNull UUID by) {
        Optional<ExamSession> found = sessions.lock(session);
        Optional<SessionRefusal> refusal =
                found.map(old -> refused(old, bell, title)).orElse(Optional.of(SessionRefusal.NOT_THERE));
        List<CandidateId> who = presences(session).stream()
                .filter(Presence::missed)
                .map(presence -> presence.line().candidate())
                .toList();
        if (refusal.isPresent() || who.isEmpty()) {
            return SessionOutcome.not(refusal.orElse(SessionRefusal.NOBODY_MISSED));
        }
        Instant now = clock.instant();
        ExamSession fresh = found.get().again(UUID.randomUUID(), bell, title.strip());
        sessions.keep(fresh);
        sessions.append(new SessionStep(fresh.id(), SessionStep.Kind.PLANNED, "", null, by, now));
        sessions.append(new SessionStep(session, SessionStep.Kind.MADE_UP, fresh.title(), null, by, now));
        rosters.append(who.stream()
                .map(candidate -> listed(fresh.id(), candidate, by, now))
                .toList());
        extraAgain(session, fresh.id(), who, by, now);
        trail.record(
                "exam.session.made_up",
                session.toString(),
                Map.of("by", fresh.id().toString()));
        return SessionOutcome.done(fresh.id());
    }

    private Optional<SessionRefusal> refused(ExamSession old, Instant bell, String title) {
        Instant over = old.hours().over(exams.known(old.exam()).map(Exam::time).orElse(java.time.Duration.ZERO));
        if (old.state() == SessionState.PLANNED
                || old.state() == SessionState.PUBLISHED && clock.instant().isBefore(over)) {
            return Optional.of(SessionRefusal.NOT_OVER);
        }
        if (title.isBlank()) {
            return Optional.of(SessionRefusal.TITLE);
        }
        return bell == null || !bell.isAfter(clock.instant()) ? Optional.of(SessionRefusal.PAST) : Optional.empty();
    }

    private static RosterStep listed(UUID session, CandidateId candidate, UUID by, Instant now) {
        return new RosterStep(session, candidate, RosterStep.Kind.LISTED, null, "", 0, by, now);
    }

    /** Whoever needed more time needs it again. */
    private void extraAgain(UUID old, UUID fresh, List<CandidateId> who, UUID by, Instant now) {
        Roster roster = rosters.of(old);
        List<RosterStep> steps = who.stream()
                .flatMap(candidate -> roster.of(candidate).stream())
                .filter(line -> line.extraMinutes() > 0)
                .map(line -> extra(fresh, line, by, now))
                .toList();
        rosters.append(steps);
    }

    private static RosterStep extra(UUID session, RosterLine line, UUID by, Instant now) {
        return new RosterStep(session, line.candidate(), RosterStep.Kind.EXTRA, null, "", line.extraMinutes(), by, now);
    }
}

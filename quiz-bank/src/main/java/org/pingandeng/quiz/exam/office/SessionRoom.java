package org.pingandeng.quiz.exam.office;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.pingandeng.quiz.QuizPermissions;
import org.pingandeng.quiz.exam.ExamView;
import org.pingandeng.quiz.exam.model.CandidateId;
import org.pingandeng.quiz.exam.model.Decision;
import org.pingandeng.quiz.exam.model.Exam;
import org.pingandeng.quiz.exam.model.ExamRefusal;
import org.pingandeng.quiz.exam.model.Exams;
import org.pingandeng.quiz.exam.model.Sittings;
import org.pingandeng.quiz.exam.office.model.ExamSession;
import org.pingandeng.quiz.exam.office.model.ExamSessions;
import org.pingandeng.quiz.exam.office.model.Roster;
import org.pingandeng.quiz.exam.office.model.RosterLine;
import org.pingandeng.quiz.exam.office.model.RosterStep;
import org.pingandeng.quiz.exam.office.model.Rosters;
import org.pingandeng.quiz.exam.office.model.SessionState;
import org.pingandeng.quiz.exam.office.model.SessionStep;
import org.pingandeng.quiz.port.AuditTrail;

/** The dates of exams before a candidate: which there are, asking for one, one's ticket. */
@ApplicationScoped
public class SessionRoom {

    @Inject
    Exams exams;

    @Inject
    ExamSessions sessions;

    @Inject
    Rosters rosters;

    @Inject
    Sittings sittings;

    @Inject
    SessionDoors doors;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    /**
     * A date before a candidate.
     *
     * @param session the date
     * @param exam its exam
     * @param line where they stand on it; empty where they never came to it
     * @param ticket the number on their ticket; blank before they are taken
     * @param waiting how many stand before them in the queue and themselves; 0 where a seat is free
     * @param takes whether they may ask for it now
     * @param why the date was moved or cancelled; blank where it was not
     */
    public record Offer(
            ExamSession session,
            ExamView exam,
            Optional<RosterLine> line,
            String ticket,
            int waiting,
            boolean takes,
            String why) {}

    /**
     * The dates that concern a candidate: those they are on, and those they may ask for.
     *
     * @param candidate who
     * @return by bell
     */
    @RolesAllowed(QuizPermissions.SIT)
    @Transactional
    public List<Offer> offers(@NotNull CandidateId candidate) {
        Map<UUID, RosterLine> lines = rosters.of(candidate);
        List<ExamSession> all = new ArrayList<>(sessions.taking(clock.instant()));
        Stream<ExamSession> mine = lines.keySet().stream()
                .filter(id -> all.stream().noneMatch(session -> session.id().equals(id)))
                .flatMap(id -> sessions.find(id).stream())
                .filter(ExamSession::everPublished);
        return Stream.concat(all.stream(), mine)
                .sorted(Comparator.comparing(session -> session.hours().bellAt()))
                .flatMap(session -> offer(session, candidate).stream())
                .toList();
    }

    /**
     * One date.
     *
     * @param session which
     * @param candidate who asks
     * @return it; empty where candidates have not seen it, and they neither are on it nor may ask for it
     */
    @RolesAllowed(QuizPermissions.SIT)
    @Transactional
    public Optional<Offer> offer(@NotNull UUID session, @NotNull CandidateId candidate) {
        return sessions.find(session)
                .filter(ExamSession::everPublished)
                .flatMap(found -> offer(found, candidate))
                .filter(offer -> offer.line().isPresent() || offer.takes());
    }

    private Optional<Offer> offer(ExamSession session, CandidateId candidate) {
        return exams.known(session.exam()).map(exam -> {
            Optional<RosterLine> line = rosters.line(session.id(), candidate);
            boolean free = line.map(RosterLine::state)
                    .filter(state -> state == RosterLine.State.ASKED || state == RosterLine.State.ACCEPTED)
                    .isEmpty();
            return new Offer(
                    session,
                    ExamView.of(exam),
                    line,
                    line.filter(RosterLine::accepted).isPresent()
                            ? Roster.ticket(session.number(), rosters.rank(session.id(), candidate))
                            : "",
                    line.filter(RosterLine::asked).isPresent()
                            ? rosters.of(session.id()).waiting(candidate, session.capacity())
                            : 0,
                    free && session.takes(clock.instant()),
                    why(session));
        });
    }

    private String why(ExamSession session) {
        return sessions.steps(session.id()).stream()
                .filter(step -> step.kind() == SessionStep.Kind.MOVED || step.kind() == SessionStep.Kind.CANCELLED)
                .reduce((earlier, later) -> later)
                .map(SessionStep::words)
                .orElse("");
    }

    /**
     * The date that an exam's lobby is about.
     *
     * @param exam the exam's code
     * @param candidate who stands in it
     * @return empty where the exam has no dates, or none concerns them
     */
    @RolesAllowed(QuizPermissions.SIT)
    @Transactional
    public Optional<Offer> lobby(@NotNull String exam, @NotNull CandidateId candidate) {
        List<ExamSession> seen = doors.seen(exam);
        return seen.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(doors.way(seen, candidate, sittings.of(exam, candidate))
                                .session())
                        .flatMap(session -> offer(session, candidate));
    }

    /**
     * Asks for a date. Whoever has asked or was taken before changes nothing.
     *
     * @param session which
     * @param candidate who
     * @return done, or why not
     */
    @RolesAllowed(QuizPermissions.SIT)
    @Transactional
    public Decision<UUID> ask(@NotNull UUID session, @NotNull CandidateId candidate) {
        Optional<ExamSession> found = sessions.lock(session).filter(each -> each.takes(clock.instant()));
        Optional<Exam> exam = found.flatMap(each -> exams.find(each.exam()));
        if (exam.isEmpty()) {
            return Decision.no(ExamRefusal.SIGN_UP_CLOSED);
        }
        String code = exam.get().code();
        Optional<ExamRefusal> past = doors.past(exam.get(), doors.seen(code), sittings.of(code, candidate));
        if (past.isPresent()) {
            return Decision.no(past.get());
        }
        boolean there = rosters.line(session, candidate)
                .filter(line -> line.asked() || line.accepted())
                .isPresent();
        return there ? Decision.yes(session) : keep(session, candidate, RosterStep.Kind.ASKED);
    }

    /**
     * Withdraws from a date before its doors open.
     *
     * @param session which
     * @param candidate who
     * @return done, or why not
     */
    @RolesAllowed(QuizPermissions.SIT)
    @Transactional
    public Decision<UUID> withdraw(@NotNull UUID session, @NotNull CandidateId candidate) {
        return mine(session, candidate, (found, line) -> {
            boolean late = found.state() == SessionState.CANCELLED
                    || !clock.instant().isBefore(found.hours().doorsAt());
            return late ? Decision.no(ExamRefusal.SIGN_UP_CLOSED) : keep(session, candidate, RosterStep.Kind.WITHDREW);
        });
    }

    private Decision<UUID> mine(
            UUID session, CandidateId candidate, BiFunction<ExamSession, RosterLine, Decision<UUID>> order) {
        Optional<ExamSession> found = sessions.lock(session);
        Optional<RosterLine> line = rosters.line(session, candidate).filter(each -> each.asked() || each.accepted());
        return found.isEmpty() || line.isEmpty()
                ? Decision.no(ExamRefusal.NOT_ON_ROSTER)
                : order.apply(found.get(), line.get());
    }

    private Decision<UUID> keep(UUID session, CandidateId candidate, RosterStep.Kind kind) {
        rosters.append(
                List.of(new RosterStep(session, candidate, kind, null, "", 0, candidate.value(), clock.instant())));
        trail.record(
                "exam.roster." + kind.name().toLowerCase(java.util.Locale.ROOT),
                session.toString(),
                Map.of("candidate", candidate.value().toString()));
        return Decision.yes(session);
    }
}

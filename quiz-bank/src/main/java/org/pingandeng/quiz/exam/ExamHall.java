package org.pingandeng.quiz.exam;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.pingandeng.quiz.QuizPermissions;
import org.pingandeng.quiz.bank.model.ItemBank;
import org.pingandeng.quiz.exam.model.CandidateId;
import org.pingandeng.quiz.exam.model.Candidates;
import org.pingandeng.quiz.exam.model.Decision;
import org.pingandeng.quiz.exam.model.Exam;
import org.pingandeng.quiz.exam.model.ExamRefusal;
import org.pingandeng.quiz.exam.model.Exams;
import org.pingandeng.quiz.exam.model.Signal;
import org.pingandeng.quiz.exam.model.Signals;
import org.pingandeng.quiz.exam.model.Sitting;
import org.pingandeng.quiz.exam.model.Sittings;
import org.pingandeng.quiz.exam.office.SessionDoors;
import org.pingandeng.quiz.exam.office.model.ExamSession;
import org.pingandeng.quiz.exam.office.model.Knock;
import org.pingandeng.quiz.exam.office.model.SessionWay;
import org.pingandeng.quiz.item.Use;
import org.pingandeng.quiz.paper.Paper;
import org.pingandeng.quiz.port.AuditTrail;
import org.pingandeng.quiz.port.Eligibility;

/** The hall: its lobby and its door. */
@ApplicationScoped
public class ExamHall {

    @Inject
    Exams exams;

    @Inject
    Sittings sittings;

    @Inject
    Candidates candidates;

    @Inject
    Signals signals;

    @Inject
    ItemBank bank;

    @Inject
    Eligibility eligibility;

    @Inject
    SessionDoors doors;

    @Inject
    ExamTokens tokens;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    private final SecureRandom random = new SecureRandom();

    /**
     * The lobby of one exam.
     *
     * @param code the exam's
     * @param candidate who stands in it
     * @return what to show; empty when there is no such exam
     */
    @RolesAllowed(QuizPermissions.SIT)
    @Transactional
    public Optional<LobbyView> lobby(@NotNull String code, @NotNull CandidateId candidate) {
        return exams.find(code).map(exam -> lobby(standing(exam, candidate)));
    }

    /**
     * The lobbies of all exams; one that is sat on dates is left out where it does not concern the candidate.
     *
     * @param candidate who asks
     * @return by code
     */
    @RolesAllowed(QuizPermissions.SIT)
    @Transactional
    public List<LobbyView> lobbies(@NotNull CandidateId candidate) {
        Map<String, List<Sitting>> sat = sittings.of(candidate).stream()
                .sorted(Comparator.comparing(Sitting::attempt))
                .collect(Collectors.groupingBy(Sitting::exam));
        Set<String> dated = doors.dated();
        return exams.all().stream()
                .map(exam -> new Standing(
                        exam,
                        candidate,
                        dated.contains(exam.code()) ? doors.seen(exam.code()) : List.of(),
                        sat.getOrDefault(exam.code(), List.of())))
                .map(this::lobby)
                .filter(lobby -> concerns(lobby, candidate))
                .toList();
    }

    /**
     * How a candidate stands to an exam.
     *
     * @param exam which
     * @param candidate who
     * @param dates those of its dates that candidates have seen
     * @param all their sittings of it, the first attempt first
     */
    private record Standing(Exam exam, CandidateId candidate, List<ExamSession> dates, List<Sitting> all) {}

    private Standing standing(Exam exam, CandidateId candidate) {
        return new Standing(exam, candidate, doors.seen(exam.code()), sittings.of(exam.code(), candidate));
    }

    private boolean concerns(LobbyView lobby, CandidateId candidate) {
        String code = lobby.exam().code();
        return lobby.refusal() != ExamRefusal.NOT_ON_ROSTER
                || !lobby.past().isEmpty()
                || candidates.listed(code, candidate)
                || eligibility.standing(code, candidate.value()) != Eligibility.Standing.NOT_ENROLLED;
    }

    private LobbyView lobby(Standing standing) {
        UUID running = standing.all().stream()
                .filter(sitting -> sitting.openAt(clock.instant()))
                .map(Sitting::id)
                .findFirst()
                .orElse(null);
        return new LobbyView(
                ExamView.of(standing.exam()),
                running == null ? refusal(standing) : null,
                running,
                doors.left(standing.exam(), standing.dates(), standing.all()),
                standing.all().stream()
                        .filter(Sitting::closed)
                        .map(sitting -> ResultLine.of(sitting, doors.results(sitting)))
                        .toList());
    }

    private ExamRefusal refusal(Standing standing) {
        String code = standing.exam().code();
        CandidateId candidate = standing.candidate();
        Optional<ExamRefusal> past = doors.past(standing.exam(), standing.dates(), standing.all());
        if (past.isPresent()) {
            return past.get();
        }
        if (!standing.dates().isEmpty()) {
            return doors.way(standing.dates(), candidate, standing.all()).refusal();
        }
        if (candidates.listed(code, candidate)) {
            return null;
        }
        return switch (eligibility.standing(code, candidate.value())) {
            case READY -> null;
            case HOURS_MISSING -> ExamRefusal.HOURS_MISSING;
            case NOT_ENROLLED -> ExamRefusal.NOT_ENROLLED;
        };
    }

    /**
     * Opens the door of an exam at which nothing is asked: begins a sitting, or goes on with the open one in this tab (a
     * tab that had it is told so).
     *
     * @param code the exam's
     * @param candidate who
     * @return the room's token, or why not
     */
    @RolesAllowed(QuizPermissions.SIT)
    @Transactional
    public Decision<Admission> admit(@NotNull String code, @NotNull CandidateId candidate) {
        return enter(code, candidate, Knock.SILENT);
    }

    /**
     * Opens the door to somebody who brings what the date asks for. On a date the sitting begins with the bell, so that
     * its sealed paper can be fetched from the doors on.
     *
     * @param code the exam's
     * @param candidate who
     * @param knock how they come
     * @return the room's token, or why not
     */
    @RolesAllowed(QuizPermissions.SIT)
    @Transactional
    public Decision<Admission> enter(@NotNull String code, @NotNull CandidateId candidate, @NotNull Knock knock) {
        Optional<Exam> exam = exams.find(code);
        if (exam.isEmpty()) {
            return Decision.no(ExamRefusal.NOT_OPEN);
        }
        Standing standing = standing(exam.get(), candidate);
        LobbyView lobby = lobby(standing);
        if (!lobby.open()) {
            return Decision.no(lobby.refusal());
        }
        if (lobby.running() != null) {
            UUID session = standing.all().stream()
                    .filter(sitting -> sitting.id().equals(lobby.running()))
                    .findFirst()
                    .map(Sitting::session)
                    .orElse(null);
            return missing(session, knock).orElseGet(() -> resume(lobby.running(), candidate));
        }
        SessionWay way = standing.dates().isEmpty()
                ? new SessionWay(null, null, null)
                : doors.way(standing.dates(), candidate, standing.all());
        UUID session = way.session() == null ? null : way.session().id();
        return missing(session, knock).orElseGet(() -> begin(standing, way));
    }

    private Optional<Decision<Admission>> missing(UUID session, Knock knock) {
        return doors.missing(session, knock).map(Decision::no);
    }

    /**
     * A place in the room.
     *
     * @param sitting which sitting
     * @param token to show with every call
     */
    public record Admission(UUID sitting, String token) {}

    private Decision<Admission> begin(Standing standing, SessionWay way) {
        Exam exam = standing.exam();
        CandidateId candidate = standing.candidate();
        long seed = random.nextLong();
        List<Paper> had = standing.all().stream().map(Sitting::paper).toList();
        Optional<Paper> paper = exam.paper(seed, had, () -> bank.pool(Use.EXAM));
        if (paper.isEmpty()) {
            return Decision.no(ExamRefusal.POOL_TOO_SMALL);
        }
        int attempt = had.size() + 1;
        Sitting sitting = fresh(exam, candidate, attempt, paper.get(), way);
        if (!sittings.begin(sitting, seed)) {
            return sittings.of(exam.code(), candidate).stream()
                    .filter(other -> !other.closed())
                    .findFirst()
                    .map(other -> other.openAt(clock.instant())
                            ? resume(other.id(), candidate)
                            : Decision.<Admission>no(ExamRefusal.TOO_LATE))
                    .orElse(Decision.no(ExamRefusal.NOT_OPEN));
        }
        trail.record("exam.begun", sitting.id().toString(), Map.of("exam", exam.code(), "attempt", attempt));
        return Decision.yes(new Admission(sitting.id(), tokens.write(sitting.id(), candidate, 1)));
    }

    private Sitting fresh(Exam exam, CandidateId candidate, int attempt, Paper paper, SessionWay way) {
        Instant now = clock.instant();
        ExamSession session = way.session();
        Instant begins = session == null ? now : session.hours().begin(now);
        Instant ends = session == null
                ? now.plus(exam.time())
                : session.hours().end(now, exam.time(), way.line().extra());
        return new Sitting(
                UUID.randomUUID(),
                exam.code(),
                candidate,
                attempt,
                paper,
                exam.passMark(),
                begins,
                ends,
                ends.plus(exam.grace()),
                1,
                null,
                null,
                null,
                null,
                session == null ? null : session.id(),
                null);
    }

    private Decision<Admission> resume(UUID sitting, CandidateId candidate) {
        return sittings.takeOver(sitting)
                .map(lease -> {
                    trail.record("exam.takenOver", sitting.toString(), Map.of("lease", lease));
                    signals.append(List.of(Signal.secondDevice(sitting, lease, clock.instant())));
                    return Decision.yes(new Admission(sitting, tokens.write(sitting, candidate, lease)));
                })
                .orElse(Decision.no(ExamRefusal.CLOSED));
    }

    /**
     * A fresh token for the same tab, for a candidate who has signed in again in place.
     *
     * @param sitting which sitting
     * @param candidate who asks
     * @param lease the tab's number; another tab's is refused
     * @return the token, or why not
     */
    @RolesAllowed(QuizPermissions.SIT)
    @Transactional
    public Decision<Admission> renew(@NotNull UUID sitting, @NotNull CandidateId candidate, int lease) {
        Optional<Sitting> found =
                sittings.find(sitting).filter(own -> own.candidate().equals(candidate));
        if (found.isEmpty()) {
            return Decision.no(ExamRefusal.NOT_OPEN);
        }
        return found.get().lease() == lease
                ? Decision.yes(new Admission(sitting, tokens.write(sitting, candidate, lease)))
                : Decision.no(ExamRefusal.TAKEN_OVER);
    }
}

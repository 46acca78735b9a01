package org.pingandeng.quiz.exam.office;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.pingandeng.quiz.QuizPermissions;
import org.pingandeng.quiz.exam.model.Exam;
import org.pingandeng.quiz.exam.model.Exams;
import org.pingandeng.quiz.exam.model.Graded;
import org.pingandeng.quiz.exam.model.Sitting;
import org.pingandeng.quiz.exam.model.Sittings;
import org.pingandeng.quiz.exam.office.model.ExamSession;
import org.pingandeng.quiz.exam.office.model.ExamSessions;
import org.pingandeng.quiz.exam.office.model.Release;
import org.pingandeng.quiz.exam.office.model.SessionRefusal;
import org.pingandeng.quiz.exam.office.model.SessionSitting;
import org.pingandeng.quiz.exam.office.model.SessionState;
import org.pingandeng.quiz.exam.office.model.SessionStep;
import org.pingandeng.quiz.exam.office.model.SessionStep.Kind;
import org.pingandeng.quiz.port.AuditTrail;
import org.pingandeng.quiz.port.Outbox;

/** Where the office plans dates of exams, publishes, moves and cancels them, and releases their results. */
@ApplicationScoped
public class SessionDesk {

    /** The topic under which it is told that a date's results are released; its key is the date. */
    public static final String RELEASED = "exam.session.released";

    @Inject
    Exams exams;

    @Inject
    ExamSessions sessions;

    @Inject
    Sittings sittings;

    @Inject
    AuditTrail trail;

    @Inject
    Outbox outbox;

    @Inject
    SessionNews news;

    @Inject
    Clock clock;

    /**
     * Plans a date; candidates do not see it yet.
     *
     * @param draft what the office says of it
     * @param by who plans it
     * @return the date, or what is wrong
     */
    @RolesAllowed(QuizPermissions.EXAM_OFFICE)
    @Transactional
    public SessionOutcome plan(@NotNull SessionDraft draft, @NotNull UUID by) {
        Optional<Exam> exam = exams.known(draft.exam());
        Optional<SessionRefusal> refusal = exam.isEmpty()
                ? Optional.of(SessionRefusal.EXAM)
                : draft.refusal(exam.get().time(), clock.instant());
        if (refusal.isPresent()) {
            return SessionOutcome.not(refusal.get());
        }
        UUID id = UUID.randomUUID();
        sessions.keep(draft.session(id));
        return step(id, Kind.PLANNED, "", by);
    }

    /**
     * Changes a date before anybody has entered; its exam stays.
     *
     * @param id which
     * @param draft what the office says of it now
     * @param by who changes it
     * @return what came of it
     */
    @RolesAllowed(QuizPermissions.EXAM_OFFICE)
    @Transactional
    public SessionOutcome change(@NotNull UUID id, @NotNull SessionDraft draft, @NotNull UUID by) {
        return live(id, session -> {
            Optional<SessionRefusal> refusal =
                    untouched(session).or(() -> draft.refusal(time(session), clock.instant()));
            if (refusal.isPresent()) {
                return SessionOutcome.not(refusal.get());
            }
            ExamSession changed = draft.session(id);
            sessions.keep(changed);
            boolean elsewhere =
                    !changed.hours().equals(session.hours()) || !changed.place().equals(session.place());
            if (session.everPublished() && elsewhere) {
                news.all(changed, SessionNews.Kind.CHANGED, "", clock.instant());
            }
            return step(id, Kind.CHANGED, "", by);
        });
    }

    /**
     * Publishes a date: from now on its exam is sat on dates only.
     *
     * @param id which
     * @param by who publishes it
     * @return what came of it
     */
    @RolesAllowed(QuizPermissions.EXAM_OFFICE)
    @Transactional
    public SessionOutcome publish(@NotNull UUID id, @NotNull UUID by) {
        return live(id, session -> {
            if (session.state() == SessionState.PUBLISHED) {
                return SessionOutcome.done(id);
            }
            if (clock.instant().isAfter(session.hours().latest())) {
                return SessionOutcome.not(SessionRefusal.PAST);
            }
            news.all(session, SessionNews.Kind.LISTED, "", clock.instant());
            return step(id, Kind.PUBLISHED, "", by);
        });
    }

    /**
     * Moves a date to another bell before anybody has entered; doors and sign-up move with it.
     *
     * @param id which
     * @param bell the new one; null where none was said
     * @param words why, for the candidates
     * @param by who moves it
     * @return what came of it
     */
    @RolesAllowed(QuizPermissions.EXAM_OFFICE)
    @Transactional
    public SessionOutcome move(@NotNull UUID id, Instant bell, @NotNull String words, @NotNull UUID by) {
        return live(id, session -> {
            if (bell == null || !bell.isAfter(clock.instant())) {
                return SessionOutcome.not(SessionRefusal.PAST);
            }
            Optional<SessionRefusal> refusal = untouched(session).or(() -> reason(words));
            if (refusal.isPresent()) {
                return SessionOutcome.not(refusal.get());
            }
            ExamSession moved = session.movedTo(bell);
            sessions.keep(moved);
            if (session.everPublished()) {
                news.all(moved, SessionNews.Kind.MOVED, words, clock.instant());
            }
            return step(id, Kind.MOVED, words, by);
        });
    }

    /**
     * Cancels a date, half-way, too: sittings that are open end without a mark and cost no attempt; what was handed in
     * stays.
     *
     * @param id which
     * @param words why, for the candidates
     * @param by who cancels it
     * @return what came of it
     */
    @RolesAllowed(QuizPermissions.EXAM_OFFICE)
    @Transactional
    public SessionOutcome cancel(@NotNull UUID id, @NotNull String words, @NotNull UUID by) {
        return live(id, session -> {
            Optional<SessionRefusal> refusal = reason(words);
            if (refusal.isPresent()) {
                return SessionOutcome.not(refusal.get());
            }
            SessionOutcome outcome = step(id, Kind.CANCELLED, words, by);
            if (session.everPublished()) {
                news.all(session, SessionNews.Kind.CANCELLED, words, clock.instant());
            }
            sessions.sittings(id).stream()
                    .filter(sitting -> sitting.closedAt() == null)
                    .sorted(Comparator.comparing(SessionSitting::id))
                    .forEach(sitting -> breakOff(sitting, words));
            return outcome;
        });
    }

    /** In the order of their ids, as everybody locks sittings. */
    private void breakOff(SessionSitting sitting, String words) {
        sittings.lockOpen(sitting.id()).ifPresent(open -> {
            sittings.close(open.id(), Sitting.VOID, clock.instant());
            trail.record("exam.voided", open.id().toString(), Map.of("reason", words));
        });
    }

    /**
     * Releases a date's results to its candidates; programmes hear of them only then.
     *
     * @param id which
     * @param by who releases them
     * @return what came of it
     */
    @RolesAllowed(QuizPermissions.EXAM_OFFICE)
    @Transactional
    public SessionOutcome release(@NotNull UUID id, @NotNull UUID by) {
        Optional<ExamSession> found = sessions.lock(id);
        if (found.isEmpty() || found.get().results().release() == Release.AT_ONCE) {
            return SessionOutcome.not(found.isEmpty() ? SessionRefusal.NOT_THERE : SessionRefusal.STATE);
        }
        if (found.get().results().released()) {
            return SessionOutcome.done(id);
        }
        sessions.sittings(id).stream()
                .filter(sitting -> sitting.counts() && sitting.score() != null)
                .forEach(sitting -> tell(found.get(), sitting));
        outbox.append(RELEASED, id.toString(), Map.of("exam", found.get().exam()));
        return step(id, Kind.RELEASED, "", by);
    }

    private void tell(ExamSession session, SessionSitting sitting) {
        outbox.append(
                Graded.TOPIC,
                sitting.id().toString(),
                Graded.news(session.exam(), sitting.candidate(), sitting.score(), sitting.points(), sitting.passed()));
        news.released(session, sitting.candidate(), sitting.id(), clock.instant());
    }

    private SessionOutcome live(UUID id, Function<ExamSession, SessionOutcome> order) {
        Optional<ExamSession> found = sessions.lock(id);
        if (found.isEmpty()) {
            return SessionOutcome.not(SessionRefusal.NOT_THERE);
        }
        return found.get().state() == SessionState.CANCELLED
                ? SessionOutcome.not(SessionRefusal.STATE)
                : order.apply(found.get());
    }

    private Optional<SessionRefusal> untouched(ExamSession session) {
        List<SessionSitting> begun = sessions.sittings(session.id());
        return begun.isEmpty() ? Optional.empty() : Optional.of(SessionRefusal.BEGUN);
    }

    private static Optional<SessionRefusal> reason(String words) {
        return words.isBlank() ? Optional.of(SessionRefusal.NO_REASON) : Optional.empty();
    }

    private Duration time(ExamSession session) {
        return exams.known(session.exam()).map(Exam::time).orElse(Duration.ZERO);
    }

    private SessionOutcome step(UUID id, Kind kind, String words, UUID by) {
        sessions.append(new SessionStep(id, kind, words.strip(), null, by, clock.instant()));
        trail.record("exam.session." + kind.name().toLowerCase(java.util.Locale.ROOT), id.toString(), Map.of());
        return SessionOutcome.done(id);
    }
}

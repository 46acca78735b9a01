package org.pingandeng.quiz.exam.office;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.pingandeng.quiz.QuizPermissions;
import org.pingandeng.quiz.exam.ExamView;
import org.pingandeng.quiz.exam.model.Exam;
import org.pingandeng.quiz.exam.model.Exams;
import org.pingandeng.quiz.exam.office.model.Clash;
import org.pingandeng.quiz.exam.office.model.ExamSession;
import org.pingandeng.quiz.exam.office.model.ExamSessions;
import org.pingandeng.quiz.exam.office.model.Roster;
import org.pingandeng.quiz.exam.office.model.Rosters;
import org.pingandeng.quiz.exam.office.model.SessionStep;

/** The dates of exams as the office looks at them, and what does not go together. */
@ApplicationScoped
public class SessionCalendar {

    private static final Duration BESIDE = Duration.ofDays(1);

    @Inject
    Exams exams;

    @Inject
    ExamSessions sessions;

    @Inject
    Rosters rosters;

    /**
     * A date with its figures.
     *
     * @param session the date
     * @param exam its exam
     * @param accepted how many sit it
     * @param asked how many wait for a decision
     */
    public record Line(ExamSession session, ExamView exam, int accepted, int asked) {

        /**
         * When it is over.
         *
         * @return the end of those who came last
         */
        public Instant over() {
            return session.hours().over(Duration.ofMinutes(exam.minutes()));
        }
    }

    /**
     * The dates of a span of time.
     *
     * @param lines by bell
     * @param clashes what does not go together
     */
    public record Span(List<Line> lines, List<Clash> clashes) {}

    private record Read(ExamSession session, Exam exam, Roster roster) {

        private Line line() {
            return new Line(
                    session,
                    ExamView.of(exam),
                    roster.accepted().size(),
                    roster.asked().size());
        }

        private Clash.Load load() {
            return new Clash.Load(session, exam.time(), roster.candidates());
        }
    }

    /**
     * The dates that ring in a span of time.
     *
     * @param from its beginning
     * @param to its end
     * @return dates and warnings
     */
    @RolesAllowed(QuizPermissions.EXAM_OFFICE)
    @Transactional
    public Span span(@NotNull Instant from, @NotNull Instant to) {
        List<Read> read = sessions.between(from, to).stream()
                .flatMap(session -> read(session).stream())
                .toList();
        return new Span(
                read.stream().map(Read::line).toList(),
                Clash.among(read.stream().map(Read::load).toList()));
    }

    /**
     * One date.
     *
     * @param id which
     * @return it with its figures
     */
    @RolesAllowed(QuizPermissions.EXAM_OFFICE)
    @Transactional
    public Optional<Line> find(@NotNull UUID id) {
        return sessions.find(id).flatMap(this::read).map(Read::line);
    }

    /**
     * What does not go together with one date.
     *
     * @param id which
     * @return warnings that name it
     */
    @RolesAllowed(QuizPermissions.EXAM_OFFICE)
    @Transactional
    public List<Clash> clashes(@NotNull UUID id) {
        return sessions.find(id).map(ExamSession::hours).stream()
                .flatMap(hours ->
                        span(hours.doorsAt().minus(BESIDE), hours.latest().plus(BESIDE)).clashes().stream())
                .filter(clash ->
                        clash.session().id().equals(id) || clash.other().id().equals(id))
                .toList();
    }

    /**
     * What happened to a date.
     *
     * @param id which
     * @return the first first
     */
    @RolesAllowed(QuizPermissions.EXAM_OFFICE)
    @Transactional
    public List<SessionStep> steps(@NotNull UUID id) {
        return sessions.steps(id);
    }

    /**
     * The exams for which dates can be planned.
     *
     * @return those that are open
     */
    @RolesAllowed(QuizPermissions.EXAM_OFFICE)
    @Transactional
    public List<ExamView> exams() {
        return exams.all().stream().map(ExamView::of).toList();
    }

    private Optional<Read> read(ExamSession session) {
        return exams.known(session.exam()).map(exam -> new Read(session, exam, rosters.of(session.id())));
    }
}

package org.pingandeng.quiz.exam.practical;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.pingandeng.quiz.QuizPermissions;
import org.pingandeng.quiz.exam.ExamView;
import org.pingandeng.quiz.exam.model.CandidateId;
import org.pingandeng.quiz.exam.model.Exams;
import org.pingandeng.quiz.exam.model.Sittings;
import org.pingandeng.quiz.exam.office.model.ExamSession;
import org.pingandeng.quiz.exam.office.model.ExamSessions;
import org.pingandeng.quiz.exam.practical.model.PracticalResult;
import org.pingandeng.quiz.exam.practical.model.Practicals;
import org.pingandeng.quiz.exam.practical.model.SheetBook;

/** A candidate's own practical part. */
@ApplicationScoped
public class PracticalRoom {

    @Inject
    PracticalBook book;

    @Inject
    Practicals practicals;

    @Inject
    ExamSessions sessions;

    @Inject
    Exams exams;

    @Inject
    Sittings sittings;

    /**
     * A candidate's practical part of a date.
     *
     * @param session the date
     * @param exam its exam
     * @param result how they stand
     * @param sheets of the trade, to read entries by
     */
    public record Mine(ExamSession session, ExamView exam, PracticalResult result, SheetBook sheets) {}

    /**
     * What a candidate owes beside a sitting, and what they did.
     *
     * @param owed whether the practical part is still due
     * @param taken each date on which they were scored and whose results are released, the first first
     */
    public record Beside(boolean owed, List<Mine> taken) {}

    /**
     * The practical part beside one's own sitting.
     *
     * @param sitting of the theory part
     * @param candidate whose
     * @return nothing owed and nothing taken where the exam has no practical part, or the sitting is another's
     */
    @RolesAllowed(QuizPermissions.SIT)
    @Transactional
    public Beside beside(@NotNull UUID sitting, @NotNull CandidateId candidate) {
        return sittings.find(sitting)
                .filter(found -> found.candidate().equals(candidate))
                .map(found -> new Beside(
                        book.owed(found.exam(), candidate),
                        book.results(found.exam(), candidate).stream()
                                .flatMap(result -> mine(result).stream())
                                .toList()))
                .orElse(new Beside(false, List.of()));
    }

    private Optional<Mine> mine(PracticalResult result) {
        return sessions.find(result.session())
                .filter(session -> session.results().released())
                .flatMap(session -> exams.known(session.exam())
                        .flatMap(exam -> book.rule(session)
                                .map(rule -> new Mine(
                                        session, ExamView.of(exam), result, practicals.sheets(rule.trade())))));
    }

    /**
     * One's own practical part of a date.
     *
     * @param session which
     * @param candidate whose
     * @return it; empty before the release
     */
    @RolesAllowed(QuizPermissions.SIT)
    @Transactional
    public Optional<Mine> mine(@NotNull UUID session, @NotNull CandidateId candidate) {
        return sessions.find(session).stream()
                .flatMap(found -> book.results(found.exam(), candidate).stream())
                .filter(result -> result.session().equals(session))
                .flatMap(result -> mine(result).stream())
                .findFirst();
    }
}

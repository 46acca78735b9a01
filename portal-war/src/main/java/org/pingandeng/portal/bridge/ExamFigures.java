package org.pingandeng.portal.bridge;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Optional;
import org.pingandeng.quiz.QuizPermissions;
import org.pingandeng.quiz.exam.model.ClosedSittings.Tally;
import org.pingandeng.quiz.statistics.ExamReport;
import org.pingandeng.quiz.statistics.StatisticsDesk;

/** Statistics of exams over the sittings of the visitor's people, as far as the scope goes ({@link VisitorScope}). */
@ApplicationScoped
public class ExamFigures {

    @Inject
    StatisticsDesk desk;

    @Inject
    VisitorScope scope;

    /** Exams that the visitor's people have sat to the end, the latest first. */
    @RolesAllowed(QuizPermissions.STATISTICS)
    @Transactional
    public List<Tally> exams() {
        return desk.exams(scope.candidates());
    }

    /**
     * One exam over the sittings of the visitor's people.
     *
     * @param code its code
     * @return its figures; empty where none of them has sat it to the end
     */
    @RolesAllowed(QuizPermissions.STATISTICS)
    @Transactional
    public Optional<ExamReport> exam(@NotNull String code) {
        return desk.exam(code, scope.candidates());
    }
}

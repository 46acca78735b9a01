package org.pingandeng.portal.question;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.pingandeng.portal.question.model.Question;
import org.pingandeng.portal.question.model.Questions;

/** How punctual the offices are. */
@ApplicationScoped
public class QuestionFigures {

    @Inject
    Questions questions;

    @Inject
    Clock clock;

    /** By month and office, the latest month first. */
    @RolesAllowed(QuestionPermissions.MODERATE)
    @Transactional
    public List<Questions.Figure> since(@NotNull LocalDate day) {
        return questions.figures(day, Question.day(clock.instant()));
    }

    /** How punctual all offices were in the last twelve months, for everybody. */
    @PermitAll
    @Transactional
    public Questions.Punctuality ofTheYear() {
        LocalDate today = Question.day(clock.instant());
        return questions.punctuality(today.minusYears(1), today);
    }
}

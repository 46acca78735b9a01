package org.pingandeng.portal.question;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.pingandeng.portal.notice.NoticeKind;
import org.pingandeng.portal.question.model.Question;
import org.pingandeng.portal.question.model.Questions;
import org.pingandeng.portal.question.model.Questions.Near;

/** What comes with time: reminders of days, and forgetting who asked. */
@ApplicationScoped
public class QuestionClock {

    private static final int AHEAD = 3;

    @Inject
    Questions questions;

    @Inject
    WorkCalendar calendar;

    @Inject
    QuestionPost post;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "portal.question.asker.keep-days", defaultValue = "730")
    int keepDays;

    /** Reminds answerers three working days ahead once, and each day after the day; and the office of answers to read again. */
    @RolesAllowed(QuestionPermissions.REMIND)
    @Transactional
    public void remind() {
        LocalDate today = Question.day(clock.instant());
        List<Near> near = questions.near(calendar.days().due(today, AHEAD));
        post.remind(near.stream().filter(each -> !each.due().isBefore(today)).toList(), NoticeKind.QUESTION_DUE, "");
        post.remind(
                near.stream().filter(each -> each.due().isBefore(today)).toList(),
                NoticeKind.QUESTION_LATE,
                "/" + today);
        post.remind(questions.reviews(today), NoticeKind.QUESTION_REVIEW, "");
    }

    /** Forgets who asked long ago. */
    @RolesAllowed(QuestionPermissions.REMIND)
    @Transactional
    public int forget() {
        return questions.forgetAskers(clock.instant().minus(Duration.ofDays(keepDays)));
    }
}

package org.pingandeng.portal.question;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.pingandeng.portal.account.Visitor;
import org.pingandeng.portal.audit.Trail;
import org.pingandeng.portal.outbox.OutboxLog;
import org.pingandeng.portal.question.model.Question;
import org.pingandeng.portal.question.model.QuestionRefusal;
import org.pingandeng.portal.question.model.Questions;
import org.pingandeng.portal.question.model.Standing;
import org.pingandeng.portal.question.model.Step;
import org.pingandeng.portal.question.model.WorkingDays;

/** Writes down what happens to questions, within the asking face's transaction; no face of its own. */
@ApplicationScoped
class QuestionBook {

    @Inject
    Questions questions;

    @Inject
    WorkCalendar calendar;

    @Inject
    OutboxLog outbox;

    @Inject
    Trail trail;

    @Inject
    Visitor visitor;

    @Inject
    Clock clock;

    Standing standing(Question question) {
        return standing(question, calendar.days());
    }

    /** How one of many stands: the days are read once for all. */
    Standing standing(Question question, WorkingDays days) {
        return Standing.of(question, questions.steps(question.number()), days);
    }

    /** A step of the visitor now. */
    Step step(Step.Kind kind, String words) {
        return Step.of(kind, visitor.actor().orElse(null), visitor.getName(), words.strip(), clock.instant());
    }

    /** A step whose rules are looked at while nobody else can decide. */
    interface Check {
        /** Why not. */
        Optional<QuestionRefusal> against(Standing standing);
    }

    /**
     * Does a step where it may happen.
     *
     * @param question to what
     * @param step what
     * @param check further rules
     * @return why not, or empty
     */
    Optional<QuestionRefusal> happen(Question question, Step step, Check check) {
        questions.hold(question.number());
        Standing before = standing(question);
        Optional<QuestionRefusal> against = before.against(step.kind()).or(() -> check.against(before));
        if (against.isEmpty()) {
            questions.append(question.number(), step);
            Standing after = standing(question);
            questions.derive(question, after);
            if (before.live(question.kind()) || after.live(question.kind())) {
                outbox.append(QuestionDesk.PUBLISHED, String.valueOf(question.number()), Map.of());
            }
            trail.record(
                    "question." + step.kind().name().toLowerCase(Locale.ROOT),
                    String.valueOf(question.number()),
                    Map.of());
        }
        return against;
    }
}

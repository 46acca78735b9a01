package org.pingandeng.portal.question;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Optional;
import org.pingandeng.portal.account.Visitor;
import org.pingandeng.portal.question.model.FollowCode;
import org.pingandeng.portal.question.model.Question;
import org.pingandeng.portal.question.model.QuestionRefusal;
import org.pingandeng.portal.question.model.Questions;
import org.pingandeng.portal.question.model.Standing;
import org.pingandeng.portal.question.model.Step;

/** Where askers come back, by the code they were given or by their account, read the answer, ask on and rate. */
@ApplicationScoped
public class FollowRoom {

    private static final int MOST = 100;

    @Inject
    Questions questions;

    @Inject
    QuestionBook book;

    @Inject
    WorkCalendar calendar;

    @Inject
    Visitor visitor;

    /**
     * One's own question.
     *
     * @param question what was asked
     * @param standing how it stands
     * @param sure whether every holiday up to its day is known
     */
    public record Mine(Question question, Standing standing, boolean sure) {}

    /** The questions of the visitor's account, the latest first. */
    @PermitAll
    @Transactional
    public List<Question> mine() {
        return visitor.actor().map(who -> questions.of(who, MOST)).orElse(List.of());
    }

    /**
     * One's own question.
     *
     * @param key a code, or the number of a question of the visitor's account
     */
    @PermitAll
    @Transactional
    public Optional<Mine> find(@NotNull String key) {
        return own(key).map(question -> {
            Standing standing = book.standing(question);
            boolean sure = calendar.days()
                    .sure(Question.day(question.at()), standing.last().due());
            return new Mine(question, standing, sure);
        });
    }

    private Optional<Question> own(String key) {
        String typed = key.strip();
        return typed.matches("\\d{1,9}")
                ? questions
                        .find(Long.parseLong(typed))
                        .filter(each -> each.person() != null
                                && visitor.actor().filter(each.person()::equals).isPresent())
                : typed.isEmpty() ? Optional.empty() : questions.coded(FollowCode.hash(typed));
    }

    /** Asks on. It is looked at and answered like the question itself. */
    @PermitAll
    @Transactional
    public Optional<QuestionRefusal> followUp(@NotNull String key, @NotNull String words) {
        Optional<Question> question = own(key);
        if (question.isEmpty()) {
            return Optional.of(QuestionRefusal.NOT_NOW);
        }
        if (words.isBlank()) {
            return Optional.of(QuestionRefusal.NO_WORDS);
        }
        if (words.length() > AskDesk.LONGEST_WORDS) {
            return Optional.of(QuestionRefusal.LONG_WORDS);
        }
        return book.happen(
                question.get(),
                asker(Step.Kind.FOLLOWED, words),
                before -> before.followUpsLeft() > 0 ? Optional.empty() : Optional.of(QuestionRefusal.NO_MORE));
    }

    /** Says once how good the answer was. */
    @PermitAll
    @Transactional
    public Optional<QuestionRefusal> rate(@NotNull String key, int stars, @NotNull String words) {
        Optional<Question> question = own(key);
        if (question.isEmpty()) {
            return Optional.of(QuestionRefusal.NOT_NOW);
        }
        if (stars < 1 || stars > 5) {
            return Optional.of(QuestionRefusal.NO_STARS);
        }
        String said = words.substring(0, Math.min(300, words.length()));
        return book.happen(
                question.get(),
                asker(Step.Kind.RATED, said).rated(stars),
                before -> before.rating() == null ? Optional.empty() : Optional.of(QuestionRefusal.RATED_BEFORE));
    }

    /** Desks read that it was the asker, and not who. */
    private Step asker(Step.Kind kind, String words) {
        Step step = book.step(kind, words);
        return Step.of(kind, null, "", step.words(), step.at());
    }
}

package org.pingandeng.portal.question;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.pingandeng.portal.account.Visitor;
import org.pingandeng.portal.law.LawLibrary;
import org.pingandeng.portal.question.model.Question;
import org.pingandeng.portal.question.model.QuestionRefusal;
import org.pingandeng.portal.question.model.Round;
import org.pingandeng.portal.question.model.Standing;
import org.pingandeng.portal.question.model.Step;

/** Where questions are answered, and where a second pair of eyes lets answers out. */
@ApplicationScoped
public class AnswerDesk {

    /** How long an answer may be. */
    public static final int LONGEST = 4000;

    @Inject
    QuestionBook book;

    @Inject
    QuestionScope scope;

    @Inject
    QuestionPost post;

    @Inject
    LawLibrary laws;

    @Inject
    Visitor visitor;

    @Inject
    Clock clock;

    /**
     * An answer as it is written.
     *
     * @param words what it says
     * @param articles what it cites, such as {@code 安全生产法:28}
     * @param needsNone whether no article speaks of it
     * @param reviewBy until when it is to be read again
     */
    public record Draft(String words, List<String> articles, boolean needsNone, LocalDate reviewBy) {}

    /** Answers; a second pair of eyes lets it out. */
    @RolesAllowed(QuestionPermissions.ANSWER)
    @Transactional
    public Optional<QuestionRefusal> answer(long number, @NotNull Draft draft) {
        Question question = scope.within(number);
        Optional<QuestionRefusal> refusal = against(draft);
        if (refusal.isPresent()) {
            return refusal;
        }
        Step step = book.step(Step.Kind.ANSWERED, draft.words())
                .citing(draft.articles())
                .until(draft.reviewBy());
        return book.happen(question, step, before -> Optional.empty());
    }

    private Optional<QuestionRefusal> against(Draft draft) {
        LocalDate today = Question.day(clock.instant());
        if (draft.words().isBlank()) {
            return Optional.of(QuestionRefusal.NO_WORDS);
        }
        if (draft.words().length() > LONGEST) {
            return Optional.of(QuestionRefusal.LONG_WORDS);
        }
        if (draft.articles().isEmpty() && !draft.needsNone()) {
            return Optional.of(QuestionRefusal.NO_ARTICLE);
        }
        if (!draft.articles().stream().allMatch(this::known)) {
            return Optional.of(QuestionRefusal.UNKNOWN_ARTICLE);
        }
        boolean ahead = draft.reviewBy() != null && draft.reviewBy().isAfter(today);
        return ahead ? Optional.empty() : Optional.of(QuestionRefusal.REVIEW_DAY);
    }

    private boolean known(String reference) {
        return reference.indexOf(':') < 0
                ? laws.find(reference).isPresent()
                : laws.article(reference).known();
    }

    /** Lets out an answer that somebody else wrote. */
    @RolesAllowed(QuestionPermissions.CHECK)
    @Transactional
    public Optional<QuestionRefusal> publish(long number) {
        Question question = scope.within(number);
        Optional<QuestionRefusal> refusal =
                book.happen(question, book.step(Step.Kind.PUBLISHED, ""), before -> foreign(before.last()));
        if (refusal.isEmpty()) {
            post.answered(question, book.standing(question).last());
        }
        return refusal;
    }

    private Optional<QuestionRefusal> foreign(Round round) {
        UUID me = visitor.actor().orElse(null);
        return Objects.equals(round.answer().person(), me) ? Optional.of(QuestionRefusal.OWN_ANSWER) : Optional.empty();
    }

    /** Gives an answer back to be written better. */
    @RolesAllowed(QuestionPermissions.CHECK)
    @Transactional
    public Optional<QuestionRefusal> giveBack(long number, @NotNull String words) {
        Question question = scope.within(number);
        if (words.isBlank()) {
            return Optional.of(QuestionRefusal.NO_REASON);
        }
        Optional<QuestionRefusal> refusal =
                book.happen(question, book.step(Step.Kind.RETURNED, words), before -> Optional.empty());
        if (refusal.isEmpty()) {
            Standing standing = book.standing(question);
            post.returned(question, standing.last(), words.strip());
        }
        return refusal;
    }

    /** Says that a published answer was read again and holds until a further day. */
    @RolesAllowed(QuestionPermissions.CHECK)
    @Transactional
    public Optional<QuestionRefusal> renew(long number, LocalDate until) {
        Question question = scope.within(number);
        if (until == null || !until.isAfter(Question.day(clock.instant()))) {
            return Optional.of(QuestionRefusal.REVIEW_DAY);
        }
        return book.happen(question, book.step(Step.Kind.RENEWED, "").until(until), before -> Optional.empty());
    }

    /** Has a published answer written anew; the public reads the old one until then. */
    @RolesAllowed(QuestionPermissions.MODERATE)
    @Transactional
    public Optional<QuestionRefusal> reopen(long number, @NotNull String reason) {
        Question question = scope.within(number);
        if (reason.isBlank()) {
            return Optional.of(QuestionRefusal.NO_REASON);
        }
        Optional<QuestionRefusal> refusal =
                book.happen(question, book.step(Step.Kind.REOPENED, reason), before -> Optional.empty());
        if (refusal.isEmpty()) {
            post.routed(question, book.standing(question).last());
        }
        return refusal;
    }
}

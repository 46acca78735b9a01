package org.pingandeng.portal.question;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Optional;
import org.pingandeng.portal.question.model.Question;
import org.pingandeng.portal.question.model.Questions;
import org.pingandeng.portal.question.model.Standing;
import org.pingandeng.portal.question.model.WorkingDays;

/** Questions and comments that were let out, for everybody. Who asked is not in it. */
@ApplicationScoped
public class QuestionLibrary {

    @Inject
    Questions questions;

    @Inject
    QuestionBook book;

    @Inject
    WorkCalendar calendar;

    /**
     * Something the public reads.
     *
     * @param question what was asked
     * @param standing its rounds
     */
    public record Shown(Question question, Standing standing) {}

    /**
     * A page of questions, the latest answered first.
     *
     * @param topic only of this subject; empty for all
     * @param from the first
     * @param most how many
     */
    @PermitAll
    @Transactional
    public List<Shown> questions(@NotNull String topic, int from, int most) {
        return whole(questions.shown(Question.Kind.QUESTION, topic, from, most));
    }

    /** How many questions of a subject there are; of all for an empty text. */
    @PermitAll
    @Transactional
    public long count(@NotNull String topic) {
        return questions.countShown(Question.Kind.QUESTION, topic);
    }

    /**
     * What is public of some numbers.
     *
     * @param total how many there are
     * @param page one page of them
     */
    public record Found(long total, List<Shown> page) {}

    /**
     * A page of those of some numbers, in that order.
     *
     * @param numbers as a search found them
     * @param topic only of this subject; empty for all
     * @param from the first
     * @param most how many
     */
    @PermitAll
    @Transactional
    public Found questions(@NotNull List<Long> numbers, @NotNull String topic, int from, int most) {
        List<Question> found = questions.shown(numbers).stream()
                .filter(each -> topic.isEmpty() || topic.equals(each.topic()))
                .toList();
        return new Found(
                found.size(), whole(found.stream().skip(from).limit(most).toList()));
    }

    /** One that the public reads. */
    @PermitAll
    @Transactional
    public Optional<Shown> find(long number) {
        return whole(questions.shown(List.of(number))).stream().findFirst();
    }

    /** Comments on a target of the plan, the latest first. */
    @PermitAll
    @Transactional
    public List<Shown> comments(@NotNull String target, int from, int most) {
        return whole(questions.shown(Question.Kind.COMMENT, target, from, most));
    }

    /** How many comments on a target there are. */
    @PermitAll
    @Transactional
    public long countComments(@NotNull String target) {
        return questions.countShown(Question.Kind.COMMENT, target);
    }

    /** What askers think of the answers. */
    @PermitAll
    @Transactional
    public Questions.Mean mean() {
        return questions.mean();
    }

    private List<Shown> whole(List<Question> some) {
        WorkingDays days = some.isEmpty() ? null : calendar.days();
        return some.stream()
                .map(each -> new Shown(each, book.standing(each, days)))
                .toList();
    }
}

package org.pingandeng.quiz.practice;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.pingandeng.quiz.QuizPermissions;
import org.pingandeng.quiz.bank.model.ItemBank;
import org.pingandeng.quiz.bank.model.ItemBank.VersionId;
import org.pingandeng.quiz.item.Grading;
import org.pingandeng.quiz.item.Item;
import org.pingandeng.quiz.item.Mark;
import org.pingandeng.quiz.practice.model.Attempt;
import org.pingandeng.quiz.practice.model.Drills;
import org.pingandeng.quiz.practice.model.SelfCheck;

/** Where learners compare their own sentences with the reference, for in practice nobody else marks them. */
@ApplicationScoped
public class SelfCheckRoom {

    @Inject
    ItemBank bank;

    @Inject
    Drills drills;

    @Inject
    Clock clock;

    /**
     * Takes what a learner found, once; the same place again changes nothing.
     *
     * @param drill which round
     * @param learner who
     * @param slot its place, which has been answered
     * @param said the points that were said: by {@link Grading#WHOLE} or the number of a case's question, their
     *     positions; a question without any has no point
     * @return what the answer earned by it; empty when the drill is another's or nothing waits there
     */
    @RolesAllowed(QuizPermissions.PRACTICE)
    @Transactional
    public Optional<Mark> check(
            @NotNull UUID drill, @NotNull UUID learner, int slot, @NotNull Map<Integer, Set<Integer>> said) {
        return Optional.ofNullable(drills.attempts(drill).get(slot))
                .filter(attempt -> attempt.learner().equals(learner) && attempt.waiting())
                .map(attempt -> check(attempt, said));
    }

    private Mark check(Attempt attempt, Map<Integer, Set<Integer>> said) {
        VersionId version = new VersionId(attempt.item(), attempt.version());
        Item item = bank.contents(List.of(version)).get(version);
        Mark mark = Grading.mark(item, StoredAnswer.of(attempt.answer()), SelfCheck.marks(item, said));
        if (!mark.pending()) {
            drills.add(new SelfCheck(attempt.drill(), attempt.slot(), said, mark.fraction(), clock.instant()));
        }
        return mark;
    }
}

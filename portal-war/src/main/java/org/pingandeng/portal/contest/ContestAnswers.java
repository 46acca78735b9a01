package org.pingandeng.portal.contest;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.pingandeng.portal.contest.model.AnswerOrder;
import org.pingandeng.portal.contest.model.AnswerQueue;
import org.pingandeng.portal.contest.model.Attempt;
import org.pingandeng.portal.contest.model.ContestRefusal;
import org.pingandeng.portal.contest.model.KeptAnswer;
import org.pingandeng.portal.contest.model.Pace;
import org.pingandeng.portal.contest.model.Reply;
import org.pingandeng.portal.contest.model.Solution;
import org.pingandeng.quiz.item.Answer;
import org.pingandeng.quiz.item.AnswerJson;
import org.pingandeng.quiz.item.Grading;
import org.pingandeng.quiz.item.Item;
import org.pingandeng.quiz.paper.Paper;

/**
 * Where phones hand in answers. Not transactional: it takes the arrival time first, grades, queues, and answers after the
 * commit of the group. The first answer to a question stands, and the same again is told the same. The pass is the
 * permission; it was given to one device for one attempt.
 */
@ApplicationScoped
public class ContestAnswers {

    @Inject
    AnswerQueue queue;

    @Inject
    Passes passes;

    @Inject
    Papers papers;

    @Inject
    Teller teller;

    @Inject
    Clock clock;

    private final Pace pace = new Pace(60, Duration.ofSeconds(10));

    /**
     * An answer that came.
     *
     * @param slot at which place
     * @param answer null where it has no form of ours
     */
    public record Given(int slot, Answer answer) {}

    /**
     * Hands answers in.
     *
     * @param pass of the attempt
     * @param given any number that a call may carry
     * @return what stands at each place once all are committed or refused, or why the pass is not good
     */
    @PermitAll
    public Reply<CompletableFuture<List<Told>>> handIn(String pass, List<Given> given) {
        Instant arrived = clock.instant();
        Optional<Attempt> attempt = passes.readAttempt(pass).flatMap(good -> papers.attempt(good.id()));
        if (attempt.isEmpty()) {
            return Reply.no(ContestRefusal.PASS);
        }
        if (!pace.keeps(attempt.get().id().toString(), arrived)) {
            return Reply.no(ContestRefusal.TOO_OFTEN);
        }
        return Reply.of(queue(attempt.get(), given, arrived));
    }

    private CompletableFuture<List<Told>> queue(Attempt attempt, List<Given> given, Instant arrived) {
        List<CompletableFuture<KeptAnswer>> replies =
                given.stream().map(one -> one(attempt, one, arrived)).toList();
        return CompletableFuture.allOf(replies.toArray(CompletableFuture[]::new))
                .thenApply(done -> replies.stream()
                        .map(CompletableFuture::join)
                        .map(kept -> teller.tell(attempt, kept))
                        .toList());
    }

    private CompletableFuture<KeptAnswer> one(Attempt attempt, Given given, Instant arrived) {
        Optional<Paper.Slot> slot = attempt.slot(given.slot());
        if (slot.isEmpty() || !fits(attempt, slot.get(), given.answer())) {
            return refused(given, ContestRefusal.MALFORMED);
        }
        if (attempt.shutAt(arrived)) {
            return refused(given, ContestRefusal.TOO_LATE);
        }
        Item item = papers.item(attempt.paper(), slot.get());
        return queue.offer(new AnswerOrder(
                attempt.id(),
                given.slot(),
                AnswerJson.write(given.answer()).toString(),
                Grading.mark(item, given.answer()).right(),
                attempt.overAt(arrived),
                arrived));
    }

    private boolean fits(Attempt attempt, Paper.Slot slot, Answer answer) {
        return answer != null && !answer.blank() && Solution.answerable(papers.item(attempt.paper(), slot), answer);
    }

    private static CompletableFuture<KeptAnswer> refused(Given given, ContestRefusal why) {
        return CompletableFuture.completedFuture(KeptAnswer.refused(given.slot(), why));
    }
}

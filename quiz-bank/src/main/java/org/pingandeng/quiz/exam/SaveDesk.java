package org.pingandeng.quiz.exam;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.pingandeng.quiz.exam.model.Decision;
import org.pingandeng.quiz.exam.model.ExamRefusal;
import org.pingandeng.quiz.exam.model.Save;
import org.pingandeng.quiz.exam.model.SaveOrder;
import org.pingandeng.quiz.exam.model.SaveQueue;
import org.pingandeng.quiz.exam.model.SaveReply;
import org.pingandeng.quiz.exam.model.SittingToken;

/**
 * Where the room hands in answers. Not transactional: it takes the arrival time first, checks token and form, queues,
 * and answers after the commit of the group. An acknowledged answer is on the disk. The token is the permission; it was
 * given to one candidate for one sitting.
 */
@ApplicationScoped
public class SaveDesk {

    @Inject
    SaveQueue queue;

    @Inject
    ExamTokens tokens;

    @Inject
    Clock clock;

    /**
     * Hands answers in.
     *
     * @param token the room's
     * @param saves in their order; any number that a request may carry
     * @return a reply for each once all are committed or refused, or why the token is not good
     */
    @PermitAll
    public Decision<CompletableFuture<List<SaveReply>>> handIn(String token, List<Save> saves) {
        Instant arrived = clock.instant();
        return tokens.read(token, arrived).then(good -> Decision.yes(queue(good, saves, arrived)));
    }

    private CompletableFuture<List<SaveReply>> queue(SittingToken token, List<Save> saves, Instant arrived) {
        List<CompletableFuture<SaveReply>> replies =
                saves.stream().map(save -> one(token, save, arrived)).toList();
        return CompletableFuture.allOf(replies.toArray(CompletableFuture[]::new))
                .thenApply(done -> replies.stream().map(CompletableFuture::join).toList());
    }

    private CompletableFuture<SaveReply> one(SittingToken token, Save save, Instant arrived) {
        if (!save.wellFormed()) {
            return CompletableFuture.completedFuture(SaveReply.refused(save.sequence(), ExamRefusal.MALFORMED));
        }
        if (!save.sound()) {
            return CompletableFuture.completedFuture(SaveReply.refused(save.sequence(), ExamRefusal.CHAIN_BROKEN));
        }
        return queue.offer(new SaveOrder(token.sitting(), token.lease(), save, arrived));
    }

    /**
     * The key with which anybody can check a receipt.
     *
     * @return Ed25519 public key, 32 bytes
     */
    @PermitAll
    public byte[] publicKey() {
        return queue.publicKey();
    }
}

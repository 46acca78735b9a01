package org.pingandeng.portal.contest.model;

import java.util.concurrent.CompletableFuture;

/** Keeps answers, many in one commit. */
public interface AnswerQueue {

    /**
     * Queues an answer.
     *
     * @param order graded
     * @return completed after its commit; at once with {@link ContestRefusal#BUSY} when too many wait
     */
    CompletableFuture<KeptAnswer> offer(AnswerOrder order);
}

package org.pingandeng.quiz.exam.model;

import java.util.concurrent.CompletableFuture;

/** The way of saves to the disk. */
public interface SaveQueue {

    /**
     * Queues a save.
     *
     * @param order checked in form
     * @return completed after its commit; at once with {@link ExamRefusal#BUSY} when too much waits
     */
    CompletableFuture<SaveReply> offer(SaveOrder order);

    /**
     * The key with which anybody can check a receipt.
     *
     * @return Ed25519 public key, 32 bytes
     */
    byte[] publicKey();
}

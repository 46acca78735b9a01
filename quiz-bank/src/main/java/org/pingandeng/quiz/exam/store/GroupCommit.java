package org.pingandeng.quiz.exam.store;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.pingandeng.quiz.exam.model.ExamRefusal;
import org.pingandeng.quiz.exam.model.ReceiptSigner;
import org.pingandeng.quiz.exam.model.SaveOrder;
import org.pingandeng.quiz.exam.model.SaveReply;

/**
 * Gathers saves and commits them in groups: whatever waits when a writer is free goes into one transaction. Nobody
 * lingers for more, so a lone save is as fast as it can be and a rush needs few commits. One sitting always goes to
 * the same writer, so its saves keep their order. The queue is bounded; when it is full the room is told to come back.
 */
public final class GroupCommit implements AutoCloseable {

    private static final Logger LOG = System.getLogger(GroupCommit.class.getName());
    private static final int WRITERS = 2;
    private static final int LARGEST_BATCH = 500;

    private final List<BlockingQueue<Waiting>> queues = new ArrayList<>();
    private final List<Thread> writers = new ArrayList<>();
    private final AtomicBoolean running = new AtomicBoolean(true);
    private final BatchWriter writer;

    private record Waiting(SaveOrder order, CompletableFuture<SaveReply> reply) {}

    /**
     * Starts the writers.
     *
     * @param database where saves are kept; connections outside any transaction of the container
     * @param signer signs each batch
     * @param threads the container's, or plain ones
     * @param room how many saves may wait for each writer
     */
    public GroupCommit(DataSource database, ReceiptSigner signer, ThreadFactory threads, int room) {
        this.writer = new BatchWriter(database, signer);
        for (int i = 0; i < WRITERS; i++) {
            BlockingQueue<Waiting> queue = new ArrayBlockingQueue<>(room);
            queues.add(queue);
            Thread thread = threads.newThread(() -> serve(queue));
            thread.setName("exam-saves-" + i);
            writers.add(thread);
            thread.start();
        }
    }

    /**
     * Queues a save.
     *
     * @param order checked in form
     * @return completed after its commit; at once with {@link ExamRefusal#BUSY} when the queue is full
     */
    public CompletableFuture<SaveReply> offer(SaveOrder order) {
        Waiting waiting = new Waiting(order, new CompletableFuture<>());
        int shard = Math.floorMod(order.sitting().hashCode(), WRITERS);
        if (!running.get() || !queues.get(shard).offer(waiting)) {
            return CompletableFuture.completedFuture(busy(order));
        }
        return waiting.reply();
    }

    private static SaveReply busy(SaveOrder order) {
        return SaveReply.refused(order.save().sequence(), ExamRefusal.BUSY);
    }

    private void serve(BlockingQueue<Waiting> queue) {
        List<Waiting> batch = new ArrayList<>();
        Outage outage = new Outage();
        while (running.get() || !queue.isEmpty()) {
            try {
                batch.add(queue.take());
                queue.drainTo(batch, LARGEST_BATCH - 1);
                commit(batch, outage);
                batch.clear();
                outage.pause();
            } catch (InterruptedException stopped) {
                queue.drainTo(batch);
                if (!batch.isEmpty()) {
                    commit(batch, outage);
                }
                return;
            } finally {
                batch.clear();
            }
        }
    }

    /** Whatever happens, everybody is answered and the writer lives on. */
    private void commit(List<Waiting> batch, Outage outage) {
        try {
            answer(batch, writer.write(batch.stream().map(Waiting::order).toList()));
            outage.ended();
        } catch (Throwable failed) {
            if (batch.size() > 1 && isTheirs(failed)) {
                LOG.log(Level.WARNING, "A batch of " + batch.size() + " saves failed and is tried row by row", failed);
                batch.forEach(alone -> commit(List.of(alone), outage));
            } else {
                tell(batch, failed, outage);
                batch.forEach(waiting -> waiting.reply().complete(busy(waiting.order())));
            }
        }
    }

    private static void tell(List<Waiting> batch, Throwable failed, Outage outage) {
        if (isTheirs(failed)) {
            LOG.log(Level.WARNING, "A save failed; its room repeats it", failed);
        } else {
            outage.met(batch.size(), failed);
        }
    }

    /** One bad row must not take its neighbours with it; but a lost database is not asked again for each row. */
    private static boolean isTheirs(Throwable failed) {
        if (failed instanceof SQLException refused) {
            String state = String.valueOf(refused.getSQLState());
            return state.startsWith("22") || state.startsWith("23");
        }
        return failed instanceof RuntimeException;
    }

    private static void answer(List<Waiting> batch, List<SaveReply> replies) {
        for (int i = 0; i < batch.size(); i++) {
            batch.get(i).reply().complete(replies.get(i));
        }
    }

    /** Writes what waits and ends the writers. */
    @Override
    public void close() {
        running.set(false);
        writers.forEach(Thread::interrupt);
    }
}

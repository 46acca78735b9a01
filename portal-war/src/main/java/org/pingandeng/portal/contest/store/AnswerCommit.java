package org.pingandeng.portal.contest.store;

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
import org.pingandeng.portal.contest.model.AnswerOrder;
import org.pingandeng.portal.contest.model.ContestRefusal;
import org.pingandeng.portal.contest.model.KeptAnswer;

/**
 * Gathers answers and commits them in groups: whatever waits when a writer is free goes into one transaction. Nobody
 * lingers for more, so a lone answer is as fast as it can be and a hall full of pupils needs few commits. An attempt
 * always goes to the same writer. The queue is bounded; when it is full the phone is told to come back.
 */
public final class AnswerCommit implements AutoCloseable {

    private static final Logger LOG = System.getLogger(AnswerCommit.class.getName());
    private static final int WRITERS = 2;
    private static final int LARGEST_BATCH = 500;

    private final List<BlockingQueue<Waiting>> queues = new ArrayList<>();
    private final List<Thread> writers = new ArrayList<>();
    private final AtomicBoolean running = new AtomicBoolean(true);
    private final AnswerRows rows;

    private record Waiting(AnswerOrder order, CompletableFuture<KeptAnswer> reply) {}

    /**
     * Starts the writers.
     *
     * @param database where answers are kept; connections outside any transaction of the container
     * @param threads the container's, or plain ones
     * @param room how many answers may wait for each writer
     */
    public AnswerCommit(DataSource database, ThreadFactory threads, int room) {
        this.rows = new AnswerRows(database);
        for (int i = 0; i < WRITERS; i++) {
            BlockingQueue<Waiting> queue = new ArrayBlockingQueue<>(room);
            queues.add(queue);
            Thread thread = threads.newThread(() -> serve(queue));
            thread.setName("contest-answers-" + i);
            writers.add(thread);
            thread.start();
        }
    }

    /**
     * Queues an answer.
     *
     * @param order graded
     * @return completed after its commit; at once with {@link ContestRefusal#BUSY} when the queue is full
     */
    public CompletableFuture<KeptAnswer> offer(AnswerOrder order) {
        Waiting waiting = new Waiting(order, new CompletableFuture<>());
        int shard = Math.floorMod(order.attempt().hashCode(), WRITERS);
        if (!running.get() || !queues.get(shard).offer(waiting)) {
            return CompletableFuture.completedFuture(busy(order));
        }
        return waiting.reply();
    }

    private static KeptAnswer busy(AnswerOrder order) {
        return KeptAnswer.refused(order.slot(), ContestRefusal.BUSY);
    }

    private void serve(BlockingQueue<Waiting> queue) {
        List<Waiting> batch = new ArrayList<>();
        while (running.get() || !queue.isEmpty()) {
            try {
                batch.add(queue.take());
                queue.drainTo(batch, LARGEST_BATCH - 1);
                commit(batch);
            } catch (InterruptedException stopped) {
                queue.drainTo(batch);
                if (!batch.isEmpty()) {
                    commit(batch);
                }
                return;
            } finally {
                batch.clear();
            }
        }
    }

    /** Whatever happens, everybody is answered and the writer lives on. */
    private void commit(List<Waiting> batch) {
        try {
            List<KeptAnswer> kept =
                    rows.write(batch.stream().map(Waiting::order).toList());
            for (int i = 0; i < batch.size(); i++) {
                batch.get(i).reply().complete(kept.get(i));
            }
        } catch (Throwable failed) {
            if (batch.size() > 1 && isTheirs(failed)) {
                LOG.log(
                        Level.WARNING,
                        "A batch of " + batch.size() + " answers failed and is tried one by one",
                        failed);
                List.copyOf(batch).forEach(alone -> commit(List.of(alone)));
            } else {
                LOG.log(Level.WARNING, batch.size() + " answers failed; their phones repeat them", failed);
                batch.forEach(waiting -> waiting.reply().complete(busy(waiting.order())));
            }
        }
    }

    /** One bad row must not take its neighbours with it; but a lost database is not asked again for each row. */
    private static boolean isTheirs(Throwable failed) {
        if (failed instanceof SQLException refused) {
            String state = String.valueOf(refused.getSQLState());
            return state.startsWith("22") || state.startsWith("23") || state.startsWith("40");
        }
        return failed instanceof RuntimeException;
    }

    /** Writes what waits and ends the writers. */
    @Override
    public void close() {
        running.set(false);
        writers.forEach(Thread::interrupt);
    }
}

package org.pingandeng.quiz.bank;

import java.util.UUID;
import org.pingandeng.quiz.bank.model.ImportStep;
import org.pingandeng.quiz.exchange.ReadingStopped;

/**
 * One worker's hold on one import. Signs of life stop the work when its owner wants so or another worker has it.
 */
final class ImportProgress {

    private static final long PAUSE_NANOS = 200_000_000L;

    private final ImportBook book;
    private final UUID job;
    private final UUID lease;
    private long last = System.nanoTime() - PAUSE_NANOS;

    ImportProgress(ImportBook book, UUID job, UUID lease) {
        this.book = book;
        this.job = job;
        this.lease = lease;
    }

    UUID lease() {
        return lease;
    }

    /**
     * Says how far it is.
     *
     * @param step what it is at
     * @param share of the phase, 0 to 1
     * @param rows how many rows
     * @throws ReadingStopped when the work shall end
     */
    void tell(ImportStep step, double share, int rows) {
        last = System.nanoTime();
        if (!book.alive(job, lease, step, (int) Math.round(100 * share), rows)) {
            throw new ReadingStopped();
        }
    }

    /**
     * Says so only where it has not been said a moment ago: for quick steps.
     *
     * @param step what it is at
     * @param share of the phase, 0 to 1
     * @param rows how many rows
     * @throws ReadingStopped when the work shall end
     */
    void mention(ImportStep step, double share, int rows) {
        if (System.nanoTime() - last >= PAUSE_NANOS) {
            tell(step, share, rows);
        }
    }
}

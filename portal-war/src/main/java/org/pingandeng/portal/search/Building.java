package org.pingandeng.portal.search;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;

/** Fills a new index: entries are read by one thread and taken in by as many as there are cores. */
final class Building implements AutoCloseable {

    private static final int WORKERS = Math.max(1, Runtime.getRuntime().availableProcessors());

    private final IndexFolder into;
    private final ExecutorService workers;
    private final AtomicLong taken;
    private final Semaphore room = new Semaphore(2 * WORKERS);
    private final AtomicReference<Throwable> failure = new AtomicReference<>();

    /**
     * A building that has not begun.
     *
     * @param into an empty index
     * @param threads makes the workers
     * @param taken counts what was taken in
     */
    Building(IndexFolder into, ThreadFactory threads, AtomicLong taken) {
        this.into = into;
        this.workers = Executors.newFixedThreadPool(WORKERS, threads);
        this.taken = taken;
    }

    /** Takes all that a source has. */
    void take(SearchSource source) {
        source.all((key, entries) -> take(source.kind(), key, entries));
    }

    /** Takes one owner's entries; waits where all workers are busy. */
    void take(String kind, String key, List<Entry> entries) {
        if (failure.get() != null) {
            throw new IllegalStateException(failure.get());
        }
        room.acquireUninterruptibly();
        workers.execute(() -> {
            try {
                into.add(kind, key, entries);
                taken.addAndGet(entries.size());
            } catch (IOException | RuntimeException | Error failed) {
                failure.compareAndSet(null, failed);
            } finally {
                room.release();
            }
        });
    }

    /** Waits for the last and makes the index searchable. */
    void end(String cursor) throws IOException {
        room.acquireUninterruptibly(2 * WORKERS);
        if (failure.get() != null) {
            throw new IOException(failure.get());
        }
        into.commit(cursor);
        into.learn();
    }

    @Override
    public void close() {
        workers.shutdown();
    }
}

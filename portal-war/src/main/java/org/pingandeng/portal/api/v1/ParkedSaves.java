package org.pingandeng.portal.api.v1;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.AsyncContext;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.pingandeng.quiz.exam.model.ExamRefusal;

/**
 * The save calls that wait for their commit. Their answers are written by threads kept for just that. Calls that hang
 * are swept out together every few seconds: a timeout on each would halve the rate of all saves.
 */
@ApplicationScoped
public class ParkedSaves {

    private static final Logger LOG = System.getLogger(ParkedSaves.class.getName());
    private static final int ANSWERERS = 16;
    private static final int ROOM = 20_000;
    private static final int SWEEP_SECONDS = 5;
    private static final long LONGEST_NANOS = TimeUnit.SECONDS.toNanos(30);

    @Resource
    ManagedThreadFactory threads;

    @Resource
    ManagedScheduledExecutorService timer;

    private final Set<ParkedSave> waiting = ConcurrentHashMap.newKeySet();
    private ThreadPoolExecutor answerers;
    private ScheduledFuture<?> sweeper;

    /** Writes an answer. */
    @FunctionalInterface
    interface Answer {
        /**
         * Writes it.
         *
         * @throws IOException when the room went away
         */
        void write() throws IOException;
    }

    @PostConstruct
    void open() {
        answerers = new ThreadPoolExecutor(
                ANSWERERS, ANSWERERS, 1, TimeUnit.MINUTES, new LinkedBlockingQueue<>(ROOM), threads);
        answerers.allowCoreThreadTimeOut(true);
        sweeper = timer.scheduleWithFixedDelay(
                () -> sweep(System.nanoTime()), SWEEP_SECONDS, SWEEP_SECONDS, TimeUnit.SECONDS);
    }

    @PreDestroy
    void close() {
        sweeper.cancel(false);
        answerers.shutdown();
    }

    /**
     * Lets a call wait.
     *
     * @param context the container's
     * @return its place
     */
    ParkedSave park(AsyncContext context) {
        context.setTimeout(0);
        ParkedSave place = new ParkedSave(context, System.nanoTime(), new AtomicBoolean());
        waiting.add(place);
        return place;
    }

    /**
     * Answers a call, unless the sweep did.
     *
     * @param place its place
     * @param answer written by another thread
     */
    void answer(ParkedSave place, Answer answer) {
        if (!place.take()) {
            return;
        }
        waiting.remove(place);
        try {
            answerers.execute(() -> written(place, answer));
        } catch (RejectedExecutionException full) {
            LOG.log(Level.WARNING, "Too many answers wait for slow rooms", full);
            busy(place);
        }
    }

    private static void written(ParkedSave place, Answer answer) {
        try {
            answer.write();
        } catch (IOException gone) {
            LOG.log(Level.DEBUG, "The room went away before its answer; it will ask again", gone);
        } finally {
            place.context().complete();
        }
    }

    /**
     * Sends away what has waited too long; whoever it was repeats it.
     *
     * @param now {@link System#nanoTime}
     */
    void sweep(long now) {
        waiting.stream()
                .filter(place -> now - place.since() > LONGEST_NANOS && place.take())
                .forEach(place -> {
                    waiting.remove(place);
                    busy(place);
                });
    }

    /** Without a body, so that it never blocks. */
    private static void busy(ParkedSave place) {
        place.response().setStatus(Problem.status(ExamRefusal.BUSY));
        place.response().setHeader("Retry-After", "1");
        place.context().complete();
    }
}

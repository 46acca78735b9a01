package org.pingandeng.portal.bridge;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.pingandeng.media.MediaWeeding;
import org.pingandeng.media.TranscodingWork;
import org.pingandeng.portal.account.Caretaker;
import org.pingandeng.portal.config.Rounds;

/**
 * Has films and sounds made ready for phones, {@code portal.transcode.workers} at a time on this node: one by default,
 * none on a node that shall only serve. Files that nobody refers to are removed after {@code portal.media.grace-days} days.
 */
@ApplicationScoped
public class FilmRounds {

    private static final Logger LOG = System.getLogger(FilmRounds.class.getName());
    private static final int CLOSING_MILLIS = 5_000;
    private static final int ROUND_SECONDS = 2;
    private static final int WORKERS_AT_MOST = 16;

    @Inject
    Rounds rounds;

    @Resource
    ManagedThreadFactory threads;

    @Inject
    Caretaker caretaker;

    @Inject
    TranscodingWork work;

    @Inject
    MediaWeeding weeding;

    @Inject
    @ConfigProperty(name = "portal.transcode.workers", defaultValue = "1")
    int workers;

    @Inject
    @ConfigProperty(name = "portal.media.grace-days", defaultValue = "90")
    int grace;

    private final List<Thread> going = new ArrayList<>();
    private volatile boolean closing;

    void begin(@Observes @Initialized(ApplicationScoped.class) Object started) {
        rounds.begin(
                ROUND_SECONDS, ROUND_SECONDS, TimeUnit.SECONDS, this::collect, "New films could not be looked for");
        rounds.daily(this::weed, "Files that nobody needs could not be removed");
        rounds.begin(10, 10, TimeUnit.MINUTES, this::tidy, "Copies of files could not be cleared away");
        for (int worker = 0; worker < Math.min(workers, WORKERS_AT_MOST); worker++) {
            Thread thread = threads.newThread(this::workOn);
            thread.setDaemon(true);
            thread.start();
            going.add(thread);
        }
    }

    /** All rounds of the house share a thread, and a film takes minutes: whoever works at films has one of their own. */
    private void workOn() {
        while (!closing) {
            try {
                caretaker.run(this::work);
                TimeUnit.SECONDS.sleep(ROUND_SECONDS);
            } catch (InterruptedException stopped) {
                return;
            } catch (RuntimeException failed) {
                LOG.log(Level.WARNING, "Films could not be worked at; the next round tries again", failed);
                closing |= !rested();
            }
        }
    }

    private static boolean rested() {
        try {
            TimeUnit.SECONDS.sleep(10);
            return true;
        } catch (InterruptedException stopped) {
            return false;
        }
    }

    private void work() {
        boolean more = !closing && work.next();
        while (more) {
            more = !closing && work.next();
        }
    }

    /** What runs is given back while there is still a database to write that down in. */
    @PreDestroy
    void end() {
        closing = true;
        work.stop();
        for (Thread thread : going) {
            try {
                thread.join(CLOSING_MILLIS);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** It looks through the whole database, so it has a thread of its own; zero days of grace: nothing is ever removed. */
    private void weed() {
        Duration days = Duration.ofDays(grace);
        if (grace > 0) {
            Runnable round = () -> weeding.mark(days).forEach(file -> weeding.remove(file, days));
            threads.newThread(() -> caretaker.run(round)).start();
        }
    }

    private void tidy() {
        caretaker.run(work::tidy);
    }

    private void collect() {
        caretaker.run(work::collect);
    }
}

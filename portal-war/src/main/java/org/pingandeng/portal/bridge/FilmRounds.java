package org.pingandeng.portal.bridge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.pingandeng.media.MediaWeeding;
import org.pingandeng.media.TranscodingWork;
import org.pingandeng.portal.account.Caretaker;

/**
 * Has films and sounds made ready for phones, {@code portal.transcode.workers} at a time on this node: one by default,
 * none on a node that shall only serve. Files that nobody refers to are removed after {@code portal.media.grace-days} days.
 */
@ApplicationScoped
public class FilmRounds {

    private static final int ROUND_SECONDS = 2;
    private static final int WORKERS_AT_MOST = 16;

    @Inject
    Rounds rounds;

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

    void begin(@Observes @Initialized(ApplicationScoped.class) Object started) {
        rounds.begin(
                ROUND_SECONDS, ROUND_SECONDS, TimeUnit.SECONDS, this::collect, "New films could not be looked for");
        rounds.begin(1, 24, TimeUnit.HOURS, this::weed, "Files that nobody needs could not be removed");
        rounds.begin(10, 10, TimeUnit.MINUTES, this::tidy, "Copies of files could not be cleared away");
        for (int worker = 0; worker < Math.min(workers, WORKERS_AT_MOST); worker++) {
            rounds.begin(ROUND_SECONDS, ROUND_SECONDS, TimeUnit.SECONDS, this::work, "Films could not be worked at");
        }
    }

    /** Zero days of grace mean that nothing is ever removed. */
    private void weed() {
        Duration days = Duration.ofDays(grace);
        if (grace > 0) {
            caretaker.run(() -> weeding.mark(days).forEach(file -> weeding.remove(file, days)));
        }
    }

    private void tidy() {
        caretaker.run(work::tidy);
    }

    private void collect() {
        caretaker.run(work::collect);
    }

    private void work() {
        caretaker.run(() -> {
            boolean more = work.next();
            while (more) {
                more = work.next();
            }
        });
    }
}

package org.pingandeng.portal.config;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.Dependent;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** Work that one bean does over and over as long as it lives; a round that fails keeps no later one from trying. */
@Dependent
public class Rounds {

    private static final Logger LOG = System.getLogger(Rounds.class.getName());

    @Resource
    ManagedScheduledExecutorService timer;

    private final List<ScheduledFuture<?>> going = new ArrayList<>();

    /** For the container. */
    public Rounds() {}

    /**
     * Begins rounds.
     *
     * @param first time before the first round
     * @param between time from the end of a round to the next
     * @param unit of both
     * @param work of a round
     * @param failed what a round that failed could not do, for the log
     */
    public void begin(long first, long between, TimeUnit unit, Runnable work, String failed) {
        going.add(timer.scheduleWithFixedDelay(() -> round(work, failed), first, between, unit));
    }

    /**
     * Begins daily rounds, an hour after the start: what is kept for a time only is looked through then.
     *
     * @param work of a round
     * @param failed what a round that failed could not do, for the log
     */
    public void daily(Runnable work, String failed) {
        begin(1, 24, TimeUnit.HOURS, work, failed);
    }

    private static void round(Runnable work, String failed) {
        if (!Serving.begun()) {
            return;
        }
        try {
            work.run();
        } catch (RuntimeException | LinkageError why) {
            LOG.log(Level.WARNING, failed + "; the next round tries again", why);
        }
    }

    @PreDestroy
    void end() {
        going.forEach(each -> each.cancel(false));
    }
}

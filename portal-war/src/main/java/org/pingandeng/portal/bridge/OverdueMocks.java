package org.pingandeng.portal.bridge;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.UUID;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.pingandeng.portal.account.Caretaker;
import org.pingandeng.quiz.practice.MockRoom;

/**
 * Hands in for learners whose mock exam's time is over and who never came back, so that the notebook has its wrong
 * answers. Two nodes that close the same one at once close it one time.
 */
@ApplicationScoped
public class OverdueMocks {

    private static final Logger LOG = System.getLogger(OverdueMocks.class.getName());
    private static final int ROUND_SECONDS = 15;

    @Resource
    ManagedScheduledExecutorService timer;

    @Inject
    Caretaker caretaker;

    @Inject
    MockRoom room;

    private ScheduledFuture<?> rounds;

    void begin(@Observes @Initialized(ApplicationScoped.class) Object started) {
        rounds = timer.scheduleWithFixedDelay(this::round, ROUND_SECONDS, ROUND_SECONDS, TimeUnit.SECONDS);
    }

    @PreDestroy
    void end() {
        if (rounds != null) {
            rounds.cancel(false);
        }
    }

    private void round() {
        try {
            caretaker.run(() -> room.overdue().forEach(this::close));
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, "Overdue mock exams could not be looked up; the next round tries again", failed);
        }
    }

    /** One mock exam that cannot be marked does not keep the others waiting. */
    private void close(UUID mock) {
        try {
            room.closeOverdue(mock);
        } catch (RuntimeException failed) {
            LOG.log(Level.ERROR, "Mock exam " + mock + " could not be closed; the next round tries again", failed);
        }
    }
}

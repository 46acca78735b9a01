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
import org.pingandeng.quiz.exam.MarkingRoom;

/**
 * Hands in for candidates whose time and grace are over and whose browser never came back: what they had saved is
 * marked. Two nodes that close the same sitting at once close it one time.
 */
@ApplicationScoped
public class OverdueExams {

    private static final Logger LOG = System.getLogger(OverdueExams.class.getName());
    private static final int ROUND_SECONDS = 10;

    @Resource
    ManagedScheduledExecutorService timer;

    @Inject
    Caretaker caretaker;

    @Inject
    MarkingRoom room;

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
            LOG.log(Level.WARNING, "Overdue exams could not be looked up; the next round tries again", failed);
        }
    }

    /** One sitting that cannot be marked does not keep the others waiting. */
    private void close(UUID sitting) {
        try {
            room.closeOverdue(sitting);
        } catch (RuntimeException failed) {
            LOG.log(Level.ERROR, "Sitting " + sitting + " could not be closed; the next round tries again", failed);
        }
    }
}

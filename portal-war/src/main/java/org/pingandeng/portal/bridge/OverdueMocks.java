package org.pingandeng.portal.bridge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.pingandeng.portal.account.Caretaker;
import org.pingandeng.portal.config.Rounds;
import org.pingandeng.quiz.practice.MockRoom;

/**
 * Hands in for learners whose mock exam's time is over and who never came back, so that the notebook has its wrong
 * answers. Two nodes that close the same one at once close it one time.
 */
@ApplicationScoped
public class OverdueMocks {

    private static final Logger LOG = System.getLogger(OverdueMocks.class.getName());
    private static final int ROUND_SECONDS = 15;

    @Inject
    Rounds rounds;

    @Inject
    Caretaker caretaker;

    @Inject
    MockRoom room;

    void begin(@Observes @Initialized(ApplicationScoped.class) Object started) {
        rounds.begin(
                ROUND_SECONDS,
                ROUND_SECONDS,
                TimeUnit.SECONDS,
                this::round,
                "Overdue mock exams could not be looked up");
    }

    private void round() {
        caretaker.run(() -> room.overdue().forEach(this::close));
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

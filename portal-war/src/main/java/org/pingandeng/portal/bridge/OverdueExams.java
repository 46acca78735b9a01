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
import org.pingandeng.quiz.exam.MarkingRoom;

/**
 * Hands in for candidates whose time and grace are over and whose browser never came back: what they had saved is
 * marked. Two nodes that close the same sitting at once close it one time.
 */
@ApplicationScoped
public class OverdueExams {

    private static final Logger LOG = System.getLogger(OverdueExams.class.getName());
    private static final int ROUND_SECONDS = 10;

    @Inject
    Rounds rounds;

    @Inject
    Caretaker caretaker;

    @Inject
    MarkingRoom room;

    void begin(@Observes @Initialized(ApplicationScoped.class) Object started) {
        rounds.begin(
                ROUND_SECONDS, ROUND_SECONDS, TimeUnit.SECONDS, this::round, "Overdue exams could not be looked up");
    }

    private void round() {
        caretaker.run(() -> room.overdue().forEach(this::close));
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

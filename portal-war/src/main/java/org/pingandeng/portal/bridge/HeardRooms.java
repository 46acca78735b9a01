package org.pingandeng.portal.bridge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.concurrent.TimeUnit;
import org.pingandeng.portal.account.Caretaker;
import org.pingandeng.portal.config.Rounds;
import org.pingandeng.quiz.exam.SignalDesk;

/** Writes down every few seconds which rooms were heard of on this node, so that an invigilator on any node sees it. */
@ApplicationScoped
public class HeardRooms {

    private static final int ROUND_SECONDS = 2;

    @Inject
    Rounds rounds;

    @Inject
    Caretaker caretaker;

    @Inject
    SignalDesk desk;

    void begin(@Observes @Initialized(ApplicationScoped.class) Object started) {
        rounds.begin(
                ROUND_SECONDS,
                ROUND_SECONDS,
                TimeUnit.SECONDS,
                () -> caretaker.run(desk::writeHeard),
                "Rooms that were heard of could not be written down");
    }
}

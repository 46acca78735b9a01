package org.pingandeng.portal.bridge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.concurrent.TimeUnit;
import org.pingandeng.course.programme.Settling;
import org.pingandeng.portal.account.Caretaker;
import org.pingandeng.portal.config.Rounds;

/** Works off learners whose programmes have to be looked at again. Two nodes take different ones. */
@ApplicationScoped
public class SettlingRounds {

    private static final int ROUND_SECONDS = 3;
    private static final int AT_ONCE = 50;

    @Inject
    Rounds rounds;

    @Inject
    Caretaker caretaker;

    @Inject
    Settling settling;

    void begin(@Observes @Initialized(ApplicationScoped.class) Object started) {
        rounds.begin(
                ROUND_SECONDS,
                ROUND_SECONDS,
                TimeUnit.SECONDS,
                () -> caretaker.run(this::work),
                "Learners could not be looked at again");
    }

    private void work() {
        int done = settling.next(AT_ONCE);
        while (done == AT_ONCE) {
            done = settling.next(AT_ONCE);
        }
    }
}

package org.pingandeng.portal.question;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.concurrent.TimeUnit;
import org.pingandeng.portal.account.Caretaker;
import org.pingandeng.portal.config.Rounds;

/** Has the portal look at the days of questions over and over. */
@ApplicationScoped
class QuestionRounds {

    private static final int FIRST_MINUTES = 2;
    private static final int ROUND_MINUTES = 60;

    @Inject
    Rounds rounds;

    @Inject
    Caretaker caretaker;

    @Inject
    QuestionClock clock;

    void begin(@Observes @Initialized(ApplicationScoped.class) Object started) {
        rounds.begin(
                FIRST_MINUTES,
                ROUND_MINUTES,
                TimeUnit.MINUTES,
                () -> caretaker.run(clock::remind),
                "Answerers could not be reminded of their days");
        rounds.daily(() -> caretaker.run(clock::forget), "Those who asked long ago could not be forgotten");
    }
}

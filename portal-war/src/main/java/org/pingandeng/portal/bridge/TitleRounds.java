package org.pingandeng.portal.bridge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.concurrent.TimeUnit;
import org.pingandeng.portal.account.Caretaker;
import org.pingandeng.portal.community.SchemeDesk;
import org.pingandeng.portal.community.TitleReminders;
import org.pingandeng.portal.config.Rounds;

/**
 * Twice a day those who hold titles are reminded of what is due; once a day old contacts are forgotten. Every minute is
 * looked whether the day of a scheme has come.
 */
@ApplicationScoped
public class TitleRounds {

    private static final int FIRST_MINUTES = 5;
    private static final int BETWEEN_MINUTES = 720;

    @Inject
    Rounds rounds;

    @Inject
    Caretaker caretaker;

    @Inject
    TitleReminders reminders;

    @Inject
    SchemeDesk schemes;

    void begin(@Observes @Initialized(ApplicationScoped.class) Object started) {
        rounds.begin(
                FIRST_MINUTES,
                BETWEEN_MINUTES,
                TimeUnit.MINUTES,
                () -> caretaker.run(reminders::remind),
                "Those who hold titles could not be reminded");
        rounds.begin(
                1,
                1,
                TimeUnit.MINUTES,
                () -> caretaker.ask(schemes::begin),
                "Schemes whose day has come could not be told of");
        rounds.daily(() -> caretaker.ask(reminders::forget), "Contacts of those who objected could not be forgotten");
    }
}

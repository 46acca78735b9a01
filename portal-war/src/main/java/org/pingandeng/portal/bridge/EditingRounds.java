package org.pingandeng.portal.bridge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.concurrent.TimeUnit;
import org.pingandeng.portal.account.Caretaker;
import org.pingandeng.portal.config.Rounds;
import org.pingandeng.portal.editing.ReviewRoom;
import org.pingandeng.portal.news.AlertDesk;
import org.pingandeng.portal.news.LinkChecker;

/**
 * What the clock decides for editors and enterprises: what has passed its reviews is published at its time, who has not
 * read an alert is reminded, outside links are looked at. Each is safe on several nodes: the database takes it once.
 */
@ApplicationScoped
public class EditingRounds {

    @Inject
    Rounds rounds;

    @Inject
    Caretaker caretaker;

    @Inject
    ReviewRoom reviews;

    @Inject
    AlertDesk alerts;

    @Inject
    LinkChecker links;

    void begin(@Observes @Initialized(ApplicationScoped.class) Object started) {
        rounds.begin(
                10,
                5,
                TimeUnit.SECONDS,
                () -> caretaker.run(reviews::publishRipe),
                "What is to be published could not be looked for");
        rounds.begin(
                30,
                60,
                TimeUnit.SECONDS,
                () -> caretaker.run(alerts::remind),
                "Those who are late with an alert could not be reminded");
        rounds.begin(
                10, 60, TimeUnit.MINUTES, () -> caretaker.run(links::round), "Outside links could not be looked at");
    }
}

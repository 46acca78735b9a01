package org.pingandeng.portal.bridge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.concurrent.TimeUnit;
import org.pingandeng.portal.account.Caretaker;
import org.pingandeng.portal.config.Rounds;
import org.pingandeng.portal.upload.Uploads;

/** Clears away, hour by hour, uploads that nobody went on with. */
@ApplicationScoped
public class UploadRounds {

    @Inject
    Rounds rounds;

    @Inject
    Caretaker caretaker;

    @Inject
    Uploads uploads;

    void begin(@Observes @Initialized(ApplicationScoped.class) Object started) {
        rounds.begin(
                1, 60, TimeUnit.MINUTES, () -> caretaker.run(uploads::tidy), "Old uploads could not be cleared away");
    }
}

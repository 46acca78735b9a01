package org.pingandeng.portal.bridge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.concurrent.TimeUnit;
import org.pingandeng.portal.config.Rounds;
import org.pingandeng.quiz.bank.model.ItemSearch;

/** Has this node's index of the question bank follow the bank, twice a second. */
@ApplicationScoped
public class ItemIndexing {

    private static final int ROUND_MILLIS = 500;

    @Inject
    Rounds rounds;

    @Inject
    ItemSearch search;

    void begin(@Observes @Initialized(ApplicationScoped.class) Object started) {
        rounds.begin(
                ROUND_MILLIS,
                ROUND_MILLIS,
                TimeUnit.MILLISECONDS,
                search::follow,
                "The question bank's index could not follow");
    }
}

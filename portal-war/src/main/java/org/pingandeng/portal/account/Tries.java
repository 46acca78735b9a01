package org.pingandeng.portal.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.pingandeng.portal.account.model.AccountRefusal;
import org.pingandeng.portal.account.model.People;
import org.pingandeng.portal.account.model.Person;

/**
 * Counts wrong tries at passwords and codes. A few for an account from one address are enough; an address alone may make
 * many more, because a training room or a carrier's network stands behind one address. Runs in the asker's transaction.
 */
@ApplicationScoped
class Tries {

    /** Wrong tries at one account from one address before that account waits there. */
    static final int AT_AN_ACCOUNT = 10;

    /** Wrong tries from one address, whatever they are aimed at, before the address waits. */
    static final int FROM_AN_ADDRESS = 300;

    /** How long a wrong try counts. */
    static final Duration WATCHED = Duration.ofMinutes(15);

    @Inject
    People people;

    @Inject
    Visitor visitor;

    @Inject
    Clock clock;

    /**
     * Whether the visitor's address has to wait.
     *
     * @param typed the user name or phone that was typed
     * @param found whose it is, if anybody's
     * @return the reason against a further try
     */
    Optional<AccountRefusal> refusal(String typed, Optional<Person> found) {
        Instant since = clock.instant().minus(WATCHED);
        boolean wait = people.failures(visitor.address(), aim(typed, found), since) >= AT_AN_ACCOUNT
                || people.failures(visitor.address(), since) >= FROM_AN_ADDRESS;
        return wait ? Optional.of(AccountRefusal.TOO_MANY_TRIES) : Optional.empty();
    }

    void note(String typed, Optional<Person> found) {
        people.noteFailure(visitor.address(), aim(typed, found), clock.instant());
    }

    /** People type passwords into the wrong field, so that what is nobody's name is not kept as it was typed. */
    private static String aim(String typed, Optional<Person> found) {
        String name = typed == null ? "" : typed.strip().toLowerCase(Locale.ROOT);
        return found.map(person -> person.id().value())
                .orElseGet(() -> UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)))
                .toString();
    }
}

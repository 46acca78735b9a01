package org.pingandeng.portal.account;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.UUID;
import org.pingandeng.portal.account.model.OneTimeCode;
import org.pingandeng.portal.account.model.OneTimeCode.Purpose;
import org.pingandeng.portal.account.model.Passwords;
import org.pingandeng.portal.account.model.People;
import org.pingandeng.portal.account.model.Person;
import org.pingandeng.portal.config.Keys;
import org.pingandeng.portal.config.Signet;

/**
 * One-time codes. A code is kept as an HMAC over its person, its purpose and, where it is to verify a phone, that phone:
 * it opens nothing else. The key is not in the database, so that a copy of it gives no code away. Runs in the asker's
 * transaction.
 */
@ApplicationScoped
class Codes {

    private static final int LENGTH = 8;

    @Inject
    People people;

    @Inject
    Keys keys;

    @Inject
    Clock clock;

    private final Passwords letters = new Passwords();
    private Signet key;

    @PostConstruct
    void open() {
        key = new Signet(keys.derive("one-time-code", 32));
    }

    /**
     * Makes a code; earlier ones of its purpose become void.
     *
     * @param issuer the manager who hands it over, or null
     * @return the code, which is not kept
     */
    String give(Person person, Purpose purpose, UUID issuer) {
        String code = letters.fresh().substring(0, LENGTH);
        people.add(
                new OneTimeCode(person.id(), purpose, seal(person, purpose, code), issuer, clock.instant()),
                person.id(),
                purpose);
        return code;
    }

    /**
     * Tries a code and uses it up.
     *
     * @param person held by the running transaction, so that tries go one by one
     */
    boolean use(Person person, Purpose purpose, String typed) {
        String code = typed == null ? "" : typed.strip();
        return people.code(person.id(), purpose)
                .filter(kept -> kept.use(seal(person, purpose, code), clock.instant()))
                .isPresent();
    }

    /** Whether a code of this purpose was given within a time. */
    boolean givenWithin(Duration time, Person person, Purpose purpose) {
        return people.code(person.id(), purpose)
                .filter(kept -> clock.instant().isBefore(kept.createdAt().plus(time)))
                .isPresent();
    }

    private String seal(Person person, Purpose purpose, String code) {
        String bound = purpose == Purpose.PHONE ? person.phone().orElse("") : "";
        String text = person.id().value() + "|" + purpose + "|" + bound + "|" + code;
        return Base64.getEncoder().encodeToString(key.mark(text));
    }
}

package org.pingandeng.portal.account;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.pingandeng.portal.account.model.AccountRefusal;
import org.pingandeng.portal.account.model.IdentityNumber;
import org.pingandeng.portal.account.model.IdentityVault;
import org.pingandeng.portal.account.model.People;
import org.pingandeng.portal.account.model.Person;
import org.pingandeng.portal.account.model.PersonId;
import org.pingandeng.portal.config.Keys;

/** Identity numbers on their way into the vault; part of the faces about people, no face of its own. */
@ApplicationScoped
class IdentityNumbers {

    @Inject
    People people;

    @Inject
    Keys keys;

    @Inject
    Clock clock;

    private IdentityVault vault;

    @PostConstruct
    void open() {
        vault = new IdentityVault(keys.derive("identity-number", 32), keys.derive("identity-number-index", 32));
    }

    /**
     * Whether a number may be kept.
     *
     * @param typed may be empty: then there is none to keep
     * @param own the person who has it already, for changes
     * @return the reason against it, if any
     */
    Optional<AccountRefusal> refusal(String typed, Optional<PersonId> own) {
        if (typed == null || typed.isBlank()) {
            return Optional.empty();
        }
        Optional<IdentityNumber> number = IdentityNumber.read(typed, clock.instant());
        if (number.isEmpty()) {
            return Optional.of(AccountRefusal.ID_NUMBER_MALFORMED);
        }
        return people.withIdNumber(vault.index(number.get()))
                .filter(other -> own.filter(other.id()::equals).isEmpty())
                .map(other -> AccountRefusal.ID_NUMBER_TAKEN);
    }

    void keep(IdentityNumber number, Person person) {
        person.keepIdNumber(vault.seal(number, person.id().value()), vault.index(number), number.masked());
    }
}

package org.pingandeng.portal.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pingandeng.portal.account.model.AccountRefusal;
import org.pingandeng.portal.account.model.IdentityNumber;
import org.pingandeng.portal.account.model.Outcome;
import org.pingandeng.portal.account.model.Passwords;
import org.pingandeng.portal.account.model.People;
import org.pingandeng.portal.account.model.Person;
import org.pingandeng.portal.account.model.PersonId;
import org.pingandeng.portal.account.model.PersonalData;
import org.pingandeng.portal.account.model.SignIn;
import org.pingandeng.portal.audit.Trail;

/** The short transactions of the door, before and after a password is computed; part of {@link FrontDoor}. */
@ApplicationScoped
class DoorBook {

    @Inject
    People people;

    @Inject
    IdentityNumbers identityNumbers;

    @Inject
    Tries tries;

    @Inject
    Trail trail;

    @Inject
    Visitor visitor;

    @Inject
    Clock clock;

    /**
     * Somebody at the door, before their password is compared.
     *
     * @param typed the user name or phone
     * @param person whose it is, if anybody's
     * @param hash what to compare with; nobody's where there is no account
     * @param refusal why the password need not be looked at
     */
    record Knock(String typed, Optional<PersonId> person, String hash, Optional<AccountRefusal> refusal) {}

    @Transactional
    public Knock look(String typed) {
        Optional<Person> found = people.named(typed == null ? "" : typed);
        Optional<AccountRefusal> wait = tries.refusal(typed, found);
        Optional<AccountRefusal> locked =
                found.filter(person -> person.lockedAt(clock.instant())).map(person -> AccountRefusal.LOCKED);
        return new Knock(
                typed,
                found.map(Person::id),
                found.map(Person::passwordHash).orElse(Passwords.nobodys()),
                wait.or(() -> locked));
    }

    /** Counts a wrong password or lets the person in. The account is held, so that tries count one by one. */
    @Transactional
    public Outcome<SignIn> settle(Knock knock, boolean right, String agent) {
        Instant now = clock.instant();
        Optional<Person> found = knock.person().flatMap(people::find);
        found.ifPresent(people::hold);
        if (found.filter(person -> person.lockedAt(now)).isPresent()) {
            return Outcome.refused(AccountRefusal.LOCKED);
        }
        if (found.filter(person -> !person.passwordHash().equals(knock.hash())).isPresent()) {
            return Outcome.refused(AccountRefusal.BUSY);
        }
        if (found.isEmpty() || !right) {
            return refuse(knock.typed(), found, now);
        }
        return found.get().active() ? letIn(found.get(), agent, now) : Outcome.refused(AccountRefusal.CLOSED);
    }

    private Outcome<SignIn> refuse(String typed, Optional<Person> found, Instant now) {
        tries.note(typed, found);
        found.ifPresent(person -> {
            person.triedInVain(now);
            trail.record("account.signInFailed", person.id().value().toString(), Map.of("address", visitor.address()));
        });
        return Outcome.refused(AccountRefusal.WRONG_CREDENTIALS);
    }

    private Outcome<SignIn> letIn(Person person, String agent, Instant now) {
        person.signedIn();
        SignIn signIn = new SignIn(person.id(), visitor.address(), agent, now);
        people.add(signIn);
        trail.record("account.signedIn", person.id().value().toString(), Map.of("address", visitor.address()));
        return Outcome.of(signIn);
    }

    /** What speaks against a form, as far as it takes the other accounts to know. */
    @Transactional
    public List<AccountRefusal> check(Registration typed) {
        List<AccountRefusal> refusals = new ArrayList<>();
        String userName = typed.userName() == null ? "" : typed.userName().strip();
        if (people.named(userName).isPresent()) {
            refusals.add(AccountRefusal.USER_NAME_TAKEN);
        }
        identityNumbers.refusal(typed.idNumber(), Optional.empty()).ifPresent(refusals::add);
        return refusals;
    }

    /** Opens the account and signs its person in, both or neither. */
    @Transactional
    public Outcome<SignIn> open(Registration typed, String hash, String agent) {
        Instant now = clock.instant();
        Person person = new Person(typed.userName().strip(), typed.name().strip(), hash, now);
        person.describe(person.name(), PersonalData.orNull(typed.phone()), null);
        IdentityNumber.read(typed.idNumber(), now).ifPresent(number -> identityNumbers.keep(number, person));
        people.add(person);
        trail.record("account.registered", person.id().value().toString(), Map.of("userName", person.userName()));
        return letIn(person, agent, now);
    }
}

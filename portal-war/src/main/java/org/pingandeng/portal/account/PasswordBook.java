package org.pingandeng.portal.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.pingandeng.portal.account.model.AccountRefusal;
import org.pingandeng.portal.account.model.OneTimeCode.Purpose;
import org.pingandeng.portal.account.model.Outcome;
import org.pingandeng.portal.account.model.People;
import org.pingandeng.portal.account.model.Person;
import org.pingandeng.portal.account.model.PersonId;
import org.pingandeng.portal.audit.Trail;
import org.pingandeng.portal.notice.NoticeKind;

/** The short transactions about passwords, before and after one is computed; part of {@link PasswordRoom}. */
@ApplicationScoped
class PasswordBook {

    /** How long an account waits for another mail. */
    static final Duration BETWEEN_MAILS = Duration.ofMinutes(5);

    @Inject
    People people;

    @Inject
    Codes codes;

    @Inject
    Tries tries;

    @Inject
    StarterAccounts starterAccounts;

    @Inject
    OwnerNotices notices;

    @Inject
    Trail trail;

    @Inject
    Visitor visitor;

    @Inject
    Clock clock;

    /**
     * An account before its present password is compared.
     *
     * @param id whose
     * @param userName for signing in
     * @param email or empty
     * @param hash what to compare with
     * @param locked whether wrong tries keep it shut
     */
    record Kept(PersonId id, String userName, String email, String hash, boolean locked) {}

    @Transactional
    public Kept look(PersonId id) {
        Person person = people.find(id).orElseThrow();
        return new Kept(
                id,
                person.userName(),
                person.email().orElse(""),
                person.passwordHash(),
                person.lockedAt(clock.instant()));
    }

    /**
     * Holds the account and counts a wrong present password.
     *
     * @return the reason against going on; the running transaction is to be kept all the same
     */
    @Transactional
    public Optional<AccountRefusal> confirm(Kept kept, boolean right) {
        Person person = people.find(kept.id()).orElseThrow();
        people.hold(person);
        if (person.lockedAt(clock.instant())) {
            return Optional.of(AccountRefusal.LOCKED);
        }
        if (!person.passwordHash().equals(kept.hash())) {
            return Optional.of(AccountRefusal.BUSY);
        }
        if (!right) {
            person.triedInVain(clock.instant());
            trail.record("account.passwordWrong", subject(person), Map.of("address", visitor.address()));
            return Optional.of(AccountRefusal.PRESENT_PASSWORD_WRONG);
        }
        return Optional.empty();
    }

    @Transactional
    public Outcome<PersonId> change(Kept kept, boolean right, String hash) {
        Optional<AccountRefusal> refusal = confirm(kept, right);
        return refusal.isPresent()
                ? Outcome.refused(refusal.get())
                : change(people.find(kept.id()).orElseThrow(), hash);
    }

    private Outcome<PersonId> change(Person person, String hash) {
        person.changePassword(hash);
        people.signIns(person.id()).stream()
                .filter(signIn -> visitor.signIn().filter(signIn.id()::equals).isEmpty())
                .forEach(signIn -> signIn.end(clock.instant()));
        trail.record("account.passwordChanged", subject(person), Map.of());
        notices.tell(person, NoticeKind.PASSWORD_CHANGED);
        people.write();
        starterAccounts.forgetIfAllChanged();
        return Outcome.of(person.id());
    }

    /** Sets a password by a code; a wrong one counts, also where there is no such account. */
    @Transactional
    public Outcome<PersonId> reset(String typed, String code, String hash) {
        Optional<Person> found = people.named(typed == null ? "" : typed);
        Optional<AccountRefusal> wait = tries.refusal(typed, found);
        if (wait.isPresent()) {
            return Outcome.refused(wait.get());
        }
        found.ifPresent(people::hold);
        if (found.filter(person -> opens(person, code)).isPresent()) {
            return change(found.get(), hash);
        }
        tries.note(typed, found);
        found.ifPresent(
                person -> trail.record("account.resetFailed", subject(person), Map.of("address", visitor.address())));
        return Outcome.refused(AccountRefusal.CODE_INVALID);
    }

    private boolean opens(Person person, String code) {
        return codes.use(person, Purpose.PASSWORD, code) || codes.use(person, Purpose.MAILED, code);
    }

    /**
     * Makes a code to be mailed, unless one was made just now.
     *
     * @param address where the asker came from, for the trail
     * @return the letter; empty where there is nobody or no address to mail it to
     */
    @Transactional
    public Optional<PasswordMail.Letter> letter(String typed, String address) {
        Optional<Person> found = people.named(typed == null ? "" : typed)
                .filter(Person::active)
                .filter(person -> person.email().isPresent());
        found.ifPresent(people::hold);
        return found.filter(person -> !codes.givenWithin(BETWEEN_MAILS, person, Purpose.MAILED))
                .map(person -> {
                    trail.record("account.codeMailed", subject(person), Map.of("address", address));
                    String code = codes.give(person, Purpose.MAILED, null);
                    return new PasswordMail.Letter(person.email().orElseThrow(), person.name(), code);
                });
    }

    private static String subject(Person person) {
        return person.id().value().toString();
    }
}

package org.pingandeng.portal.account;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pingandeng.portal.account.model.AccountRefusal;
import org.pingandeng.portal.account.model.IdentityNumber;
import org.pingandeng.portal.account.model.OneTimeCode;
import org.pingandeng.portal.account.model.OneTimeCode.Purpose;
import org.pingandeng.portal.account.model.Outcome;
import org.pingandeng.portal.account.model.Passwords;
import org.pingandeng.portal.account.model.People;
import org.pingandeng.portal.account.model.Person;
import org.pingandeng.portal.account.model.PersonId;
import org.pingandeng.portal.account.model.PersonalData;
import org.pingandeng.portal.audit.Trail;

/** Where people look after their own account: name, phone, password, and a forgotten password. */
@ApplicationScoped
public class ProfileRoom {

    @Inject
    People people;

    @Inject
    IdentityNumbers identityNumbers;

    @Inject
    StarterAccounts starterAccounts;

    @Inject
    PasswordMail mail;

    @Inject
    Trail trail;

    @Inject
    Visitor visitor;

    @Inject
    Clock clock;

    private final Passwords passwords = new Passwords();

    /**
     * The visitor's own account.
     *
     * @return what it says of them
     */
    @RolesAllowed(AccountPermissions.OWN)
    @Transactional
    public PersonView mine() {
        return PersonView.of(me());
    }

    /**
     * Changes what the visitor says of themselves.
     *
     * @param name as it will stand on certificates to come
     * @param phone or empty
     * @param email or empty
     * @param idNumber a new identity number, or empty to leave it
     * @return done, or every reason against it at once
     */
    @RolesAllowed(AccountPermissions.OWN)
    @Transactional
    public Outcome<PersonId> describe(String name, String phone, String email, String idNumber) {
        Person me = me();
        List<AccountRefusal> refusals = new ArrayList<>();
        PersonalData.name(name).ifPresent(refusals::add);
        PersonalData.phone(phone).ifPresent(refusals::add);
        PersonalData.email(email).ifPresent(refusals::add);
        identityNumbers.refusal(idNumber, Optional.of(me.id())).ifPresent(refusals::add);
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        trail.record("account.described", me.id().value().toString(), Map.of("from", me.name(), "to", name.strip()));
        me.describe(name.strip(), PersonalData.orNull(phone), PersonalData.orNull(email));
        IdentityNumber.read(idNumber).ifPresent(number -> identityNumbers.keep(number, me));
        return Outcome.of(me.id());
    }

    /**
     * Shows by a manager's code that the phone is the visitor's own; it may be used for signing in from then on.
     *
     * @param code what was typed
     * @return done, or why not
     */
    @RolesAllowed(AccountPermissions.OWN)
    @Transactional
    public Outcome<PersonId> verifyPhone(String code) {
        Person me = me();
        if (me.phone().isEmpty()) {
            return Outcome.refused(AccountRefusal.PHONE_MALFORMED);
        }
        if (people.phoneVerified(me.phone().get())) {
            return me.phoneVerified() ? Outcome.of(me.id()) : Outcome.refused(AccountRefusal.PHONE_TAKEN);
        }
        if (!usable(me, Purpose.PHONE, code)) {
            return Outcome.refused(AccountRefusal.CODE_INVALID);
        }
        me.verifyPhone(clock.instant());
        trail.record("account.phoneVerified", me.id().value().toString(), Map.of());
        return Outcome.of(me.id());
    }

    /**
     * Changes the visitor's password and ends their other sign-ins.
     *
     * @param old the one they have
     * @param password the new one
     * @param repeat and again
     * @return done, or why not
     */
    @RolesAllowed(AccountPermissions.OWN)
    @Transactional
    public Outcome<PersonId> changePassword(String old, String password, String repeat) {
        Person me = me();
        if (!passwords.matches(old, me.passwordHash())) {
            me.triedInVain(clock.instant());
            return Outcome.refused(AccountRefusal.WRONG_CREDENTIALS);
        }
        List<AccountRefusal> refusals = weaknesses(me, password, repeat);
        if (password != null && password.equals(old)) {
            refusals.add(AccountRefusal.PASSWORD_UNCHANGED);
        }
        return refusals.isEmpty() ? change(me, password) : Outcome.refused(refusals);
    }

    private List<AccountRefusal> weaknesses(Person person, String password, String repeat) {
        List<AccountRefusal> refusals = new ArrayList<>();
        passwords.weakness(password, person.userName()).ifPresent(refusals::add);
        if (password != null && !password.equals(repeat)) {
            refusals.add(AccountRefusal.PASSWORDS_DIFFER);
        }
        return refusals;
    }

    private Outcome<PersonId> change(Person person, String password) {
        person.changePassword(passwords.hash(password));
        people.signIns(person.id()).stream()
                .filter(signIn -> visitor.signIn().filter(signIn.id()::equals).isEmpty())
                .forEach(signIn -> signIn.end(clock.instant()));
        trail.record("account.passwordChanged", person.id().value().toString(), Map.of());
        starterAccounts.forgetIfAllChanged();
        return Outcome.of(person.id());
    }

    /**
     * Whether a code for a forgotten password can be mailed from here.
     *
     * @return false where no mail server is configured: a manager's code helps then
     */
    @PermitAll
    public boolean canMail() {
        return mail.configured();
    }

    /**
     * Mails a code for a new password, where the account exists and has a mail address; the answer does not say so.
     *
     * @param userNameOrPhone what was typed
     * @return done, or that there is no mail here
     */
    @PermitAll
    @Transactional
    public Outcome<Boolean> mailCode(String userNameOrPhone) {
        if (!mail.configured()) {
            return Outcome.refused(AccountRefusal.NO_MAIL);
        }
        people.named(userNameOrPhone == null ? "" : userNameOrPhone)
                .filter(person -> person.email().isPresent())
                .ifPresent(person -> {
                    String code = passwords.fresh().substring(0, 8);
                    people.add(
                            new OneTimeCode(person.id(), Purpose.PASSWORD, passwords.hash(code), null, clock.instant()),
                            person.id(),
                            Purpose.PASSWORD);
                    mail.send(person.email().get(), person.name(), code);
                });
        return Outcome.of(true);
    }

    /**
     * Sets a new password by a code. All sign-ins of the account end.
     *
     * @param userNameOrPhone whose
     * @param code from the mail or from a manager
     * @param password the new one
     * @param repeat and again
     * @return done, or why not
     */
    @PermitAll
    @Transactional
    public Outcome<PersonId> reset(String userNameOrPhone, String code, String password, String repeat) {
        Optional<Person> found = people.named(userNameOrPhone == null ? "" : userNameOrPhone);
        if (found.isEmpty()) {
            return Outcome.refused(AccountRefusal.CODE_INVALID);
        }
        List<AccountRefusal> refusals = weaknesses(found.get(), password, repeat);
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        return usable(found.get(), Purpose.PASSWORD, code)
                ? change(found.get(), password)
                : Outcome.refused(AccountRefusal.CODE_INVALID);
    }

    private boolean usable(Person person, Purpose purpose, String code) {
        people.hold(person);
        return people.code(person.id(), purpose)
                .filter(kept -> kept.use(code, passwords, clock.instant()))
                .isPresent();
    }

    private Person me() {
        return people.find(visitor.person()).orElseThrow();
    }
}

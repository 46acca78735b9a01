package org.pingandeng.portal.account;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.pingandeng.portal.account.DoorBook.Knock;
import org.pingandeng.portal.account.model.AccountRefusal;
import org.pingandeng.portal.account.model.Clash;
import org.pingandeng.portal.account.model.NotYours;
import org.pingandeng.portal.account.model.Outcome;
import org.pingandeng.portal.account.model.Passwords;
import org.pingandeng.portal.account.model.People;
import org.pingandeng.portal.account.model.Person;
import org.pingandeng.portal.account.model.PersonalData;
import org.pingandeng.portal.account.model.Role;
import org.pingandeng.portal.account.model.SignIn;
import org.pingandeng.portal.audit.Trail;
import org.pingandeng.portal.organisation.OrganisationOffice;
import org.pingandeng.portal.organisation.OrganisationView;

/** The door: people register, sign in and out, and are known again by their cookie. */
@ApplicationScoped
public class FrontDoor {

    private static final Set<Role> SEE_EVERYTHING = Set.of(Role.OFFICE, Role.ADMINISTRATOR);

    @Inject
    People people;

    @Inject
    DoorBook book;

    @Inject
    OrganisationOffice organisations;

    @Inject
    Trail trail;

    @Inject
    Visitor visitor;

    @Inject
    Clock clock;

    private final Passwords passwords = new Passwords();

    /**
     * Opens an account with the learner's role and signs its person in.
     *
     * @param typed the form
     * @param agent the browser's own name
     * @return the fresh sign-in, or every reason against it at once
     */
    @PermitAll
    @Transactional(TxType.NOT_SUPPORTED)
    public Outcome<SignIn> register(@NotNull Registration typed, String agent) {
        List<AccountRefusal> refusals = check(typed);
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        Outcome<String> hash = passwords.hash(typed.password());
        if (!hash.done()) {
            return Outcome.refused(hash.refusals());
        }
        try {
            return book.open(typed, hash.value().orElseThrow(), agent);
        } catch (Clash clash) {
            return Outcome.refused(clash.reason());
        }
    }

    private List<AccountRefusal> check(Registration typed) {
        List<AccountRefusal> refusals = new ArrayList<>();
        String userName = typed.userName() == null ? "" : typed.userName().strip();
        PersonalData.userName(userName).ifPresent(refusals::add);
        PersonalData.name(typed.name()).ifPresent(refusals::add);
        PersonalData.phone(typed.phone()).ifPresent(refusals::add);
        passwords.weakness(typed.password(), userName).ifPresent(refusals::add);
        if (typed.password() != null && !typed.password().equals(typed.repeat())) {
            refusals.add(AccountRefusal.PASSWORDS_DIFFER);
        }
        if (!typed.consent()) {
            refusals.add(AccountRefusal.CONSENT_MISSING);
        }
        refusals.addAll(book.check(typed));
        return refusals;
    }

    /**
     * Signs somebody in. A wrong try is counted for the account and for the address; the answer does not say whether
     * the account exists, and takes as long either way. No transaction is open while the password is compared.
     *
     * @param userNameOrPhone what was typed
     * @param password what was typed
     * @param agent the browser's own name
     * @return the fresh sign-in, or why not
     */
    @PermitAll
    @Transactional(TxType.NOT_SUPPORTED)
    public Outcome<SignIn> signIn(String userNameOrPhone, String password, String agent) {
        Knock knock = book.look(userNameOrPhone);
        if (knock.refusal().isPresent()) {
            return Outcome.refused(knock.refusal().get());
        }
        Outcome<Boolean> right = passwords.matches(password, knock.hash());
        if (!right.done()) {
            return Outcome.refused(right.refusals());
        }
        return book.settle(knock, right.value().orElseThrow(), agent);
    }

    /**
     * Knows somebody by the sign-in that their cookie names.
     *
     * @param signIn its id; the cookie's signature has been checked
     * @return who it is, or empty when the sign-in was ended or ran out
     */
    @PermitAll
    @Transactional
    public Optional<SignedIn> recognise(@NotNull UUID signIn) {
        Instant now = clock.instant();
        Optional<SignIn> live = people.signIn(signIn).filter(found -> found.liveAt(now));
        live.ifPresent(found -> found.seen(now));
        return live.flatMap(found -> people.find(found.person()))
                .filter(Person::active)
                .map(person -> known(signIn, person));
    }

    /** Who still has a first password that others have seen may only change it, whichever way they ask. */
    private SignedIn known(UUID signIn, Person person) {
        Set<Role> roles = person.roles();
        Set<String> permissions = person.mustChange() ? Set.of(AccountPermissions.OWN) : Role.permissions(roles);
        return new SignedIn(
                signIn,
                person.id(),
                person.name(),
                roles,
                permissions,
                person.owner(),
                person.mustChange() ? Optional.empty() : reach(roles, person.owner()),
                person.mustChange());
    }

    private Optional<String> reach(Set<Role> roles, Optional<UUID> owner) {
        if (roles.stream().anyMatch(SEE_EVERYTHING::contains)) {
            return Optional.of("");
        }
        return roles.contains(Role.ENTERPRISE_MANAGER)
                ? owner.flatMap(organisations::find).map(OrganisationView::path)
                : Optional.empty();
    }

    /**
     * The visitor's sign-ins on all devices.
     *
     * @return the latest first
     */
    @RolesAllowed(AccountPermissions.OWN)
    @Transactional
    public List<SignInView> mine() {
        return people.signIns(visitor.person()).stream()
                .filter(found -> found.liveAt(clock.instant()))
                .map(found -> SignInView.of(found, visitor.signIn().orElseThrow()))
                .toList();
    }

    /**
     * Ends one of the visitor's sign-ins. A second time changes nothing.
     *
     * @param signIn which
     * @throws NotYours when it is another person's
     */
    @RolesAllowed(AccountPermissions.OWN)
    @Transactional
    public void end(@NotNull UUID signIn) {
        SignIn found = people.signIn(signIn)
                .filter(owned -> owned.person().equals(visitor.person()))
                .orElseThrow(() -> new NotYours("sign-in"));
        found.end(clock.instant());
        trail.record("account.signedOut", visitor.person().value().toString(), Map.of());
    }

    /** Ends all of the visitor's sign-ins but this one. */
    @RolesAllowed(AccountPermissions.OWN)
    @Transactional
    public void endOthers() {
        UUID here = visitor.signIn().orElseThrow();
        people.signIns(visitor.person()).stream()
                .filter(found -> !found.id().equals(here))
                .forEach(found -> found.end(clock.instant()));
        trail.record("account.signedOutElsewhere", visitor.person().value().toString(), Map.of());
    }
}

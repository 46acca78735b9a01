package org.pingandeng.portal.account;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.List;
import org.pingandeng.portal.account.PasswordBook.Kept;
import org.pingandeng.portal.account.model.AccountRefusal;
import org.pingandeng.portal.account.model.Clash;
import org.pingandeng.portal.account.model.Outcome;
import org.pingandeng.portal.account.model.Passwords;
import org.pingandeng.portal.account.model.People;
import org.pingandeng.portal.account.model.PersonId;
import org.pingandeng.portal.account.model.PersonalData;

/** Where people look after what their own account says of them: name, phone, mail address, identity number. */
@ApplicationScoped
public class ProfileRoom {

    @Inject
    People people;

    @Inject
    ProfileBook book;

    @Inject
    PasswordBook passwordBook;

    @Inject
    Visitor visitor;

    private final Passwords passwords = new Passwords();

    /**
     * What the visitor says of themselves; nothing has been checked yet.
     *
     * @param name as it will stand on certificates to come
     * @param phone or empty
     * @param email or empty
     * @param idNumber a new identity number, or empty to leave it
     */
    public record Description(String name, String phone, String email, String idNumber) {}

    /**
     * The visitor's own account.
     *
     * @return what it says of them
     */
    @RolesAllowed(AccountPermissions.OWN)
    @Transactional
    public PersonView mine() {
        return PersonView.of(people.find(visitor.person()).orElseThrow());
    }

    /**
     * Changes what the visitor says of themselves. Codes for a new password go to the mail address: who changes it has
     * to show that they know the present one.
     *
     * @param typed the form
     * @param password the present password; needed for another mail address only
     * @return done, or every reason against it at once
     */
    @RolesAllowed(AccountPermissions.OWN)
    @Transactional(TxType.NOT_SUPPORTED)
    public Outcome<PersonId> describe(@NotNull Description typed, String password) {
        List<AccountRefusal> refusals = new ArrayList<>();
        PersonalData.name(typed.name()).ifPresent(refusals::add);
        PersonalData.phone(typed.phone()).ifPresent(refusals::add);
        PersonalData.email(typed.email()).ifPresent(refusals::add);
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        Kept me = passwordBook.look(visitor.person());
        String email = PersonalData.orNull(typed.email());
        boolean asked = !me.email().equals(email == null ? "" : email) && !me.locked();
        Outcome<Boolean> right = asked ? passwords.matches(password, me.hash()) : Outcome.of(false);
        if (!right.done()) {
            return Outcome.refused(right.refusals());
        }
        try {
            return book.describe(me, right.value().orElseThrow(), typed);
        } catch (Clash clash) {
            return Outcome.refused(clash.reason());
        }
    }

    /**
     * Shows by a manager's code that the phone is the visitor's own; it may be used for signing in from then on. A code
     * given for another number does not.
     *
     * @param code what was typed
     * @return done, or why not
     */
    @RolesAllowed(AccountPermissions.OWN)
    @Transactional(TxType.NOT_SUPPORTED)
    public Outcome<PersonId> verifyPhone(String code) {
        try {
            return book.verifyPhone(visitor.person(), code);
        } catch (Clash clash) {
            return Outcome.refused(clash.reason());
        }
    }
}

package org.pingandeng.portal.account;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.List;
import org.pingandeng.portal.account.PasswordBook.Kept;
import org.pingandeng.portal.account.model.AccountRefusal;
import org.pingandeng.portal.account.model.Clash;
import org.pingandeng.portal.account.model.Outcome;
import org.pingandeng.portal.account.model.Passwords;
import org.pingandeng.portal.account.model.PersonId;

/** Where people change their password, or set a new one by a code when they forgot it. */
@ApplicationScoped
public class PasswordRoom {

    @Inject
    PasswordBook book;

    @Inject
    PasswordMail mail;

    @Inject
    PasswordPost post;

    @Inject
    Visitor visitor;

    private final Passwords passwords = new Passwords();

    /**
     * Changes the visitor's password and ends their other sign-ins. A wrong present one counts like one at the door.
     *
     * @param old the one they have
     * @param password the new one
     * @param repeat and again
     * @return done, or why not
     */
    @RolesAllowed(AccountPermissions.OWN)
    @Transactional(TxType.NOT_SUPPORTED)
    public Outcome<PersonId> changePassword(String old, String password, String repeat) {
        Kept me = book.look(visitor.person());
        List<AccountRefusal> refusals = weaknesses(password, repeat, me.userName());
        if (password != null && password.equals(old)) {
            refusals.add(AccountRefusal.PASSWORD_UNCHANGED);
        }
        if (me.locked()) {
            refusals.add(AccountRefusal.LOCKED);
        }
        return refusals.isEmpty() ? change(me, old, password) : Outcome.refused(refusals);
    }

    private Outcome<PersonId> change(Kept me, String old, String password) {
        Outcome<Boolean> right = passwords.matches(old, me.hash());
        Outcome<String> hash = passwords.hash(password);
        if (!right.done() || !hash.done()) {
            return Outcome.refused(AccountRefusal.BUSY);
        }
        try {
            return book.change(me, right.value().orElseThrow(), hash.value().orElseThrow());
        } catch (Clash clash) {
            return Outcome.refused(clash.reason());
        }
    }

    private List<AccountRefusal> weaknesses(String password, String repeat, String userName) {
        List<AccountRefusal> refusals = new ArrayList<>();
        passwords.weakness(password, userName == null ? "" : userName).ifPresent(refusals::add);
        if (password != null && !password.equals(repeat)) {
            refusals.add(AccountRefusal.PASSWORDS_DIFFER);
        }
        return refusals;
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
     * Mails a code for a new password, where the account exists and has a mail address, at most one in some minutes. All
     * of it happens afterwards on another thread: neither the answer nor its time says whether the account exists.
     *
     * @param userNameOrPhone what was typed
     * @return done, or that there is no mail here, or a rush
     */
    @PermitAll
    public Outcome<Boolean> mailCode(String userNameOrPhone) {
        if (!mail.configured()) {
            return Outcome.refused(AccountRefusal.NO_MAIL);
        }
        return post.send(userNameOrPhone, visitor.address()) ? Outcome.of(true) : Outcome.refused(AccountRefusal.BUSY);
    }

    /**
     * Sets a new password by a code. All sign-ins of the account end. The new password is judged and computed before
     * anybody is looked up, so that neither words nor time tell who has an account.
     *
     * @param userNameOrPhone whose
     * @param code from the mail or from a manager
     * @param password the new one
     * @param repeat and again
     * @return done, or why not
     */
    @PermitAll
    @Transactional(TxType.NOT_SUPPORTED)
    public Outcome<PersonId> reset(String userNameOrPhone, String code, String password, String repeat) {
        List<AccountRefusal> refusals = weaknesses(password, repeat, userNameOrPhone);
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        Outcome<String> hash = passwords.hash(password);
        if (!hash.done()) {
            return Outcome.refused(hash.refusals());
        }
        try {
            return book.reset(userNameOrPhone, code, hash.value().orElseThrow());
        } catch (Clash clash) {
            return Outcome.refused(clash.reason());
        }
    }
}

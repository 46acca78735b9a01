package org.pingandeng.portal.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.omnifaces.util.Faces;
import org.pingandeng.course.offline.OfflineRoom;
import org.pingandeng.portal.account.FrontDoor;
import org.pingandeng.portal.account.Registration;
import org.pingandeng.portal.account.Visitor;
import org.pingandeng.portal.account.model.Outcome;
import org.pingandeng.portal.account.model.SignIn;
import org.pingandeng.portal.web.entry.SignInCookie;
import org.pingandeng.portal.web.site.ReturnAddress;

/** The step through the door that registering and signing in share: a fresh cookie, and on to where one wanted to go. */
@Named
@RequestScoped
public class Entrance {

    private static final String FIRST_PAGE = "/learn/me";

    @Inject
    FrontDoor door;

    @Inject
    OfflineRoom offline;

    @Inject
    Visitor visitor;

    @Inject
    SignInCookie cookie;

    @Inject
    AccountWords words;

    @Inject
    HttpServletRequest request;

    /**
     * Signs in; an earlier sign-in of this browser ends.
     *
     * @return whether the visitor is on the way to {@link #getNext()}
     */
    public boolean enter(String userNameOrPhone, String password) {
        Outcome<SignIn> outcome = door.signIn(userNameOrPhone, password, agent());
        return words.done(outcome) && letIn(outcome.value().orElseThrow());
    }

    /**
     * Opens an account and signs its person in; an earlier sign-in of this browser ends.
     *
     * @param welcome what to say on the next page
     * @return whether the visitor is on the way to {@link #getNext()}
     */
    public boolean register(Registration typed, Runnable welcome) {
        Outcome<SignIn> outcome = door.register(typed, agent());
        if (!words.done(outcome)) {
            return false;
        }
        welcome.run();
        return letIn(outcome.value().orElseThrow());
    }

    private boolean letIn(SignIn signIn) {
        visitor.signIn().ifPresent(offline::signedOff);
        visitor.signIn().ifPresent(door::end);
        cookie.give(request, Faces.getResponse(), signIn);
        go(getNext());
        return true;
    }

    private String agent() {
        return request.getHeader("User-Agent");
    }

    /** The address to go on to: what was asked for if it lies on this site, else one's own page. */
    public String getNext() {
        return ReturnAddress.within(request.getParameter("next"), FIRST_PAGE);
    }

    /** Leaves the page with a redirect. */
    void go(String address) {
        try {
            Faces.getExternalContext().redirect(address);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}

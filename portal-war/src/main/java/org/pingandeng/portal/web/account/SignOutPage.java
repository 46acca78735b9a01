package org.pingandeng.portal.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.omnifaces.util.Faces;
import org.pingandeng.course.offline.OfflineRoom;
import org.pingandeng.portal.account.FrontDoor;
import org.pingandeng.portal.account.Visitor;
import org.pingandeng.portal.web.entry.SignInCookie;
import org.pingandeng.portal.web.site.Flash;

/** Ends this browser's sign-in. */
@Named
@RequestScoped
public class SignOutPage {

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
    Flash flash;

    @Inject
    HttpServletRequest request;

    /** Leaves. */
    public String leave() {
        visitor.signIn().ifPresent(offline::signedOff);
        visitor.signIn().ifPresent(door::end);
        cookie.take(request, Faces.getResponse());
        flash.ok(words.say("signout.done"));
        return "/account/signin?faces-redirect=true";
    }
}

package org.pingandeng.portal.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.pingandeng.portal.account.PasswordRoom;
import org.pingandeng.portal.web.site.Flash;

/** The way to a new password: a code by mail where this portal can mail, else from a manager. */
@Named
@RequestScoped
public class ForgotPage {

    @Inject
    PasswordRoom room;

    @Inject
    AccountWords words;

    @Inject
    Flash flash;

    private String account;

    /** Whether this portal can mail. */
    public boolean isMail() {
        return room.canMail();
    }

    /** Mails a code; the answer is the same whether or not the account exists. */
    public String send() {
        if (!words.done(room.mailCode(account))) {
            return null;
        }
        flash.ok(words.say("forgot.sent"));
        return "/account/reset?faces-redirect=true";
    }

    public String getAccount() {
        return account;
    }

    public void setAccount(String account) {
        this.account = account;
    }
}

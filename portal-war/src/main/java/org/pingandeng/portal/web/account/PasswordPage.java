package org.pingandeng.portal.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.pingandeng.portal.account.PasswordRoom;
import org.pingandeng.portal.account.Visitor;
import org.pingandeng.portal.web.site.Flash;

/** Changes one's own password; the first one must be changed before anything else opens. */
@Named
@RequestScoped
public class PasswordPage {

    @Inject
    PasswordRoom room;

    @Inject
    Visitor visitor;

    @Inject
    AccountWords words;

    @Inject
    Flash flash;

    private String old;
    private String password;
    private String repeat;

    /** Whether the visitor still has the password that was printed at the first start. */
    public boolean isFirst() {
        return visitor.mustChangePassword();
    }

    /** Changes it. */
    public String change() {
        boolean first = isFirst();
        if (!words.done(room.changePassword(old, password, repeat))) {
            return null;
        }
        flash.ok(words.say("password.done"));
        return first ? "/learn/me?faces-redirect=true" : "/account/profile?faces-redirect=true";
    }

    public String getOld() {
        return old;
    }

    public void setOld(String old) {
        this.old = old;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getRepeat() {
        return repeat;
    }

    public void setRepeat(String repeat) {
        this.repeat = repeat;
    }
}

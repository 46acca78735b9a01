package org.pingandeng.portal.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.pingandeng.portal.account.PasswordRoom;
import org.pingandeng.portal.web.site.Flash;

/** Sets a new password by a one-time code. */
@Named
@RequestScoped
public class ResetPage {

    @Inject
    PasswordRoom room;

    @Inject
    AccountWords words;

    @Inject
    Flash flash;

    private String account;
    private String code;
    private String password;
    private String repeat;

    /** Tries the code. */
    public String reset() {
        if (!words.done(room.reset(account, code, password, repeat))) {
            return null;
        }
        flash.ok(words.say("reset.done"));
        return "/account/signin?faces-redirect=true";
    }

    public String getAccount() {
        return account;
    }

    public void setAccount(String account) {
        this.account = account;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
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

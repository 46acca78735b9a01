package org.pingandeng.portal.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Signs a person in and takes them where they wanted to go. */
@Named
@RequestScoped
public class SignInPage {

    @Inject
    Entrance entrance;

    private String account;
    private String password;

    /** Tries the door. */
    public void enter() {
        entrance.enter(account, password);
    }

    public String getAccount() {
        return account;
    }

    public void setAccount(String account) {
        this.account = account;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}

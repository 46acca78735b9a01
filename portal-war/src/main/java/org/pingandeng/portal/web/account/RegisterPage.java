package org.pingandeng.portal.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.pingandeng.portal.account.Registration;
import org.pingandeng.portal.web.site.Flash;

/** Opens an account and signs its person in. */
@Named
@RequestScoped
public class RegisterPage {

    @Inject
    Entrance entrance;

    @Inject
    AccountWords words;

    @Inject
    Flash flash;

    private String userName;
    private String name;
    private String phone;
    private String idNumber;
    private String password;
    private String repeat;
    private boolean consent;

    /** Registers, or says every reason against it at once. */
    public void register() {
        Registration typed = new Registration(userName, name, phone, idNumber, password, repeat, consent);
        entrance.register(typed, () -> flash.ok(words.say("register.done", name.strip())));
    }

    public String getUserName() {
        return userName;
    }

    public void setUserName(String userName) {
        this.userName = userName;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public String getIdNumber() {
        return idNumber;
    }

    public void setIdNumber(String idNumber) {
        this.idNumber = idNumber;
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

    public boolean isConsent() {
        return consent;
    }

    public void setConsent(boolean consent) {
        this.consent = consent;
    }
}

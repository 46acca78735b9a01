package org.pingandeng.portal.web.account;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.stream.Collectors;
import org.pingandeng.portal.account.PersonView;
import org.pingandeng.portal.account.ProfileRoom;
import org.pingandeng.portal.account.ProfileRoom.Description;
import org.pingandeng.portal.organisation.OrganisationOffice;
import org.pingandeng.portal.organisation.OrganisationView;
import org.pingandeng.portal.web.site.Flash;

/** What a person says of themselves: name, phone, mail, identity number; and the phone's verification. */
@Named
@RequestScoped
public class ProfilePage {

    private static final String HERE = "/account/profile?faces-redirect=true";

    @Inject
    ProfileRoom room;

    @Inject
    OrganisationOffice organisations;

    @Inject
    AccountWords words;

    @Inject
    Flash flash;

    private PersonView me;
    private String name;
    private String phone;
    private String email;
    private String idNumber;
    private String old;
    private String code;

    @PostConstruct
    void open() {
        me = room.mine();
        name = me.name();
        phone = me.phone();
        email = me.email();
    }

    /** Keeps the changes. */
    public String save() {
        if (!words.done(room.describe(new Description(name, phone, email, idNumber), old))) {
            return null;
        }
        flash.ok(words.say("profile.saved"));
        return HERE;
    }

    /** Shows by a manager's code that the phone is one's own. */
    public String verifyPhone() {
        if (!words.done(room.verifyPhone(code))) {
            return null;
        }
        flash.ok(words.say("profile.phone.verified"));
        return HERE;
    }

    /** The account as it is kept. */
    public PersonView getMe() {
        return me;
    }

    /** Roles in words. */
    public String getRoles() {
        return me.roles().stream()
                .map(role -> words.say("role." + role))
                .collect(Collectors.joining(words.say("list")));
    }

    /** The organisation's name, or an empty text. */
    public String getOrganisation() {
        return me.organisation() == null
                ? ""
                : organisations
                        .find(me.organisation())
                        .map(OrganisationView::name)
                        .orElse("");
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

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getIdNumber() {
        return idNumber;
    }

    public void setIdNumber(String idNumber) {
        this.idNumber = idNumber;
    }

    public String getOld() {
        return old;
    }

    public void setOld(String old) {
        this.old = old;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}

package org.pingandeng.portal.web.desk;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.pingandeng.portal.account.AccountPermissions;
import org.pingandeng.portal.account.PeopleDesk;
import org.pingandeng.portal.account.PersonView;
import org.pingandeng.portal.account.Visitor;
import org.pingandeng.portal.account.model.NotYours;
import org.pingandeng.portal.account.model.OneTimeCode.Purpose;
import org.pingandeng.portal.account.model.Outcome;
import org.pingandeng.portal.account.model.Role;
import org.pingandeng.portal.organisation.OrganisationOffice;
import org.pingandeng.portal.web.account.AccountWords;
import org.pingandeng.portal.web.site.Flash;
import org.pingandeng.portal.web.site.Ids;

/** One person's account: help with a code; for administrators roles, organisation, closing. */
@Named
@RequestScoped
public class UserPage {

    @Inject
    PeopleDesk desk;

    @Inject
    OrganisationOffice offices;

    @Inject
    Visitor visitor;

    @Inject
    AccountWords words;

    @Inject
    DeskWords deskWords;

    @Inject
    Flash flash;

    @Inject
    HttpServletRequest request;

    private PersonView person;
    private List<SelectItem> organisations;
    private List<Role> roles;
    private String organisation;
    private String code;
    private boolean helpful;

    @PostConstruct
    void open() {
        person = desk.find(uuid());
        roles = person.roles();
        helpful = desk.mayHelp(person.id());
        organisation =
                person.organisation() == null ? "" : person.organisation().toString();
        organisations = visitor.may(AccountPermissions.ADMINISTER) ? choices() : List.of();
    }

    private List<SelectItem> choices() {
        return offices.tree().stream()
                .map(place -> new SelectItem(place.id().toString(), "　".repeat(place.depth()) + place.name()))
                .toList();
    }

    /** Makes a code for a new password; it is shown once. */
    public void passwordCode() {
        code = desk.code(person.id(), Purpose.PASSWORD);
    }

    /** Makes a code that verifies the phone; it is shown once. */
    public void phoneCode() {
        code = desk.code(person.id(), Purpose.PHONE);
    }

    /** Sets the roles. */
    public String saveRoles() {
        return kept(desk.setRoles(person.id(), roles.stream().collect(Collectors.toSet())));
    }

    /** Moves the person. */
    public String move() {
        UUID to = organisation.isEmpty() ? null : UUID.fromString(organisation);
        return kept(desk.move(person.id(), to));
    }

    /** Closes an open account, opens a closed one. */
    public String toggle() {
        return kept(desk.setOpen(person.id(), !person.active()));
    }

    private String kept(Outcome<?> outcome) {
        if (!words.done(outcome)) {
            return null;
        }
        flash.ok(deskWords.say("kept"));
        return "/desk/user?faces-redirect=true&id=" + person.id();
    }

    /** The person; nobody outside the visitor's reach. */
    public PersonView getPerson() {
        return person;
    }

    private UUID uuid() {
        return Ids.read(request.getParameter("id")).orElseThrow(() -> new NotYours("person"));
    }

    /** Every role there is. */
    public List<Role> getAllRoles() {
        return Arrays.asList(Role.values());
    }

    /** Every organisation there is, drawn as a tree. */
    public List<SelectItem> getOrganisations() {
        return organisations;
    }

    /** Whether the visitor may help this person with a code. */
    public boolean isHelpful() {
        return helpful;
    }

    /** The code just made, or null. */
    public String getCode() {
        return code;
    }

    public Role[] getRoles() {
        return roles.toArray(Role[]::new);
    }

    public void setRoles(Role[] roles) {
        this.roles = List.of(roles);
    }

    public String getOrganisation() {
        return organisation;
    }

    public void setOrganisation(String organisation) {
        this.organisation = organisation == null ? "" : organisation;
    }
}

package org.pingandeng.portal.account;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.pingandeng.portal.account.model.AccountRefusal;
import org.pingandeng.portal.account.model.NotAllowed;
import org.pingandeng.portal.account.model.NotYours;
import org.pingandeng.portal.account.model.OneTimeCode.Purpose;
import org.pingandeng.portal.account.model.Outcome;
import org.pingandeng.portal.account.model.People;
import org.pingandeng.portal.account.model.Person;
import org.pingandeng.portal.account.model.PersonId;
import org.pingandeng.portal.account.model.Role;
import org.pingandeng.portal.audit.Trail;
import org.pingandeng.portal.organisation.OrganisationOffice;
import org.pingandeng.portal.organisation.OrganisationView;

/** Where managers and administrators look after other people's accounts, each within their part of the tree. */
@ApplicationScoped
public class PeopleDesk {

    @Inject
    People people;

    @Inject
    Codes codes;

    @Inject
    OrganisationOffice organisations;

    @Inject
    Trail trail;

    @Inject
    Visitor visitor;

    @Inject
    Clock clock;

    /**
     * Looks people up within the visitor's reach.
     *
     * @param words part of a user name, name or phone; empty for all
     * @param from the first row
     * @param most how many rows
     * @return people by user name
     */
    @RolesAllowed(AccountPermissions.READ)
    @Transactional
    public List<PersonView> search(@NotNull String words, @Min(0) int from, @Min(1) @Max(500) int most) {
        return visitor.reach().stream()
                .flatMap(reach -> people.search(words, reach, from, most).stream())
                .map(PersonView::of)
                .toList();
    }

    /**
     * How many {@link #search} would find.
     *
     * @param words as there
     * @return the number
     */
    @RolesAllowed(AccountPermissions.READ)
    @Transactional
    public long count(@NotNull String words) {
        return visitor.reach().map(reach -> people.count(words, reach)).orElse(0L);
    }

    /**
     * One person within the visitor's reach.
     *
     * @param id whose
     * @return what the desk may see
     * @throws NotYours outside the reach
     */
    @RolesAllowed(AccountPermissions.READ)
    @Transactional
    public PersonView find(@NotNull UUID id) {
        return PersonView.of(within(id));
    }

    /**
     * Makes a code to read out or hand over: for a new password or to verify a phone. Earlier ones become void. Who may
     * be helped says {@link #mayHelp}.
     *
     * @param id for whom
     * @param purpose what for
     * @return the code, which is shown once and kept as a hash
     * @throws NotYours outside the reach
     * @throws NotAllowed for a person whom the visitor may not help
     */
    @RolesAllowed(AccountPermissions.HELP)
    @Transactional
    public String code(@NotNull UUID id, @NotNull Purpose purpose) {
        Person person = within(id);
        if (purpose == Purpose.MAILED || !helps(person)) {
            throw new NotAllowed(AccountPermissions.ADMINISTER);
        }
        String code = codes.give(person, purpose, visitor.actor().orElse(null));
        trail.record("account.codeGiven", id.toString(), Map.of("purpose", purpose.name()));
        return code;
    }

    /**
     * Whether the visitor may help a person with a code. An administrator may help everybody, the others those whose
     * roles stand below their own ({@link Role#help}), each within their reach.
     *
     * @param id whom
     * @return false for those who may do too much to be helped by the visitor
     * @throws NotYours outside the reach
     */
    @RolesAllowed(AccountPermissions.READ)
    @Transactional
    public boolean mayHelp(@NotNull UUID id) {
        return helps(within(id));
    }

    /**
     * Sets a person's roles. Everyone keeps the learner's.
     *
     * @param id whose
     * @param roles the others
     * @return done, or why not
     */
    @RolesAllowed(AccountPermissions.ADMINISTER)
    @Transactional
    public Outcome<PersonId> setRoles(@NotNull UUID id, @NotNull Set<Role> roles) {
        people.holdAdministrators();
        Person person = within(id);
        boolean loses = person.roles().contains(Role.ADMINISTRATOR) && !roles.contains(Role.ADMINISTRATOR);
        if (loses && people.countOpen(Role.ADMINISTRATOR) <= 1) {
            return Outcome.refused(AccountRefusal.LAST_ADMINISTRATOR);
        }
        trail.record(
                "account.rolesSet", id.toString(), Map.of("from", person.roles().toString(), "to", roles.toString()));
        person.take(roles);
        return Outcome.of(person.id());
    }

    /**
     * Moves a person to an organisation.
     *
     * @param id whose
     * @param organisation where to, or null for nowhere
     * @return done, or that there is no such organisation
     */
    @RolesAllowed(AccountPermissions.ADMINISTER)
    @Transactional
    public Outcome<PersonId> move(@NotNull UUID id, UUID organisation) {
        Person person = within(id);
        if (organisation != null && organisations.find(organisation).isEmpty()) {
            return Outcome.refused(AccountRefusal.ORGANISATION_MISFIT);
        }
        person.belongTo(organisation);
        trail.record("account.moved", id.toString(), Map.of("organisation", String.valueOf(organisation)));
        return Outcome.of(person.id());
    }

    /**
     * Closes or opens an account; closing ends all its sign-ins.
     *
     * @param id whose
     * @param open whether it may be used
     * @return done, or why not
     */
    @RolesAllowed(AccountPermissions.ADMINISTER)
    @Transactional
    public Outcome<PersonId> setOpen(@NotNull UUID id, boolean open) {
        people.holdAdministrators();
        Person person = within(id);
        boolean lastOne = person.active() && person.roles().contains(Role.ADMINISTRATOR);
        if (!open && lastOne && people.countOpen(Role.ADMINISTRATOR) <= 1) {
            return Outcome.refused(AccountRefusal.LAST_ADMINISTRATOR);
        }
        person.setOpen(open);
        if (!open) {
            people.signIns(person.id()).forEach(signIn -> signIn.end(clock.instant()));
        }
        trail.record(open ? "account.opened" : "account.closed", id.toString(), Map.of());
        return Outcome.of(person.id());
    }

    private boolean helps(Person person) {
        return visitor.may(AccountPermissions.HELP)
                && (visitor.may(AccountPermissions.ADMINISTER) || Role.help(visitor.roles(), person.roles()));
    }

    private Person within(UUID id) {
        String reach = visitor.reach().orElseThrow(() -> new NotYours("person"));
        Optional<Person> person = people.find(new PersonId(id));
        return person.filter(found -> reach.isEmpty() || path(found).startsWith(reach))
                .orElseThrow(() -> new NotYours("person"));
    }

    private String path(Person person) {
        return person.owner()
                .flatMap(organisations::find)
                .map(OrganisationView::path)
                .orElse("");
    }
}

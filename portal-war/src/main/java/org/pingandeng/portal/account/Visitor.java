package org.pingandeng.portal.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.pingandeng.portal.account.model.PersonId;
import org.pingandeng.portal.account.model.Role;

/** Who is asking, for the length of one request. Nobody, until the door has read the sign-in cookie. */
@Named("visitor")
@RequestScoped
public class Visitor {

    private SignedIn signedIn;
    private boolean caretaker;
    private String address = "";

    /**
     * The door knows who it is.
     *
     * @param known a live sign-in
     */
    public void become(SignedIn known) {
        signedIn = known;
    }

    /** The portal itself is at work (imports, consumers of news): everything is allowed and the trail says so. */
    void becomeCaretaker() {
        caretaker = true;
    }

    /**
     * Where the request came from.
     *
     * @param from an address
     */
    public void comeFrom(String from) {
        address = from;
    }

    public String address() {
        return address;
    }

    public boolean isSignedIn() {
        return signedIn != null;
    }

    /**
     * The person.
     *
     * @return their id
     * @throws IllegalStateException when nobody has signed in; pages that need somebody are declared so
     */
    public PersonId person() {
        return identity().orElseThrow(() -> new IllegalStateException("Nobody has signed in"));
    }

    /**
     * The person, if there is one.
     *
     * @return their id
     */
    public Optional<PersonId> identity() {
        return Optional.ofNullable(signedIn).map(SignedIn::person);
    }

    /**
     * The person's bare id, for rows of other contexts.
     *
     * @return the id; empty for strangers and for the portal itself
     */
    public Optional<UUID> actor() {
        return identity().map(PersonId::value);
    }

    public String getName() {
        if (caretaker) {
            return "portal";
        }
        return signedIn == null ? "" : signedIn.name();
    }

    public boolean mustChangePassword() {
        return signedIn != null && signedIn.mustChangePassword();
    }

    public Set<Role> roles() {
        return signedIn == null ? Set.of() : signedIn.roles();
    }

    public Set<String> permissions() {
        return signedIn == null ? Set.of() : signedIn.permissions();
    }

    /**
     * Whether a permission is had.
     *
     * @param permission its name
     * @return true when some role has it
     */
    public boolean may(String permission) {
        return caretaker || permissions().contains(permission);
    }

    /**
     * The organisation that the person belongs to.
     *
     * @return its id, if any
     */
    public Optional<UUID> organisation() {
        return Optional.ofNullable(signedIn).flatMap(SignedIn::organisation);
    }

    /**
     * The part of the organisation tree that this visitor may look into.
     *
     * @return a path; empty for all of it, absent for none
     */
    public Optional<String> reach() {
        if (caretaker) {
            return Optional.of("");
        }
        return Optional.ofNullable(signedIn).flatMap(SignedIn::reach);
    }

    /**
     * The sign-in that the cookie named.
     *
     * @return its id
     */
    public Optional<UUID> signIn() {
        return Optional.ofNullable(signedIn).map(SignedIn::signIn);
    }
}

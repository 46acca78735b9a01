package org.pingandeng.portal.account;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.pingandeng.portal.account.model.PersonId;
import org.pingandeng.portal.account.model.Role;

/**
 * A person at the door, known by a live sign-in.
 *
 * @param signIn which of their sign-ins
 * @param person who
 * @param name as they are called
 * @param roles what they are here
 * @param permissions what their roles permit
 * @param organisation where they belong
 * @param reach path of the part of the tree they may look into: empty text for all, absent for none
 * @param mustChangePassword whether only the password page is open to them
 */
public record SignedIn(
        UUID signIn,
        PersonId person,
        String name,
        Set<Role> roles,
        Set<String> permissions,
        Optional<UUID> organisation,
        Optional<String> reach,
        boolean mustChangePassword) {}

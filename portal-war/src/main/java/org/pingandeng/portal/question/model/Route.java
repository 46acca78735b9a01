package org.pingandeng.portal.question.model;

import java.util.Set;
import java.util.UUID;
import org.pingandeng.portal.account.model.Role;

/**
 * Who is to answer: people of a role, of a place or of the whole county.
 *
 * @param role which role
 * @param organisation which place; null for the whole county
 * @param path of the place in the tree; empty for the whole county
 */
public record Route(Role role, UUID organisation, String path) {

    /** The roles that can be asked to answer. */
    public static final Set<Role> ROLES = Set.of(Role.OFFICE, Role.EDITOR, Role.TRAINER);

    /** The county's office. */
    public static final Route OFFICE = new Route(Role.OFFICE, null, "");

    /**
     * Whether it means somebody.
     *
     * @param roles what they are
     * @param place the path of where they belong; empty for nowhere
     */
    public boolean means(Set<Role> roles, String place) {
        return roles.contains(role) && place.startsWith(path);
    }
}

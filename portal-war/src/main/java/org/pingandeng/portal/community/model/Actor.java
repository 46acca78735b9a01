package org.pingandeng.portal.community.model;

import java.util.Set;
import java.util.UUID;

/**
 * Whoever does something.
 *
 * @param person by their id
 * @param name how they are called
 * @param organisation where they belong; null for nowhere
 * @param path of that place in the tree; empty for nowhere
 * @param office whether they work for the county's office
 */
public record Actor(UUID person, String name, UUID organisation, String path, boolean office) {

    private static final Set<String> ABOVE = Set.of("township", "park");

    /** Whether they belong to the applicant, or to a part of it; what lies in a township or park is no part of it. */
    public boolean of(Applicant applicant) {
        boolean parts = !ABOVE.contains(applicant.kind()) && !path.isEmpty();
        return applicant.id().equals(organisation) || parts && path.startsWith(applicant.path());
    }

    /** Whether they belong to the township above the applicant. */
    public boolean above(Applicant applicant) {
        return organisation != null && organisation.equals(applicant.township());
    }
}

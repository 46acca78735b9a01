package org.pingandeng.portal.organisation;

import java.util.UUID;
import org.pingandeng.portal.organisation.model.Organisation;

/**
 * A line of the tree.
 *
 * @param id which
 * @param name how it is called
 * @param kind its kind in lower case, for the bundle
 * @param depth how deep it stands, 0 for the county
 * @param path of this and all below
 * @param sample made for trying out
 */
public record OrganisationView(UUID id, String name, String kind, int depth, String path, boolean sample) {

    static OrganisationView of(Organisation organisation) {
        return new OrganisationView(
                organisation.id(),
                organisation.name(),
                organisation.kind().word(),
                organisation.depth(),
                organisation.path(),
                organisation.sample());
    }
}

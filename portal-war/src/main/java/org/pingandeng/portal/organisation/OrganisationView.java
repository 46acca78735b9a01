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
 * @param field the field of the county plan in which it works, or an empty text
 */
public record OrganisationView(
        UUID id, String name, String kind, int depth, String path, boolean sample, String field) {

    static OrganisationView of(Organisation organisation) {
        return new OrganisationView(
                organisation.id(),
                organisation.name(),
                organisation.kind().word(),
                organisation.depth(),
                organisation.path(),
                organisation.sample(),
                organisation.field().orElse(""));
    }
}

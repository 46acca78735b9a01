package org.pingandeng.portal.bridge;

import java.util.Optional;
import java.util.UUID;
import org.pingandeng.portal.account.model.Person;
import org.pingandeng.portal.organisation.OrganisationOffice;
import org.pingandeng.portal.organisation.OrganisationView;

/**
 * Somebody on a list that people read and print.
 *
 * @param name as they are called
 * @param userName as they sign in
 * @param organisation where they belong; blank for nowhere
 * @param idNumber masked; blank where none was given
 */
public record Who(String name, String userName, String organisation, String idNumber) {

    /** Somebody who is not known any more. */
    public static final Who NOBODY = new Who("—", "", "", "");

    static Who of(Person person, Optional<UUID> place, OrganisationOffice organisations) {
        return new Who(
                person.name(),
                person.userName(),
                place.flatMap(organisations::find).map(OrganisationView::name).orElse(""),
                person.idNumberMasked().orElse(""));
    }
}

package org.pingandeng.portal.community;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.pingandeng.portal.account.Visitor;
import org.pingandeng.portal.community.model.Applicant;
import org.pingandeng.portal.organisation.OrganisationOffice;
import org.pingandeng.portal.organisation.OrganisationView;

/** The organisation for which the visitor applies: their own, or the enterprise of their workshop. */
@ApplicationScoped
class Applicants {

    private static final Set<String> ABOVE = Set.of("township", "park");
    private static final Set<String> PARTS = Set.of("workshop", "team");

    @Inject
    OrganisationOffice organisations;

    @Inject
    Visitor visitor;

    Optional<Applicant> mine() {
        return visitor.organisation()
                .flatMap(organisations::find)
                .flatMap(place ->
                        PARTS.contains(place.kind()) ? organisations.enterprise(place.id()) : Optional.of(place))
                .filter(place -> !place.kind().equals("county"))
                .map(this::applicant);
    }

    private Applicant applicant(OrganisationView place) {
        Optional<OrganisationView> township = place.kind().equals("township") ? Optional.empty() : above(place);
        return new Applicant(
                place.id(),
                place.name(),
                place.kind(),
                place.path(),
                township.map(OrganisationView::id).orElse(null),
                township.map(OrganisationView::name).orElse(""));
    }

    /** The nearest township or park above a place, as its path names it. */
    private Optional<OrganisationView> above(OrganisationView place) {
        List<String> ids = new ArrayList<>(Arrays.asList(place.path().split("/")));
        ids.remove(ids.size() - 1);
        Collections.reverse(ids);
        return ids.stream()
                .map(Applicants::id)
                .flatMap(each -> organisations.find(each).stream())
                .filter(each -> ABOVE.contains(each.kind()))
                .findFirst();
    }

    private static UUID id(String digits) {
        return UUID.fromString(digits.replaceFirst("(.{8})(.{4})(.{4})(.{4})(.{12})", "$1-$2-$3-$4-$5"));
    }
}

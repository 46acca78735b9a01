package org.pingandeng.portal.bridge;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.pingandeng.course.port.Caller;
import org.pingandeng.portal.account.Visitor;
import org.pingandeng.portal.organisation.OrganisationOffice;

/**
 * The visitor as the courses' desks know them. They work on what belongs to their own organisation and to all below it,
 * and look at what is the county's; one who belongs to the county works on everything, one who belongs nowhere on nothing.
 */
@RequestScoped
public class CourseCaller implements Caller {

    @Inject
    Visitor visitor;

    @Inject
    OrganisationOffice organisations;

    private Set<UUID> below;
    private Optional<UUID> county;

    @Override
    public Optional<UUID> id() {
        return visitor.actor();
    }

    @Override
    public String name() {
        return visitor.getName();
    }

    @Override
    public Optional<UUID> organisation() {
        return visitor.organisation();
    }

    @Override
    public boolean sees(Optional<UUID> owner) {
        return owner.isEmpty() || changes(owner) || county().equals(owner);
    }

    @Override
    public boolean changes(Optional<UUID> owner) {
        boolean everything = visitor.reach().filter(String::isEmpty).isPresent()
                || visitor.organisation().isPresent() && visitor.organisation().equals(county());
        return everything || owner.filter(below()::contains).isPresent();
    }

    private Set<UUID> below() {
        if (below == null) {
            below = visitor.organisation().map(organisations::below).orElse(Set.of());
        }
        return below;
    }

    private Optional<UUID> county() {
        if (county == null) {
            county = visitor.organisation().flatMap(organisations::top);
        }
        return county;
    }
}

package org.pingandeng.portal.post;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.pingandeng.portal.account.PeopleDesk;
import org.pingandeng.portal.account.PersonView;
import org.pingandeng.portal.account.Visitor;
import org.pingandeng.portal.audit.Trail;
import org.pingandeng.portal.organisation.OrganisationOffice;
import org.pingandeng.portal.organisation.OrganisationView;
import org.pingandeng.portal.outbox.OutboxLog;
import org.pingandeng.portal.post.model.Keeper;
import org.pingandeng.portal.post.model.Post;
import org.pingandeng.portal.post.model.PostLine;
import org.pingandeng.portal.post.model.Posts;

/** What the desks of the register share: for whom the visitor keeps a list, which day it is, who is told. */
@ApplicationScoped
class PostHouse {

    /** News after which another number may count. */
    static final Set<String> TOPICS = Set.of(PostDesk.CHANGED, "certificate.issued", "certificate.revoked");

    private static final ZoneId COUNTY = ZoneId.of("Asia/Shanghai");
    private static final String ENTERPRISE = "enterprise";
    private static final int MOST_PEOPLE = 200;

    @Inject
    Posts posts;

    @Inject
    OrganisationOffice organisations;

    @Inject
    PeopleDesk people;

    @Inject
    OutboxLog outbox;

    @Inject
    Trail trail;

    @Inject
    Visitor visitor;

    @Inject
    Clock clock;

    /** The office keeps its enforcement staff under the county; a manager keeps the list of the own enterprise. */
    Optional<Keeper> keeper() {
        return visitor.may(PostPermissions.OVERSEE) ? office() : enterprise();
    }

    private Optional<Keeper> enterprise() {
        return visitor.organisation()
                .flatMap(organisations::find)
                .filter(place -> place.kind().equals(ENTERPRISE))
                .map(place -> new Keeper(place.id(), place.name(), Post.ofEnterprises()));
    }

    private Optional<Keeper> office() {
        Optional<UUID> own = visitor.organisation().flatMap(organisations::top);
        return own.or(() -> organisations.tree().stream()
                        .filter(place -> place.depth() == 0)
                        .map(OrganisationView::id)
                        .findFirst())
                .flatMap(organisations::find)
                .map(place -> new Keeper(place.id(), place.name(), Post.ofTheOffice()));
    }

    /** A line of the visitor's own list. */
    Optional<PostLine> line(UUID id) {
        return keeper().flatMap(
                        keeper -> posts.line(id).filter(line -> line.owner().equals(keeper.owner())));
    }

    /** Somebody whom the visitor reaches, by their user name; nobody for an empty one. */
    Optional<PersonView> person(String account) {
        return account.isBlank()
                ? Optional.empty()
                : people.search(account, 0, MOST_PEOPLE).stream()
                        .filter(each -> each.userName().equalsIgnoreCase(account))
                        .findFirst();
    }

    LocalDate today() {
        return LocalDate.ofInstant(now(), COUNTY);
    }

    Instant now() {
        return clock.instant();
    }

    String who() {
        return visitor.getName();
    }

    UUID actor() {
        return visitor.person().value();
    }

    /** Writes the trail and tells the board; neither a name nor a number stands in it. */
    void tell(String action, UUID subject, Map<String, ?> detail) {
        trail.record(action, subject.toString(), detail);
        outbox.append(PostDesk.CHANGED, subject.toString(), Map.of());
    }
}

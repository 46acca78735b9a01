package org.pingandeng.portal.organisation;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.pingandeng.portal.account.Visitor;
import org.pingandeng.portal.audit.Trail;
import org.pingandeng.portal.organisation.model.Organisation;
import org.pingandeng.portal.organisation.model.OrganisationKind;
import org.pingandeng.portal.organisation.model.Organisations;

/** The place where the tree of organisations is kept. */
@ApplicationScoped
public class OrganisationOffice {

    private static final Set<OrganisationKind> TOWNSHIPS = Set.of(OrganisationKind.TOWNSHIP, OrganisationKind.PARK);

    @Inject
    Organisations organisations;

    @Inject
    Trail trail;

    @Inject
    Visitor visitor;

    @Inject
    Clock clock;

    /**
     * The part of the tree that the visitor reaches.
     *
     * @return lines in drawing order; none where the visitor reaches nothing
     */
    @RolesAllowed("organisation.read")
    @Transactional
    public List<OrganisationView> tree() {
        return visitor.reach().stream()
                .flatMap(reach -> organisations.within(reach).stream())
                .map(OrganisationView::of)
                .toList();
    }

    /**
     * A page of the part of the tree that the visitor reaches.
     *
     * @param words part of a name; empty for all
     * @param from the first line
     * @param most how many lines
     * @return lines in drawing order
     */
    @RolesAllowed("organisation.read")
    @Transactional
    public List<OrganisationView> search(@NotNull String words, @Min(0) int from, @Min(1) @Max(500) int most) {
        return visitor.reach().stream()
                .flatMap(reach -> organisations.within(reach, words, from, most).stream())
                .map(OrganisationView::of)
                .toList();
    }

    /** How many lines {@link #search} would find. */
    @RolesAllowed("organisation.read")
    @Transactional
    public long count(@NotNull String words) {
        return visitor.reach().map(reach -> organisations.count(reach, words)).orElse(0L);
    }

    /** The ids of all places that the visitor reaches, for deciding whose rows they see. */
    @RolesAllowed("organisation.read")
    @Transactional
    public Set<UUID> reached() {
        return visitor.reach().map(organisations::ids).orElse(Set.of());
    }

    /**
     * The name and path of one place, for showing where somebody belongs.
     *
     * @param id which
     * @return it, if it exists
     */
    @PermitAll
    @Transactional
    public Optional<OrganisationView> find(@NotNull UUID id) {
        return organisations.find(id).map(OrganisationView::of);
    }

    /**
     * A place and all below it, for deciding whose rows somebody may see.
     *
     * @param top which
     * @return their ids; none where the place does not exist
     */
    @PermitAll
    @Transactional
    public Set<UUID> below(@NotNull UUID top) {
        return organisations
                .find(top)
                .map(place -> organisations.ids(place.path()))
                .orElse(Set.of());
    }

    /**
     * The top of the tree in which a place stands: the county.
     *
     * @param place any place
     * @return the county's id; empty where the place does not exist
     */
    @PermitAll
    @Transactional
    public Optional<UUID> top(@NotNull UUID place) {
        Optional<Organisation> at = organisations.find(place);
        while (at.flatMap(Organisation::parent).isPresent()) {
            at = at.flatMap(Organisation::parent).flatMap(organisations::find);
        }
        return at.map(Organisation::id);
    }

    /**
     * The enterprise to which a place belongs, itself included.
     *
     * @param place any place
     * @return empty where it stands above all enterprises, or does not exist
     */
    @PermitAll
    @Transactional
    public Optional<OrganisationView> enterprise(@NotNull UUID place) {
        Optional<Organisation> at = organisations.find(place);
        while (at.isPresent() && at.get().kind() != OrganisationKind.ENTERPRISE) {
            at = at.flatMap(Organisation::parent).flatMap(organisations::find);
        }
        return at.map(OrganisationView::of);
    }

    /**
     * The township or park to which a place belongs, itself included.
     *
     * @param place any place
     * @return empty where it stands above all of them, or does not exist
     */
    @PermitAll
    @Transactional
    public Optional<OrganisationView> township(@NotNull UUID place) {
        Optional<Organisation> at = organisations.find(place);
        while (at.isPresent() && !TOWNSHIPS.contains(at.get().kind())) {
            at = at.flatMap(Organisation::parent).flatMap(organisations::find);
        }
        return at.map(OrganisationView::of);
    }

    /** The townships and parks, for people who say where they live. */
    @PermitAll
    @Transactional
    public List<OrganisationView> townships() {
        return organisations.of(TOWNSHIPS).stream().map(OrganisationView::of).toList();
    }

    /** The industry fields of the county plan, in its order. */
    @PermitAll
    @Transactional
    public List<String> fields() {
        return organisations.fields();
    }

    /**
     * Says in which field of the county plan an enterprise works.
     *
     * @param id which
     * @param field one of {@link #fields}; an empty text for none
     * @return whether it is an enterprise and there is such a field
     */
    @RolesAllowed("organisation.change")
    @Transactional
    public boolean engage(@NotNull UUID id, @NotNull String field) {
        Optional<Organisation> found = organisations
                .find(id)
                .filter(each -> each.kind() == OrganisationKind.ENTERPRISE)
                .filter(each -> field.isEmpty() || organisations.fields().contains(field));
        found.ifPresent(each -> {
            trail.record(
                    "organisation.field",
                    id.toString(),
                    Map.of("from", each.field().orElse(""), "to", field));
            each.engageIn(field.isEmpty() ? null : field);
        });
        return found.isPresent();
    }

    /**
     * Adds a place below another.
     *
     * @param parent below which
     * @param kind what it is
     * @param name how it is called
     * @return the new place; empty when the parent is missing or such a thing cannot stand there
     */
    @RolesAllowed("organisation.change")
    @Transactional
    public Optional<OrganisationView> add(
            @NotNull UUID parent, @NotNull OrganisationKind kind, @NotBlank @Size(max = 120) String name) {
        Optional<Organisation> added =
                organisations.find(parent).flatMap(above -> above.below(kind, name.strip(), clock.instant()));
        added.ifPresent(organisation -> {
            organisations.add(organisation);
            trail.record("organisation.added", organisation.id().toString(), Map.of("name", organisation.name()));
        });
        return added.map(OrganisationView::of);
    }

    /**
     * Renames a place.
     *
     * @param id which
     * @param name its new name
     * @return whether it exists
     */
    @RolesAllowed("organisation.change")
    @Transactional
    public boolean rename(@NotNull UUID id, @NotBlank @Size(max = 120) String name) {
        Optional<Organisation> found = organisations.find(id);
        found.ifPresent(organisation -> {
            trail.record(
                    "organisation.renamed", id.toString(), Map.of("from", organisation.name(), "to", name.strip()));
            organisation.rename(name.strip());
        });
        return found.isPresent();
    }

    /**
     * Plants the first tree, plainly marked as sample below the county. Does nothing where a tree stands.
     *
     * @param county the county's name
     * @return the sample enterprise
     */
    @RolesAllowed("organisation.change")
    @Transactional
    public UUID plant(@NotBlank String county) {
        List<Organisation> all = organisations.within("");
        if (!all.isEmpty()) {
            return all.get(all.size() - 1).id();
        }
        Organisation top = Organisation.county(county, clock.instant());
        Organisation township = sample(top, OrganisationKind.TOWNSHIP, "示例乡镇");
        Organisation enterprise = sample(township, OrganisationKind.ENTERPRISE, "示例危化品经营公司");
        Organisation workshop = sample(enterprise, OrganisationKind.WORKSHOP, "示例仓储车间");
        Organisation neighbour = sample(township, OrganisationKind.ENTERPRISE, "示例工贸公司");
        enterprise.engageIn("危险化学品");
        neighbour.engageIn("工贸");
        List.of(top, township, enterprise, workshop, neighbour).forEach(organisations::add);
        return enterprise.id();
    }

    private Organisation sample(Organisation above, OrganisationKind kind, String name) {
        Organisation made = above.below(kind, name, clock.instant()).orElseThrow();
        made.markSample();
        return made;
    }
}

package org.pingandeng.portal.community;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.pingandeng.portal.account.Visitor;
import org.pingandeng.portal.community.model.Application;
import org.pingandeng.portal.community.model.Ground;
import org.pingandeng.portal.community.model.Stage;
import org.pingandeng.portal.community.model.Stand;
import org.pingandeng.portal.community.model.Stands;
import org.pingandeng.portal.community.model.TitleRefusal;
import org.pingandeng.portal.community.model.TitleStep;
import org.pingandeng.portal.organisation.OrganisationOffice;
import org.pingandeng.portal.organisation.OrganisationView;

/** Where the township and the office look through what was handed in. */
@ApplicationScoped
public class TitleReviews {

    /** Lines on one page of the list. */
    public static final int PAGE = 20;

    private static final String NOWHERE = "-";

    @Inject
    TitleHouse house;

    @Inject
    Stands stands;

    @Inject
    OrganisationOffice organisations;

    @Inject
    Visitor visitor;

    /** Applications in a stage that the visitor may see, a page of them. */
    @RolesAllowed(CommunityPermissions.REVIEW)
    @Transactional
    public List<Stand> list(@NotNull Stage stage, int page) {
        return stage == Stage.DRAFT ? List.of() : stands.waiting(stage, reach(), Math.max(0, page - 1) * PAGE, PAGE);
    }

    /** How many there are in each stage. */
    @RolesAllowed(CommunityPermissions.REVIEW)
    @Transactional
    public Map<Stage, Integer> stages() {
        Map<Stage, Integer> stages = stands.stages(reach());
        stages.remove(Stage.DRAFT);
        return stages;
    }

    /** Whether the visitor reviews anything: the office, or a township. */
    @RolesAllowed(CommunityPermissions.REVIEW)
    @Transactional
    public boolean reviews() {
        return !reach().equals(NOWHERE);
    }

    private String reach() {
        return visitor.may(CommunityPermissions.OFFICE)
                ? ""
                : visitor.organisation()
                        .flatMap(organisations::find)
                        .filter(each ->
                                each.kind().equals("township") || each.kind().equals("park"))
                        .map(OrganisationView::path)
                        .orElse(NOWHERE);
    }

    /**
     * An application as its reviewers see it.
     *
     * @param about the application
     * @param asks whether the visitor may ask the applicant now
     * @param passes whether the visitor may pass the township's review now
     */
    public record Opened(Application about, boolean asks, boolean passes) {}

    /** Opens one; whoever belongs to the applicant has a desk of their own and reads no assessor's sheet. */
    @RolesAllowed(CommunityPermissions.REVIEW)
    @Transactional
    public Optional<Opened> open(@NotNull UUID id) {
        return house.seen(id)
                .filter(each -> !house.actor().of(each.applicant()))
                .map(each -> {
                    Ground ground = new Ground(each, house.actor());
                    return new Opened(
                            each, ground.ask("?").isEmpty(), ground.pass().isEmpty());
                });
    }

    /** Asks the applicant something; the application goes back to them. */
    @RolesAllowed(CommunityPermissions.REVIEW)
    @Transactional
    public Optional<TitleRefusal> ask(@NotNull UUID id, @NotNull String words) {
        return house.take(
                id, (ground, about) -> ground.ask(words), about -> TitleHouse.Move.of(TitleStep.Kind.ASKED, words));
    }

    /** Passes the township's review; the application goes to the office. */
    @RolesAllowed(CommunityPermissions.REVIEW)
    @Transactional
    public Optional<TitleRefusal> pass(@NotNull UUID id, @NotNull String words) {
        return house.take(
                id, (ground, about) -> ground.pass(), about -> TitleHouse.Move.of(TitleStep.Kind.PASSED, words));
    }
}

package org.pingandeng.portal.campaign;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.pingandeng.portal.audit.Trail;
import org.pingandeng.portal.campaign.model.Activities;
import org.pingandeng.portal.campaign.model.Activity;
import org.pingandeng.portal.campaign.model.ActivityPlan;
import org.pingandeng.portal.campaign.model.ActivityRefusal;
import org.pingandeng.portal.campaign.model.Bookings;
import org.pingandeng.portal.campaign.model.Campaigns;
import org.pingandeng.portal.campaign.model.Coded;
import org.pingandeng.portal.campaign.model.Guest;
import org.pingandeng.portal.organisation.OrganisationOffice;
import org.pingandeng.portal.outbox.OutboxLog;

/** The office plans activities, changes them, calls them off with a reason, and sees who signed up. */
@ApplicationScoped
public class ActivityDesk {

    /** The topic of the news that an activity is new, changed, or told about; the key is its id. */
    public static final String CHANGED = "activity.changed";

    private static final int LONGEST_REASON = 400;

    @Inject
    Activities activities;

    @Inject
    Bookings bookings;

    @Inject
    Campaigns campaigns;

    @Inject
    Seats seats;

    @Inject
    OrganisationOffice organisations;

    @Inject
    Trail trail;

    @Inject
    OutboxLog outbox;

    @Inject
    Clock clock;

    /**
     * Plans an activity. The same id again changes nothing.
     *
     * @param id made by the form
     * @param plan what it is to be
     * @return why not, or empty
     */
    @RolesAllowed(CampaignPermissions.KEEP)
    @Transactional
    public Optional<ActivityRefusal> plan(@NotNull UUID id, @NotNull ActivityPlan plan) {
        if (activities.find(id).isPresent()) {
            return Optional.empty();
        }
        Optional<ActivityRefusal> refusal = refusal(plan, "", "");
        if (refusal.isEmpty() && activities.add(id, plan, clock.instant())) {
            told("activity.planned", id, Map.of("title", plan.title()));
        }
        return refusal;
    }

    /**
     * Changes an activity; those who wait get the seats that it gives.
     *
     * @param id which
     * @param plan what it is to be from now on
     * @return why not, or empty
     */
    @RolesAllowed(CampaignPermissions.KEEP)
    @Transactional
    public Optional<ActivityRefusal> change(@NotNull UUID id, @NotNull ActivityPlan plan) {
        Optional<Activity> held = activities.hold(id);
        Optional<ActivityRefusal> refusal = refusal(
                plan,
                held.map(each -> each.plan().kind()).orElse(""),
                held.map(each -> each.plan().venue()).orElse(""));
        if (held.isEmpty() || held.get().cancelled()) {
            return Optional.of(ActivityRefusal.CANCELLED);
        }
        if (refusal.isPresent() || held.get().plan().equals(plan)) {
            return refusal;
        }
        if (plan.places() < held.get().taken()) {
            return Optional.of(ActivityRefusal.TAKEN);
        }
        activities.change(id, plan);
        seats.fill(activities.find(id).orElseThrow());
        told("activity.replanned", id, Map.of("title", plan.title()));
        return Optional.empty();
    }

    /**
     * Calls an activity off, unless it was held. Again changes nothing.
     *
     * @param id which
     * @param reason why, for those who wanted to come
     * @return why not, or empty
     */
    @RolesAllowed(CampaignPermissions.KEEP)
    @Transactional
    public Optional<ActivityRefusal> cancel(@NotNull UUID id, @NotNull String reason) {
        if (reason.isBlank() || reason.length() > LONGEST_REASON) {
            return Optional.of(ActivityRefusal.REASON);
        }
        if (activities.find(id).filter(each -> each.held(clock.instant())).isPresent()) {
            return Optional.of(ActivityRefusal.HELD);
        }
        if (activities.cancel(id, reason.strip(), clock.instant())) {
            told("activity.cancelled", id, Map.of("reason", reason.strip()));
        }
        return Optional.empty();
    }

    /** Who signed up, as they came, with how many of them were there. */
    @RolesAllowed(CampaignPermissions.KEEP)
    @Transactional
    public List<Guest> guests(@NotNull UUID id, int first, int count) {
        return bookings.guests(id, first, count);
    }

    /** How many bookings there are, also those given back. */
    @RolesAllowed(CampaignPermissions.KEEP)
    @Transactional
    public int guestCount(@NotNull UUID id) {
        return bookings.count(id);
    }

    /** A kind or a venue that is no longer offered stays with what was of it before. */
    private Optional<ActivityRefusal> refusal(ActivityPlan plan, String kind, String venue) {
        if (campaigns.all().stream().noneMatch(each -> each.code().equals(plan.campaign()))) {
            return Optional.of(ActivityRefusal.CAMPAIGN);
        }
        if (!offered(campaigns.activityKinds(), plan.kind(), kind)) {
            return Optional.of(ActivityRefusal.KIND);
        }
        if (!plan.venue().isEmpty() && !offered(campaigns.venues(), plan.venue(), venue)) {
            return Optional.of(ActivityRefusal.VENUE);
        }
        if (plan.township() != null && organisations.find(plan.township()).isEmpty()) {
            return Optional.of(ActivityRefusal.PLACE);
        }
        return plan.flaw();
    }

    private static boolean offered(List<Coded> list, String code, String before) {
        return list.stream().anyMatch(each -> each.code().equals(code) && each.offered(before));
    }

    private void told(String action, UUID id, Map<String, String> detail) {
        outbox.append(CHANGED, id.toString(), Map.of());
        trail.record(action, id.toString(), detail);
    }
}

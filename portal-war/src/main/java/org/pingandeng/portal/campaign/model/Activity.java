package org.pingandeng.portal.campaign.model;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * An activity as it stands.
 *
 * @param id which
 * @param plan what it is to be
 * @param township the name of the township; empty for none
 * @param cancelledAt when it was called off; null where it was not
 * @param reason why it was called off
 * @param taken seats that are given
 * @param waiting people who wait for one
 * @param audience how many were there, counted or by the door
 */
public record Activity(
        UUID id,
        ActivityPlan plan,
        String township,
        Instant cancelledAt,
        String reason,
        int taken,
        int waiting,
        long audience) {

    private static final Duration DOOR_BEFORE = Duration.ofMinutes(60);
    private static final Duration DOOR_AFTER = Duration.ofMinutes(30);

    /** Where an activity stands. */
    public enum Phase {
        /** It was called off. */
        CANCELLED,
        /** It is ahead. */
        COMING,
        /** It goes on now. */
        RUNNING,
        /** It is over. */
        OVER
    }

    /** Where it stands at a time. */
    public Phase phase(Instant now) {
        if (cancelledAt != null) {
            return Phase.CANCELLED;
        }
        if (now.isBefore(plan.from())) {
            return Phase.COMING;
        }
        return now.isBefore(plan.to()) ? Phase.RUNNING : Phase.OVER;
    }

    /** Whether it was called off. */
    public boolean cancelled() {
        return cancelledAt != null;
    }

    /** Seats that nobody has. */
    public int left() {
        return Math.max(0, plan.places() - taken);
    }

    /** Whether seats, or places in the queue, can be asked for. */
    public boolean bookable(Instant now) {
        return plan.open() && plan.places() > 0 && phase(now) == Phase.COMING;
    }

    /** Whether people are counted at the door: from an hour before until half an hour after. */
    public boolean doorOpen(Instant now) {
        return !cancelled()
                && !now.isBefore(plan.from().minus(DOOR_BEFORE))
                && now.isBefore(plan.to().plus(DOOR_AFTER));
    }

    /** Whether it is over and somebody was there, so that it counts and is not called off any more. */
    public boolean held(Instant now) {
        return phase(now) == Phase.OVER && audience > 0;
    }

    /** Its address within the site. */
    public String href() {
        return "/activity?a=" + id;
    }
}

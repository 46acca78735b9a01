package org.pingandeng.portal.campaign.model;

import java.util.Optional;
import java.util.UUID;
import org.pingandeng.portal.account.model.PersonalData;

/**
 * Seats that somebody asks for.
 *
 * @param id made by the form: the same twice is one request
 * @param activity at which activity
 * @param name how they are called
 * @param phone their phone
 * @param party the group's name; empty for one's own family
 * @param heads for how many people
 * @param device which browser asks
 */
public record BookingOrder(UUID id, UUID activity, String name, String phone, String party, int heads, UUID device) {

    /** How many one may bring along without naming a group. */
    public static final int FAMILY = 5;

    private static final int LONGEST_PARTY = 80;
    private static final int MOST_HEADS = 1_000;

    /**
     * What is wrong with it.
     *
     * @param plan of the activity
     * @param known whether whoever asks has signed in
     */
    public Optional<BookingRefusal> flaw(ActivityPlan plan, boolean known) {
        if (PersonalData.name(name).isPresent()) {
            return Optional.of(BookingRefusal.NAME);
        }
        if (phone.isEmpty() || PersonalData.phone(phone).isPresent()) {
            return Optional.of(BookingRefusal.PHONE);
        }
        if (heads < 1 || heads > Math.min(plan.places(), MOST_HEADS)) {
            return Optional.of(BookingRefusal.HEADS);
        }
        if (!known && heads > plan.party()) {
            return Optional.of(BookingRefusal.GROUP);
        }
        if (party.length() > LONGEST_PARTY || heads > FAMILY && party.isEmpty()) {
            return Optional.of(BookingRefusal.PARTY);
        }
        return Optional.empty();
    }
}

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

    /**
     * What is wrong with it.
     *
     * @param places how many seats the activity has
     */
    public Optional<BookingRefusal> flaw(int places) {
        if (PersonalData.name(name).isPresent()) {
            return Optional.of(BookingRefusal.NAME);
        }
        if (phone.isEmpty() || PersonalData.phone(phone).isPresent()) {
            return Optional.of(BookingRefusal.PHONE);
        }
        if (heads < 1 || heads > places) {
            return Optional.of(BookingRefusal.HEADS);
        }
        if (party.length() > LONGEST_PARTY || heads > FAMILY && party.isEmpty()) {
            return Optional.of(BookingRefusal.PARTY);
        }
        return Optional.empty();
    }
}

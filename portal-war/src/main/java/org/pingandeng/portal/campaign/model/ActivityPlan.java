package org.pingandeng.portal.campaign.model;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * What an activity is to be.
 *
 * @param campaign of which campaign
 * @param kind its kind
 * @param venue one of the venues; empty for none
 * @param title what it is called
 * @param titleEn in English
 * @param what what happens, for those who come
 * @param whatEn in English
 * @param township the township or park; null for none
 * @param place where in words
 * @param from when it begins; null where nobody said
 * @param to when it ends
 * @param places how many seats can be booked; 0 where one just comes
 * @param party for how many people one may book without an account
 * @param open whether seats can be booked now
 */
public record ActivityPlan(
        String campaign,
        String kind,
        String venue,
        String title,
        String titleEn,
        String what,
        String whatEn,
        UUID township,
        String place,
        Instant from,
        Instant to,
        int places,
        int party,
        boolean open) {

    /** For how many people one may book without an account, where nobody said. */
    public static final int PARTY = 50;

    private static final int MOST_PARTY = 1_000;
    private static final int LONGEST_TITLE = 120;
    private static final int LONGEST_TEXT = 4000;
    private static final int MOST_PLACES = 100_000;

    /** What is missing in it, as far as it shows by itself. */
    public Optional<ActivityRefusal> flaw() {
        if (title.isEmpty() || title.length() > LONGEST_TITLE || titleEn.length() > LONGEST_TITLE) {
            return Optional.of(ActivityRefusal.TITLE);
        }
        if (place.isEmpty() || place.length() > LONGEST_TITLE) {
            return Optional.of(ActivityRefusal.PLACE);
        }
        if (from == null || to == null || !to.isAfter(from)) {
            return Optional.of(ActivityRefusal.TIMES);
        }
        if (what.length() > LONGEST_TEXT || whatEn.length() > LONGEST_TEXT) {
            return Optional.of(ActivityRefusal.WHAT);
        }
        if (party < 1 || party > MOST_PARTY) {
            return Optional.of(ActivityRefusal.PARTY);
        }
        boolean countable = places >= 0 && places <= MOST_PLACES && (places > 0 || !open);
        return countable ? Optional.empty() : Optional.of(ActivityRefusal.PLACES);
    }
}

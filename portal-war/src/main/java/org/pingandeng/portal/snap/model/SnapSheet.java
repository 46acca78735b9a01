package org.pingandeng.portal.snap.model;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.UUID;
import org.pingandeng.portal.account.model.PersonalData;

/**
 * What a sender fills in.
 *
 * @param id given by the form, so that sending twice keeps one
 * @param township where it is, roughly
 * @param kind the code of the kind of hazard
 * @param spot where it is, in words
 * @param words what is dangerous
 * @param phone for questions of the office; empty for none
 * @param latitude of the phone, where the sender pressed for it; else null
 * @param longitude of the phone, where the sender pressed for it; else null
 */
public record SnapSheet(
        UUID id,
        UUID township,
        String kind,
        String spot,
        String words,
        String phone,
        BigDecimal latitude,
        BigDecimal longitude) {

    /** How many photos come with one. */
    public static final int MOST_PHOTOS = 3;

    private static final int LONGEST_SPOT = 120;
    private static final int LONGEST_WORDS = 1_000;
    private static final BigDecimal POLE = BigDecimal.valueOf(90);
    private static final BigDecimal HALF_TURN = BigDecimal.valueOf(180);

    /**
     * What stands in the way of keeping it, as far as the sheet itself tells.
     *
     * @param photos how many came with it
     */
    public Optional<SnapRefusal> flaw(int photos) {
        if (photos == 0) {
            return Optional.of(SnapRefusal.NO_PHOTO);
        }
        if (photos > MOST_PHOTOS) {
            return Optional.of(SnapRefusal.TOO_MANY_PHOTOS);
        }
        if (id == null || township == null) {
            return Optional.of(SnapRefusal.TOWNSHIP);
        }
        if (spot.isBlank() || spot.length() > LONGEST_SPOT) {
            return Optional.of(SnapRefusal.SPOT);
        }
        if (words.isBlank() || words.length() > LONGEST_WORDS) {
            return Optional.of(SnapRefusal.WORDS);
        }
        if (PersonalData.phone(phone).isPresent()) {
            return Optional.of(SnapRefusal.PHONE);
        }
        return positioned() ? Optional.empty() : Optional.of(SnapRefusal.POSITION);
    }

    private boolean positioned() {
        if (latitude == null || longitude == null) {
            return latitude == null && longitude == null;
        }
        return latitude.abs().compareTo(POLE) <= 0 && longitude.abs().compareTo(HALF_TURN) <= 0;
    }
}

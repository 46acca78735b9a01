package org.pingandeng.portal.post.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * A certificate of the state, or a proof from elsewhere, as its paper says it. A special operator's number holds the
 * identity number, so pages show {@link #masked} only.
 *
 * @param id made by the form, so that sending twice enters one
 * @param line whose
 * @param number as printed; empty once it was forgotten
 * @param issuer who issued it
 * @param from the first valid day
 * @param until the last valid day; null where it does not expire
 * @param who entered it
 * @param at when
 * @param back that it was taken back; null while it stands
 */
public record Proof(
        UUID id,
        UUID line,
        String number,
        String issuer,
        LocalDate from,
        LocalDate until,
        String who,
        Instant at,
        Back back) {

    private static final int LONGEST_NUMBER = 40;
    private static final int LONGEST_ISSUER = 80;
    private static final int SHOWN = 4;

    /**
     * That a proof was taken back: it never counted.
     *
     * @param reason why
     * @param who took it back
     * @param at when
     */
    public record Back(String reason, String who, Instant at) {}

    /**
     * What stands in the way of entering it.
     *
     * @param today the day in the county
     */
    public Optional<PostRefusal> flaw(LocalDate today) {
        if (number.isBlank() || number.length() > LONGEST_NUMBER) {
            return Optional.of(PostRefusal.NUMBER);
        }
        if (issuer.isBlank() || issuer.length() > LONGEST_ISSUER) {
            return Optional.of(PostRefusal.ISSUER);
        }
        boolean sound = from != null && !from.isAfter(today) && (until == null || !until.isBefore(from));
        return sound ? Optional.empty() : Optional.of(PostRefusal.DAYS);
    }

    /** Whether it stands, in force or not. */
    public boolean standing() {
        return back == null;
    }

    /**
     * Whether it is in force on a day; the first and the last day belong to it.
     *
     * @param day any
     */
    public boolean good(LocalDate day) {
        return standing() && !from.isAfter(day) && (until == null || !until.isBefore(day));
    }

    /** Its number with only the last four characters readable. */
    public String masked() {
        return "****" + (number.length() > 2 * SHOWN ? number.substring(number.length() - SHOWN) : "");
    }

    /**
     * Whether another says the same, whenever it was entered.
     *
     * @param other under the same number
     */
    public boolean same(Proof other) {
        return line.equals(other.line)
                && number.equals(other.number)
                && issuer.equals(other.issuer)
                && from.equals(other.from)
                && Objects.equals(until, other.until);
    }
}

package org.pingandeng.portal.community.model;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A line in a list of applications or titles.
 *
 * @param application which
 * @param stage where it stands
 * @param since since when
 * @param scheme for which title
 * @param level of which level
 * @param owner whose
 * @param ownerName how they are called
 * @param ownerKind what they are
 * @param township the township's name; empty for none
 * @param points the result; null while there is none
 * @param openUntil until when the public may object; null where it was not made known
 * @param number the title's number; null for none
 * @param grantedOn since when the title is held; null for none
 * @param validUntil its last day; null for no end
 */
public record Stand(
        UUID application,
        Stage stage,
        Instant since,
        String scheme,
        TitleLevel level,
        UUID owner,
        String ownerName,
        String ownerKind,
        String township,
        BigDecimal points,
        Instant openUntil,
        String number,
        LocalDate grantedOn,
        LocalDate validUntil) {

    /** How the public sees it: {@code PUBLISHED}, {@code CURRENT}, {@code EXPIRED} or {@code WITHDRAWN}. */
    public String shown(LocalDate today) {
        return stage != Stage.GRANTED
                ? stage.name()
                : validUntil != null && today.isAfter(validUntil) ? "EXPIRED" : "CURRENT";
    }
}

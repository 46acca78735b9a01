package org.pingandeng.portal.search;

import java.time.LocalDate;

/**
 * What a found thing can be narrowed and ordered by. Whatever it has not is null or 0.
 *
 * @param field one of the county plan's industry fields
 * @param severity the grade of an accident, such as {@code S2}
 * @param date its day: of the accident, of coming into force, of publication
 * @param deaths how many died
 * @param injured how many were hurt
 * @param lossWan direct loss in 10,000 yuan, rounded down
 * @param piece whether it is a part of something that can be found as well, such as an article of a law
 */
public record Facts(
        String field, String severity, LocalDate date, long deaths, long injured, long lossWan, boolean piece) {

    /** Nothing to narrow by. */
    public static final Facts NONE = new Facts(null, null, null, 0, 0, 0, false);

    /** Those of a part. */
    public static final Facts PIECE = new Facts(null, null, null, 0, 0, 0, true);

    /** Of something that belongs to a field. */
    public static Facts of(String field, LocalDate date) {
        return new Facts(field, null, date, 0, 0, 0, false);
    }

    /** Its year as text; null where it has no day. */
    String year() {
        return date == null ? null : String.valueOf(date.getYear());
    }
}

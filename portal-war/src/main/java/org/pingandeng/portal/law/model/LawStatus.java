package org.pingandeng.portal.law.model;

import java.time.LocalDate;

/** Whether a law has force on a day. */
public enum LawStatus {
    /** It has. */
    IN_FORCE,
    /** It is published and will have. */
    TO_COME,
    /** It had; another law took its place. */
    REPLACED,
    /** It had; nothing took its place. */
    REPEALED,
    /** Nobody has settled that. */
    UNKNOWN;

    /**
     * What holds on a day. Days go before words: a law that will be replaced has force until then.
     *
     * @param law the law
     * @param day the day
     */
    public static LawStatus of(Law law, LocalDate day) {
        LawSheet sheet = law.sheet();
        boolean saidToHaveEnded =
                sheet.status().equals(REPLACED.name()) || sheet.status().equals(REPEALED.name());
        boolean ended = sheet.repealedOn() == null ? saidToHaveEnded : !day.isBefore(sheet.repealedOn());
        if (ended) {
            return sheet.replacedBy().isEmpty() ? REPEALED : REPLACED;
        }
        if (law.inForce() != null && day.isBefore(law.inForce())) {
            return TO_COME;
        }
        return sheet.status().isEmpty() ? UNKNOWN : IN_FORCE;
    }

    /** Whether it had force and has none any more. */
    public boolean past() {
        return this == REPLACED || this == REPEALED;
    }
}

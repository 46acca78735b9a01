package org.pingandeng.portal.plan.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * An evaluation of the plan with its document.
 *
 * @param id made by the form, so that sending twice enters it once
 * @param kind which of the two
 * @param heldOn the day on which it was done
 * @param title the document's title
 * @param address where it lies
 * @param who entered it
 * @param at when
 * @param takenBack whether it was taken back since
 */
public record Evaluation(
        UUID id, Kind kind, LocalDate heldOn, String title, String address, String who, Instant at, boolean takenBack) {

    /** Which of the plan's two evaluations. */
    public enum Kind {
        /** In the middle of the plan. */
        MID,
        /** At its end; its result is made public. */
        FINAL
    }

    /** Whether another says the same. */
    public boolean same(Evaluation other) {
        return kind == other.kind
                && heldOn.equals(other.heldOn)
                && title.equals(other.title)
                && address.equals(other.address);
    }
}

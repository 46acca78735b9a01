package org.pingandeng.portal.post.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.pingandeng.portal.plan.model.Share;

/**
 * An enterprise's list in numbers.
 *
 * @param owner which enterprise
 * @param name how it is called
 * @param field the field of the county plan in which it works; empty where nobody said so
 * @param declaredOn when it last declared its list complete; null for never
 * @param holders how many lines stand today
 * @param held how many of them have a valid proof
 */
public record OwnerTally(UUID owner, String name, String field, LocalDate declaredOn, long holders, long held) {

    /**
     * Whether the list counts on a day.
     *
     * @param day any
     */
    public boolean kept(LocalDate day) {
        return Declaration.holds(declaredOn, day);
    }

    /** The share with a valid proof, in per cent; null where nobody is on the list. */
    public BigDecimal percent() {
        return new Share(held, holders, 1, 1).percent();
    }
}

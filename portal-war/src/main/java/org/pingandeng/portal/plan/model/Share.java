package org.pingandeng.portal.plan.model;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A share that is counted from a list of the portal, as it stands on a day. A list counts only where its keeper said that
 * it is complete.
 *
 * @param held how many of the list meet what the target wants
 * @param base how many are on the list
 * @param declared how many keepers said that theirs is complete
 * @param organisations how many keepers there are
 */
public record Share(long held, long base, long declared, long organisations) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Whether there is anything of which it could be a share. */
    public boolean known() {
        return base > 0;
    }

    /** In per cent, never rounded up; null where nothing is known. */
    public BigDecimal percent() {
        return known()
                ? BigDecimal.valueOf(held).multiply(HUNDRED).divide(BigDecimal.valueOf(base), 1, RoundingMode.DOWN)
                : null;
    }
}

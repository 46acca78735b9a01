package org.pingandeng.portal.plan;

import java.math.BigDecimal;

/**
 * A target of the plan.
 *
 * @param code such as {@code T1}
 * @param goal what is to be reached
 * @param unit {@code persons} or {@code percent}
 * @param reached what is reached; null where the portal does not hold the figures yet
 * @param source where the target stands
 */
public record TargetView(String code, BigDecimal goal, String unit, Long reached, String source) {

    /** Whether there is a figure to show. */
    public boolean counted() {
        return reached != null;
    }
}

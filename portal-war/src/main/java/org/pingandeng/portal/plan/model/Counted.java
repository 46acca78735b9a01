package org.pingandeng.portal.plan.model;

import java.math.BigDecimal;
import java.util.Map;

/**
 * What a context counted for a target.
 *
 * @param years by year
 * @param within in the plan's years
 * @param all since the plan's first day
 * @param whole how many there are altogether, for targets whose goal is all of them; null otherwise
 */
public record Counted(Map<Integer, BigDecimal> years, BigDecimal within, BigDecimal all, BigDecimal whole) {

    /** The map is its own. */
    public Counted {
        years = Map.copyOf(years);
    }

    /** What was counted in a year; zero where nothing was. */
    public BigDecimal in(int year) {
        return years.getOrDefault(year, BigDecimal.ZERO);
    }
}

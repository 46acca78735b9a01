package org.pingandeng.portal.plan.model;

import java.math.BigDecimal;
import java.util.Map;

/**
 * What a context counted for a target.
 *
 * @param years by year
 * @param within in the plan's years; null where nothing is known
 * @param all since the plan's first day, or as it stands today; null where nothing is known
 * @param whole how many there are altogether, for targets whose goal is all of them; null otherwise
 * @param share of what list the figures are a share; null where they are none
 */
public record Counted(
        Map<Integer, BigDecimal> years, BigDecimal within, BigDecimal all, BigDecimal whole, Share share) {

    /** The map is its own. */
    public Counted {
        years = Map.copyOf(years);
    }

    /** What is counted by adding up, and is no share. */
    public Counted(Map<Integer, BigDecimal> years, BigDecimal within, BigDecimal all, BigDecimal whole) {
        this(years, within, all, whole, null);
    }

    /** Whether there is a figure: a share of nothing is none. */
    public boolean known() {
        return share == null || share.known();
    }

    /** What was counted in a year; zero where nothing was, null where no share is known. */
    public BigDecimal in(int year) {
        return years.getOrDefault(year, share == null ? BigDecimal.ZERO : null);
    }
}

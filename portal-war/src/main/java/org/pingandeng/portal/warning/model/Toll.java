package org.pingandeng.portal.warning.model;

import java.math.BigDecimal;

/**
 * What an accident cost.
 *
 * @param deaths dead
 * @param missing missing without hope
 * @param seriousInjuries seriously injured; null where only all injured are known
 * @param lossWan direct loss in 10,000 yuan; null where unknown
 */
public record Toll(int deaths, int missing, Integer seriousInjuries, BigDecimal lossWan) {}

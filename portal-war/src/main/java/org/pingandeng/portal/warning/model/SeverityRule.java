package org.pingandeng.portal.warning.model;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * One line of the dated rule that grades accidents. Each threshold includes its number ("以上" does).
 *
 * @param severity the grade
 * @param deathsFrom deaths, missing persons counted in
 * @param seriousInjuriesFrom serious injuries
 * @param lossWanFrom direct loss in 10,000 yuan
 * @param validFrom first day of force
 * @param validTo last day of force, or null while in force
 * @param source where it stands
 */
public record SeverityRule(
        Severity severity,
        int deathsFrom,
        int seriousInjuriesFrom,
        BigDecimal lossWanFrom,
        LocalDate validFrom,
        LocalDate validTo,
        String source) {

    boolean inForce(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    boolean met(Toll toll) {
        return toll.deaths() + toll.missing() >= deathsFrom
                || toll.seriousInjuries() != null && toll.seriousInjuries() >= seriousInjuriesFrom
                || toll.lossWan() != null && toll.lossWan().compareTo(lossWanFrom) >= 0;
    }
}

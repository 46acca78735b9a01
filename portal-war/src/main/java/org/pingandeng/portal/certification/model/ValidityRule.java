package org.pingandeng.portal.certification.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How long a certificate of a programme is good for: dated data with its source, never a constant.
 *
 * @param programme the programme's code, or {@code *} for every one without a rule of its own
 * @param months months from the day of issue; null when it does not expire
 * @param source where the rule comes from, in words
 */
public record ValidityRule(String programme, Integer months, String source) {

    /** The rule where none is written: the proof of a past training does not expire. */
    public static final ValidityRule NONE = new ValidityRule("*", null, "");

    /**
     * The last day of a certificate issued under this rule.
     *
     * @param issuedOn the day of issue
     * @return empty when it does not expire
     */
    public Optional<LocalDate> lastDay(LocalDate issuedOn) {
        return Optional.ofNullable(months).map(term -> issuedOn.plusMonths(term).minusDays(1));
    }
}

package org.pingandeng.portal.warning.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Grades accidents by the rule in force on their day: any one test is enough, the gravest grade counts.
 *
 * @param rules all rules, in any order
 */
public record SeverityRules(List<SeverityRule> rules) {

    /**
     * The grade of an accident.
     *
     * @param day when it happened
     * @param toll what it cost
     * @return empty where no rule of that day is known
     */
    public Optional<Severity> grade(LocalDate day, Toll toll) {
        return rules.stream()
                .filter(rule -> rule.inForce(day) && rule.met(toll))
                .map(SeverityRule::severity)
                .min(Enum::compareTo);
    }
}

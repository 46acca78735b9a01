package org.pingandeng.course.programme;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.pingandeng.course.Text;
import org.pingandeng.course.programme.model.Rule;

/**
 * A dated rule, for showing.
 *
 * @param key what it rules
 * @param title what it says
 * @param value how much
 * @param unit of what: {@code class_hour} or {@code minute}
 * @param from the first day it holds
 * @param to the day from which it no longer holds, or null
 * @param source where it stands
 * @param mark {@code confirmed}, {@code known} or {@code proposal}
 */
public record RuleView(
        String key,
        Text title,
        BigDecimal value,
        String unit,
        LocalDate from,
        LocalDate to,
        String source,
        String mark) {

    static RuleView of(Rule rule) {
        return new RuleView(
                rule.key(),
                rule.title(),
                rule.value().stripTrailingZeros(),
                rule.unit(),
                rule.from(),
                rule.to().orElse(null),
                rule.source(),
                rule.mark());
    }
}

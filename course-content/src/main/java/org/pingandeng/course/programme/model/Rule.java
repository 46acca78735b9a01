package org.pingandeng.course.programme.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.pingandeng.course.Text;

/**
 * A rule of law, or of practice, as data.
 *
 * @param key what it rules, such as {@code head.high_risk.initial}: person, kind of unit, stage
 * @param value how much
 * @param unit of what: {@code class_hour} or {@code minute}
 * @param from the first day it holds
 * @param to the day from which it no longer holds, if it ends
 * @param title what it says
 * @param source where it stands
 * @param mark how sure we are: {@code confirmed}, {@code known} or {@code proposal}
 */
public record Rule(
        String key,
        BigDecimal value,
        String unit,
        LocalDate from,
        Optional<LocalDate> to,
        Text title,
        String source,
        String mark) {

    /** How long a class hour is. */
    public static final String CLASS_HOUR = "class_hour.minutes";
}

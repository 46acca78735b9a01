package org.pingandeng.course.programme.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.pingandeng.course.Text;

/**
 * A row of the rule table: what somebody in a post must learn, in which industry, at which stage.
 *
 * @param code its code; the same code at a later date is a later version
 * @param asked for whom it holds
 * @param period when it holds
 * @param title what it is called
 * @param hours class hours at least; none where the rule sets none
 * @param topics what is to be taught
 * @param exam how it ends
 * @param validMonths how long what was reached is good, in months; none where nothing runs out
 * @param catalogue code of the catalogue whose operations it covers, if any
 * @param note what else it says
 * @param source where it stands
 * @param mark how sure we are: {@code confirmed}, {@code known} or {@code proposal}
 */
public record TrainingRule(
        String code,
        Asked asked,
        Period period,
        Text title,
        Optional<BigDecimal> hours,
        List<Text> topics,
        Exam exam,
        OptionalInt validMonths,
        Optional<String> catalogue,
        Text note,
        String source,
        String mark) {

    /** Copies the topics. */
    public TrainingRule {
        topics = List.copyOf(topics);
    }

    /**
     * Who is asked.
     *
     * @param post such as {@code head}
     * @param industry such as {@code coal}, or a group of them such as {@code high_risk}
     * @param stage such as {@code initial}
     */
    public record Asked(String post, String industry, String stage) {}

    /**
     * Some days.
     *
     * @param from the first
     * @param to the first that is no longer one of them, if they end
     */
    public record Period(LocalDate from, Optional<LocalDate> to) {

        /**
         * Whether a day is one of them.
         *
         * @param day any day
         */
        public boolean has(LocalDate day) {
            return !day.isBefore(from) && !over(day);
        }

        /**
         * Whether they are over.
         *
         * @param day any day
         */
        public boolean over(LocalDate day) {
            return to.filter(end -> !day.isBefore(end)).isPresent();
        }
    }

    /**
     * How training ends.
     *
     * @param kind {@code none}, {@code unit} (the unit's own), {@code theory}, {@code practical} or {@code
     *     theory_practical}
     * @param passMark marks of 100 that pass each part, where they are set
     */
    public record Exam(String kind, OptionalInt passMark) {}

    /**
     * The same with other hours.
     *
     * @param other class hours
     */
    public TrainingRule with(Optional<BigDecimal> other) {
        return new TrainingRule(
                code, asked, period, title, other, topics, exam, validMonths, catalogue, note, source, mark);
    }
}

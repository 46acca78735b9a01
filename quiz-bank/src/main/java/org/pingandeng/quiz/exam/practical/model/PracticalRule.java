package org.pingandeng.quiz.exam.practical.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * By which rule an exam has a practical part, from a day on.
 *
 * @param exam its code
 * @param from the first day
 * @param trade whose sheets are used; null where from this day on there is no practical part
 * @param theoryFirst whether nobody sits it whose theory is not passed
 * @param examiners how many score each subject, one or two
 * @param tolerance by how many points two examiners may differ before a third is asked
 * @param passMark points of all subjects together to pass
 * @param validMonths how long a passed part is good for; 0 for ever
 * @param source where the rule comes from
 */
public record PracticalRule(
        String exam,
        LocalDate from,
        String trade,
        boolean theoryFirst,
        int examiners,
        int tolerance,
        int passMark,
        int validMonths,
        String source) {

    /** Days are the county's. */
    public static final ZoneId COUNTY = ZoneId.of("Asia/Shanghai");

    /**
     * The day of a moment.
     *
     * @param moment any
     * @return in the county
     */
    public static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, COUNTY);
    }

    /**
     * The rule of a day.
     *
     * @param rules of one exam, the first written first
     * @param day which
     * @return empty where there is no practical part
     */
    public static Optional<PracticalRule> on(List<PracticalRule> rules, LocalDate day) {
        return rules.stream()
                .filter(rule -> !rule.from.isAfter(day))
                .sorted(Comparator.comparing(PracticalRule::from))
                .reduce((earlier, later) -> later)
                .filter(rule -> rule.trade != null);
    }

    /**
     * Whether a part that was passed is still good.
     *
     * @param passedAt when
     * @param now the server's time
     * @return false once its months are over
     */
    public boolean good(Instant passedAt, Instant now) {
        return validMonths == 0
                || now.isBefore(passedAt.atZone(COUNTY).plusMonths(validMonths).toInstant());
    }
}

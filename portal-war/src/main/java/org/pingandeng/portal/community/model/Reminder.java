package org.pingandeng.portal.community.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What whoever holds a title is reminded of.
 *
 * @param kind of what
 * @param value the year to report, or the last day
 */
public record Reminder(Kind kind, String value) {

    private static final int REPORT_FROM_MONTH = 1;

    /** Of what. */
    public enum Kind {
        /** A year has not been reported. */
        REPORT,
        /** The title ends soon. */
        RENEW,
        /** The title has ended. */
        ENDED
    }

    /**
     * What is due on a day for a title that is, or was, held.
     *
     * @param title given and not withdrawn
     * @param today the day
     */
    public static List<Reminder> due(Application title, LocalDate today) {
        return Stream.of(report(title, today), end(title, today))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Last year's report, once it is over, for those who held the title in it. */
    private static Optional<Reminder> report(Application title, LocalDate today) {
        int year = today.getYear() - 1;
        boolean told =
                title.reports().stream().anyMatch(each -> each.about("year").equals(String.valueOf(year)));
        boolean held = title.grantedOn().filter(from -> from.getYear() <= year).isPresent();
        return title.held(today) && held && !told && today.getMonthValue() >= REPORT_FROM_MONTH
                ? Optional.of(new Reminder(Kind.REPORT, String.valueOf(year)))
                : Optional.empty();
    }

    private static Optional<Reminder> end(Application title, LocalDate today) {
        Optional<LocalDate> end = title.stage() == Stage.GRANTED ? title.validUntil() : Optional.empty();
        return end.filter(day -> title.renewable(today))
                .map(day -> new Reminder(today.isAfter(day) ? Kind.ENDED : Kind.RENEW, day.toString()));
    }
}

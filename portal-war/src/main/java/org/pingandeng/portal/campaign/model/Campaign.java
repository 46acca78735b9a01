package org.pingandeng.portal.campaign.model;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A campaign: one of a year with its theme, or one that comes every year.
 *
 * @param code its name in addresses
 * @param kind its kind, which is data
 * @param year its year; null where it comes every year
 * @param yearly whether it comes every year
 * @param title what it is called
 * @param titleEn in English
 * @param theme the theme of its year; empty where it has none
 * @param themeEn in English
 * @param from its first day: {@code 2026-06-01}, or {@code 06-01} where it comes every year; empty where the day moves
 * @param to its last day
 * @param mark how sure theme and days are: {@code confirmed}, {@code known} or {@code proposal}
 * @param source where they are from
 * @param sourceEn in English
 * @param lead a sentence or two
 * @param leadEn in English
 * @param body what to do, as Markdown
 * @param bodyEn in English
 * @param activities what one can do, venue by venue
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Campaign(
        String code,
        String kind,
        Integer year,
        boolean yearly,
        String title,
        String titleEn,
        String theme,
        String themeEn,
        String from,
        String to,
        String mark,
        String source,
        String sourceEn,
        String lead,
        String leadEn,
        String body,
        String bodyEn,
        List<Idea> activities) {

    private static final DateTimeFormatter OF_A_YEAR = DateTimeFormatter.ofPattern("MM-dd");
    private static final Set<String> MARKS = Set.of("confirmed", "known", "proposal");
    private static final int LONGEST_TITLE = 120;
    private static final int LONGEST_LEAD = 400;
    private static final int LONGEST_BODY = 20_000;

    /** Texts and lists are never null. */
    public Campaign {
        code = text(code);
        kind = text(kind);
        title = text(title);
        titleEn = text(titleEn);
        theme = text(theme);
        themeEn = text(themeEn);
        from = text(from);
        to = text(to);
        mark = text(mark);
        source = text(source);
        sourceEn = text(sourceEn);
        lead = text(lead);
        leadEn = text(leadEn);
        body = text(body);
        bodyEn = text(bodyEn);
        activities = activities == null ? List.of() : List.copyOf(activities);
    }

    private static String text(String value) {
        return value == null ? "" : value.strip();
    }

    /**
     * Its days in a year; one that ends before it begins goes on into the next.
     *
     * @param asked which year
     * @return empty where it has no fixed days, or is of another year
     */
    public Optional<Days> days(int asked) {
        if (from.isEmpty() || to.isEmpty() || year != null && year != asked) {
            return Optional.empty();
        }
        LocalDate first = day(from, asked);
        LocalDate last = day(to, asked);
        return Optional.of(new Days(first, last.isBefore(first) ? last.plusYears(1) : last));
    }

    /**
     * Its days that are not over on a day: those that go on from the year before, those of the year, or the next.
     *
     * @param today which day
     * @return empty where it has no fixed days, or they are over
     */
    public Optional<Days> next(LocalDate today) {
        return IntStream.rangeClosed(today.getYear() - 1, today.getYear() + 1)
                .mapToObj(this::days)
                .flatMap(Optional::stream)
                .filter(days -> !days.to().isBefore(today))
                .findFirst();
    }

    private LocalDate day(String text, int asked) {
        return yearly ? MonthDay.parse(text, OF_A_YEAR).atYear(asked) : LocalDate.parse(text);
    }

    /**
     * Why it cannot be kept.
     *
     * @param kinds the kinds there are
     * @return empty where nothing speaks against it
     */
    public Optional<CampaignRefusal> flaw(Set<String> kinds) {
        if (!code.matches("[a-z0-9-]{1,60}")) {
            return Optional.of(CampaignRefusal.CODE);
        }
        if (!kinds.contains(kind)) {
            return Optional.of(CampaignRefusal.KIND);
        }
        if (title.isEmpty() || title.length() > LONGEST_TITLE || titleEn.length() > LONGEST_TITLE) {
            return Optional.of(CampaignRefusal.TITLE);
        }
        if (yearly == (year != null) || !datesHold()) {
            return Optional.of(CampaignRefusal.DATES);
        }
        if (lead.isEmpty() || lead.length() > LONGEST_LEAD || leadEn.length() > LONGEST_LEAD) {
            return Optional.of(CampaignRefusal.LEAD);
        }
        if (body.length() > LONGEST_BODY || bodyEn.length() > LONGEST_BODY) {
            return Optional.of(CampaignRefusal.BODY);
        }
        return MARKS.contains(mark) ? Optional.empty() : Optional.of(CampaignRefusal.MARK);
    }

    private boolean datesHold() {
        if (from.isEmpty() || to.isEmpty()) {
            return from.isEmpty() && to.isEmpty();
        }
        try {
            LocalDate first = day(from, 2024);
            LocalDate last = day(to, 2024);
            return yearly || !last.isBefore(first) && first.getYear() == year;
        } catch (DateTimeException malformed) {
            return false;
        }
    }

    /** Its address within the site. */
    public String href() {
        return "/campaign?c=" + code;
    }
}

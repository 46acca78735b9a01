package org.pingandeng.portal.web.office;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.pingandeng.portal.web.training.SentForm;
import org.pingandeng.quiz.exam.office.SessionCalendar;
import org.pingandeng.quiz.exam.office.model.Clash;

/** A month of dates of exams: as a calendar, day by day, with what does not go together. */
@Named("deskExamSessionsPage")
@RequestScoped
public class DeskExamSessionsPage {

    private static final ZoneId COUNTY = ZoneId.of("Asia/Shanghai");

    @Inject
    SessionCalendar calendar;

    @Inject
    SentForm form;

    @Inject
    Clock clock;

    private YearMonth month;
    private SessionCalendar.Span span;

    /**
     * A day with dates.
     *
     * @param day which
     * @param lines its dates by bell
     */
    public record Day(LocalDate day, List<SessionCalendar.Line> lines) {}

    /**
     * A cell of the calendar.
     *
     * @param day which; null before the first and after the last
     * @param many how many dates it has
     * @param today whether it is today
     */
    public record Cell(LocalDate day, int many, boolean today) {}

    @PostConstruct
    void look() {
        month = asked();
        span = calendar.span(
                month.atDay(1).atStartOfDay(COUNTY).toInstant(),
                month.plusMonths(1).atDay(1).atStartOfDay(COUNTY).toInstant());
    }

    private YearMonth asked() {
        try {
            return YearMonth.parse(form.text("m"));
        } catch (DateTimeParseException none) {
            return YearMonth.now(clock.withZone(COUNTY));
        }
    }

    /** The month that is shown. */
    public YearMonth getMonth() {
        return month;
    }

    /** The month before. */
    public YearMonth getEarlier() {
        return month.minusMonths(1);
    }

    /** The month after. */
    public YearMonth getLater() {
        return month.plusMonths(1);
    }

    /** Days that have dates. */
    public List<Day> getDays() {
        return byDay().entrySet().stream()
                .map(each -> new Day(each.getKey(), each.getValue()))
                .toList();
    }

    private Map<LocalDate, List<SessionCalendar.Line>> byDay() {
        return span.lines().stream()
                .collect(Collectors.groupingBy(
                        line -> line.session().hours().bellAt().atZone(COUNTY).toLocalDate(),
                        TreeMap::new,
                        Collectors.toList()));
    }

    /** The month's cells, from a Monday to a Sunday. */
    public List<Cell> getCells() {
        Map<LocalDate, List<SessionCalendar.Line>> days = byDay();
        LocalDate today = LocalDate.now(clock.withZone(COUNTY));
        List<Cell> cells = new ArrayList<>();
        for (int before = 1; before < month.atDay(1).getDayOfWeek().getValue(); before++) {
            cells.add(new Cell(null, 0, false));
        }
        for (int at = 1; at <= month.lengthOfMonth(); at++) {
            LocalDate day = month.atDay(at);
            cells.add(new Cell(day, days.getOrDefault(day, List.of()).size(), day.equals(today)));
        }
        return cells;
    }

    /** What does not go together in the month. */
    public List<Clash> getClashes() {
        return span.clashes();
    }
}

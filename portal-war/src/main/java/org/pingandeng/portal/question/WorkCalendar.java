package org.pingandeng.portal.question;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.pingandeng.portal.audit.Trail;
import org.pingandeng.portal.question.model.Question;
import org.pingandeng.portal.question.model.QuestionRefusal;
import org.pingandeng.portal.question.model.Questions;
import org.pingandeng.portal.question.model.Standing;
import org.pingandeng.portal.question.model.WorkYear;
import org.pingandeng.portal.question.model.WorkYears;
import org.pingandeng.portal.question.model.WorkingDays;

/** Holidays and make-up working days, kept by the office as they are published. */
@ApplicationScoped
public class WorkCalendar {

    private static final Set<String> MARKS = Set.of("confirmed", "known");

    @Inject
    WorkYears years;

    @Inject
    Questions questions;

    @Inject
    Trail trail;

    /** The working days as they are known now. */
    @PermitAll
    @Transactional
    public WorkingDays days() {
        Map<java.time.LocalDate, Boolean> named = new HashMap<>();
        List<WorkYear> all = years.all();
        all.forEach(year -> year.days().forEach(each -> named.put(each.day(), each.working())));
        return new WorkingDays(
                named, all.stream().filter(WorkYear::whole).map(WorkYear::year).collect(Collectors.toSet()));
    }

    /** The years that are known, the latest first. */
    @PermitAll
    @Transactional
    public List<WorkYear> years() {
        return years.all();
    }

    /**
     * Keeps a year's days in the place of what was known of it, and works the days of waiting questions out anew.
     *
     * @param year which
     * @param whole whether no further day is to come
     * @param source where the days come from
     * @param mark {@code confirmed} or {@code known}
     * @param lines a day each, such as {@code 2026-02-14 班 春节}
     * @return why not, or empty
     */
    @RolesAllowed(QuestionPermissions.MODERATE)
    @Transactional
    public Optional<QuestionRefusal> keep(
            int year, boolean whole, @NotNull String source, @NotNull String mark, @NotNull String lines) {
        List<WorkYear.Day> days = new ArrayList<>();
        for (String line : lines.lines().filter(each -> !each.isBlank()).toList()) {
            Optional<WorkYear.Day> day =
                    WorkYear.Day.read(line).filter(each -> each.day().getYear() == year);
            if (day.isEmpty()) {
                return Optional.of(QuestionRefusal.BAD_DAYS);
            }
            days.add(day.get());
        }
        boolean twice = days.stream().map(WorkYear.Day::day).distinct().count() < days.size();
        if (days.isEmpty() || twice || source.isBlank() || !MARKS.contains(mark)) {
            return Optional.of(QuestionRefusal.BAD_DAYS);
        }
        years.keep(new WorkYear(year, whole, source.strip(), mark, days));
        trail.record("workdays.kept", String.valueOf(year), Map.of("days", days.size(), "whole", whole));
        countAnew();
        return Optional.empty();
    }

    private void countAnew() {
        WorkingDays days = days();
        for (long number : questions.pending()) {
            questions.hold(number);
            Question question = questions.find(number).orElseThrow();
            questions.derive(question, Standing.of(question, questions.steps(number), days));
        }
    }
}

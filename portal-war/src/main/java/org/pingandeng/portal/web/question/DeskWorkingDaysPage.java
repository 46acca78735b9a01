package org.pingandeng.portal.web.question;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.pingandeng.portal.question.WorkCalendar;
import org.pingandeng.portal.question.model.Question;
import org.pingandeng.portal.question.model.QuestionRefusal;
import org.pingandeng.portal.question.model.WorkYear;
import org.pingandeng.portal.web.site.Flash;
import org.pingandeng.portal.web.training.SentForm;

/** Holidays and make-up working days, a year at a time, as they are published. */
@Named("deskWorkingDaysPage")
@RequestScoped
public class DeskWorkingDaysPage {

    @Inject
    WorkCalendar calendar;

    @Inject
    QuestionWords words;

    @Inject
    SentForm form;

    @Inject
    Flash flash;

    @Inject
    Clock clock;

    private List<WorkYear> all;

    @PostConstruct
    void look() {
        all = calendar.years();
    }

    /** Keeps what the form says. */
    public String act() {
        if (!form.sent()) {
            return null;
        }
        Optional<QuestionRefusal> refusal = calendar.keep(
                getYear(), form.ticked("whole"), form.text("source"), form.text("mark"), form.text("days"));
        if (refusal.isPresent()) {
            form.refuse(refusal.get().field(), words.say("refusal." + refusal.get()));
            return null;
        }
        flash.ok(words.say("days.kept"));
        return "/desk/working-days?faces-redirect=true&year=" + getYear();
    }

    /** The year of the form. */
    public int getYear() {
        int now = Question.day(clock.instant()).getYear();
        return form.number("year").stream()
                .filter(each -> each >= 2000 && each <= 2200)
                .findFirst()
                .orElse(now);
    }

    /** What is known of the form's year; null for nothing. */
    public WorkYear getKnown() {
        return all.stream().filter(each -> each.year() == getYear()).findFirst().orElse(null);
    }

    /** The days of the form's year, a line each. */
    public String getLines() {
        WorkYear known = getKnown();
        return known == null
                ? ""
                : known.days().stream().map(WorkYear.Day::line).collect(Collectors.joining("\n"));
    }

    /** Every year that is known, and the one after them. */
    public List<Integer> getYears() {
        int next = all.stream().mapToInt(WorkYear::year).max().orElse(getYear()) + 1;
        return java.util.stream.Stream.concat(
                        java.util.stream.Stream.of(next), all.stream().map(WorkYear::year))
                .toList();
    }
}

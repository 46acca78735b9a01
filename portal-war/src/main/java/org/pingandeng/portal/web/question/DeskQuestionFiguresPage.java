package org.pingandeng.portal.web.question;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;
import org.pingandeng.portal.print.Block;
import org.pingandeng.portal.print.ExcelPress;
import org.pingandeng.portal.print.Printed;
import org.pingandeng.portal.question.QuestionFigures;
import org.pingandeng.portal.question.model.Question;
import org.pingandeng.portal.question.model.Questions.Figure;
import org.pingandeng.portal.question.model.Route;
import org.pingandeng.portal.web.training.SentForm;

/** How punctual the offices answer, by month and office; also as a workbook. */
@Named("deskQuestionFiguresPage")
@RequestScoped
public class DeskQuestionFiguresPage {

    @Inject
    QuestionFigures figures;

    @Inject
    QuestionWords words;

    @Inject
    SentForm form;

    @Inject
    Clock clock;

    private List<Figure> all;

    @PostConstruct
    void look() {
        all = figures.since(getFrom());
    }

    /** The first day that counts: a year ago, or what the address says. */
    public LocalDate getFrom() {
        LocalDate day = form.day("from");
        return day == null ? Question.day(clock.instant()).minusYears(1).withDayOfMonth(1) : day;
    }

    /** Sends the workbook where it is asked for. */
    public void act() throws IOException {
        if (form.ticked("excel")) {
            Faces.sendFile(ExcelPress.print(printed()), words.say("figures.title") + ".xlsx", true);
        }
    }

    private Printed printed() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(Stream.of("month", "office", "asked", "inTime", "late", "open", "overdue", "share")
                .map(each -> words.say("figures." + each))
                .toList());
        all.forEach(each -> rows.add(List.of(
                each.month(),
                office(each),
                String.valueOf(each.asked()),
                String.valueOf(each.inTime()),
                String.valueOf(each.late()),
                String.valueOf(each.open()),
                String.valueOf(each.overdue()),
                share(each))));
        String title = words.say("figures.title");
        return new Printed(title, List.of(new Block.Title(title), new Block.Table(rows)));
    }

    /** The lines. */
    public List<Figure> getAll() {
        return all;
    }

    /** Whose line it is. */
    public String office(Figure figure) {
        return words.office(new Route(figure.role(), figure.organisation(), ""));
    }

    /** What share of those whose time came was dealt with in time; a line where there are none. */
    public String share(Figure figure) {
        long counted = figure.inTime() + figure.late() + figure.overdue();
        return counted == 0 ? "—" : Math.round(100.0 * figure.inTime() / counted) + "%";
    }
}

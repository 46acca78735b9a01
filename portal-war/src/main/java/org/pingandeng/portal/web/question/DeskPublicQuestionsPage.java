package org.pingandeng.portal.web.question;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.pingandeng.portal.account.Visitor;
import org.pingandeng.portal.question.QuestionDesk;
import org.pingandeng.portal.question.QuestionPermissions;
import org.pingandeng.portal.question.model.Question;
import org.pingandeng.portal.question.model.Questions;
import org.pingandeng.portal.question.model.Round;
import org.pingandeng.portal.web.training.SentForm;

/** Questions of the public at the desk, by what they wait for. */
@Named("deskPublicQuestionsPage")
@RequestScoped
public class DeskPublicQuestionsPage {

    private static final int A_PAGE = 30;
    private static final List<String> OFFICE =
            List.of("WAITING", "OPEN", "CHECK", "LATE", "REVIEW", "ANSWERED", "REFUSED");
    private static final List<String> OTHERS = List.of("OPEN", "CHECK", "LATE", "ANSWERED");

    @Inject
    QuestionDesk desk;

    @Inject
    Visitor visitor;

    @Inject
    SentForm form;

    @Inject
    Clock clock;

    private Map<String, Long> counts;
    private List<Questions.Line> lines;

    /** Whether the visitor lets questions in. */
    public boolean isModerator() {
        return visitor.may(QuestionPermissions.MODERATE);
    }

    /** What the list can be narrowed to. */
    public List<String> getViews() {
        return isModerator() ? OFFICE : OTHERS;
    }

    /** What it is narrowed to; empty for all. */
    public String getView() {
        String view = form.text("view");
        return getViews().contains(view) ? view : "";
    }

    /** How many there are; of all for an empty text. */
    public long count(String view) {
        if (counts == null) {
            counts = desk.counts();
        }
        return counts.getOrDefault(view, 0L);
    }

    /** The page of the list, from 1. */
    public int getPage() {
        return Math.max(1, Math.min(10_000, form.number("page").orElse(1)));
    }

    /** How many pages there are. */
    public int getPages() {
        return (int) ((count(getView()) + A_PAGE - 1) / A_PAGE);
    }

    /** The lines of the page. */
    public List<Questions.Line> getLines() {
        if (lines == null) {
            lines = desk.lines(getView(), (getPage() - 1) * A_PAGE, A_PAGE);
        }
        return lines;
    }

    /** Whether a line's time is over and it still waits. */
    public boolean late(Questions.Line line) {
        boolean pending = line.state() != Round.State.ANSWERED && line.state() != Round.State.REFUSED;
        return pending && today().isAfter(line.due());
    }

    /** Whether a line's answer should be read again. */
    public boolean stale(Questions.Line line) {
        return line.reviewBy() != null && !today().isBefore(line.reviewBy());
    }

    private LocalDate today() {
        return Question.day(clock.instant());
    }
}

package org.pingandeng.portal.web.teach;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.text.MessageFormat;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.pingandeng.course.question.AnsweringDesk;
import org.pingandeng.course.question.AnsweringDesk.Figures;
import org.pingandeng.course.question.AnsweringRefusal;
import org.pingandeng.course.question.model.LessonAnswer;
import org.pingandeng.portal.bridge.QuestionList;
import org.pingandeng.portal.bridge.QuestionList.Asked;
import org.pingandeng.portal.web.site.Flash;
import org.pingandeng.portal.web.site.Ids;

/** What learners ask about the visitor's courses: those that wait, those that were answered, and one of them opened. */
@Named("deskQuestionsPage")
@RequestScoped
public class DeskQuestionsPage {

    @Inject
    QuestionList list;

    @Inject
    AnsweringDesk desk;

    @Inject
    TeachWords words;

    @Inject
    Flash flash;

    @Inject
    HttpServletRequest request;

    private Figures figures;
    private List<Asked> shown;
    private Asked open;
    private String problem = "";

    @PostConstruct
    void look() {
        open = Ids.read(text("id")).flatMap(list::show).orElse(null);
        shown = open == null ? list.questions(isWaiting(), page() - 1) : List.of();
        figures = desk.figures();
    }

    private String text(String name) {
        String given = request.getParameter(name);
        return given == null ? "" : given.strip();
    }

    private int page() {
        return text("page").matches("[1-9]\\d{0,4}") ? Integer.parseInt(text("page")) : 1;
    }

    /** Whether those that wait are shown, or those that were answered. */
    public boolean isWaiting() {
        return !"answered".equals(text("show"));
    }

    /** Which page this is, from 1. */
    public int getPage() {
        return page();
    }

    /** How many there may be: one more while pages are full. */
    public int getPages() {
        return shown.size() == AnsweringDesk.PAGE ? page() + 1 : page();
    }

    public List<Asked> getShown() {
        return shown;
    }

    /** The question that is open, or null. */
    public Asked getOpen() {
        return open;
    }

    public Figures getFigures() {
        return figures;
    }

    public String getProblem() {
        return problem;
    }

    /** What stands in the field for the answer. */
    public String getReply() {
        String typed = text("reply");
        return typed.isEmpty()
                ? open.line().question().answer().map(LessonAnswer::text).orElse("")
                : typed;
    }

    /** Whether the answer is to be shown to all: as it was ticked, or as it stands. */
    public boolean isTicked() {
        return "POST".equals(request.getMethod())
                ? !text("published").isEmpty()
                : open.line().question().published();
    }

    /** How long somebody has waited, in words. */
    public String age(Duration age) {
        long days = age.toDays();
        return days > 0
                ? MessageFormat.format(words.say("questions.days"), days)
                : MessageFormat.format(words.say("questions.hours"), Math.max(1, age.toHours()));
    }

    /** A second of a film, or a page, as it was told. */
    public String place(int at) {
        return String.format("%d:%02d", at / 60, at % 60);
    }

    /** Answers the open question. */
    public String answer() {
        Optional<UUID> id = Ids.read(text("id"));
        Optional<AnsweringRefusal> refusal =
                id.flatMap(each -> desk.answer(each, text("reply"), "on".equals(text("published"))));
        if (refusal.isPresent()) {
            problem = words.say("questions.refusal." + refusal.get());
            return null;
        }
        flash.ok(words.say("questions.done"));
        return "/desk/questions?faces-redirect=true";
    }

    /** Hides the open question's answer from all but who asked. */
    public String withdraw() {
        return show(false, "questions.withdrawn");
    }

    /** Shows the open question's answer to all learners of the course. */
    public String publish() {
        return show(true, "questions.published");
    }

    private String show(boolean toAll, String done) {
        Optional<AnsweringRefusal> refusal = Ids.read(text("id")).flatMap(each -> desk.publish(each, toAll));
        if (refusal.isPresent()) {
            problem = words.say("questions.refusal." + refusal.get());
            return null;
        }
        flash.ok(words.say(done));
        return "/desk/questions?show=answered&faces-redirect=true";
    }
}

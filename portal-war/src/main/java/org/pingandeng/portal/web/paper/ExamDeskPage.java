package org.pingandeng.portal.web.paper;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.pingandeng.portal.account.Visitor;
import org.pingandeng.portal.account.model.NotYours;
import org.pingandeng.portal.web.site.Flash;
import org.pingandeng.quiz.assembly.BlueprintDesk;
import org.pingandeng.quiz.assembly.DeskExam;
import org.pingandeng.quiz.assembly.Done;
import org.pingandeng.quiz.assembly.ExamDesk;
import org.pingandeng.quiz.assembly.ExamOrder;
import org.pingandeng.quiz.assembly.PaperDesk;
import org.pingandeng.quiz.assembly.model.Plan;
import org.pingandeng.quiz.assembly.model.SavedPaper;
import org.pingandeng.quiz.item.Use;

/** One exam: what it is, and from which blueprint or paper it is made. */
@Named("examDeskPage")
@RequestScoped
public class ExamDeskPage {

    private static final int MOST_PAPERS = 200;

    @Inject
    ExamDesk desk;

    @Inject
    BlueprintDesk blueprints;

    @Inject
    PaperDesk papers;

    @Inject
    Visitor visitor;

    @Inject
    PaperWords words;

    @Inject
    Flash flash;

    @Inject
    HttpServletRequest request;

    private String code = "";
    private String titleZh = "";
    private String titleEn = "";
    private String minutes = "90";
    private String passMark = "60";
    private String attempts = "1";
    private String source = "";
    private Done refusal;

    @PostConstruct
    void open() {
        code = Fields.text(request, "code", "");
        if (!code.isEmpty()) {
            show(desk.exam(code).orElseThrow(() -> new NotYours("exam")));
        } else {
            propose();
        }
        if (request.getParameter("titleZh") != null) {
            titleZh = Fields.text(request, "titleZh", "");
            titleEn = Fields.text(request, "titleEn", "");
            minutes = Fields.text(request, "minutes", "");
            passMark = Fields.text(request, "passMark", "");
            attempts = Fields.text(request, "attempts", "");
            source = Fields.text(request, "source", "");
        }
    }

    private void show(DeskExam exam) {
        titleZh = exam.exam().titleZh();
        titleEn = exam.exam().titleEn();
        minutes = String.valueOf(exam.exam().minutes());
        passMark = Fields.plain(exam.exam().passMark());
        attempts = String.valueOf(exam.exam().attempts());
        source = exam.setting().plan() == null
                ? "papers "
                        + exam.setting().papers().stream().map(UUID::toString).collect(Collectors.joining(" "))
                : "plan " + exam.setting().plan();
    }

    /** What a blueprint or paper in the address says of title, time and pass mark. */
    private void propose() {
        UUID plan = Fields.id(Fields.text(request, "plan", ""));
        UUID paper = Fields.id(Fields.text(request, "paper", ""));
        blueprints.plans().stream()
                .filter(each -> each.id().equals(plan))
                .forEach(each -> propose("plan " + plan, each.title(), each.minutes(), each.passMark()));
        if (paper != null) {
            papers.sheet(paper)
                    .ifPresent(each -> propose(
                            "papers " + paper,
                            each.paper().title(),
                            each.paper().minutes(),
                            each.paper().passMark()));
        }
    }

    private void propose(String from, String title, int time, double pass) {
        source = from;
        titleZh = title;
        minutes = String.valueOf(time);
        passMark = pass > 0 ? Fields.plain(pass) : "";
    }

    /** What exams can be made from: blueprints and papers of exam items. */
    public List<Choice> getSources() {
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice("", words.say("exam.source.choose")));
        for (Plan plan : blueprints.plans()) {
            if (plan.use() == Use.EXAM) {
                choices.add(new Choice("plan " + plan.id(), words.say("exam.from.plan", plan.title())));
            }
        }
        for (SavedPaper paper : papers.papers(0, MOST_PAPERS)) {
            if (paper.use() == Use.EXAM && !paper.retired()) {
                choices.add(new Choice(
                        "papers " + paper.id(),
                        words.say(
                                "exam.from.paper", paper.title(), paper.forms().size())));
            }
        }
        return choices;
    }

    private ExamOrder order() {
        String[] parts = source.split(" ");
        List<UUID> ids = new ArrayList<>();
        for (int at = 1; at < parts.length; at++) {
            UUID id = Fields.id(parts[at]);
            if (id != null) {
                ids.add(id);
            }
        }
        boolean plan = "plan".equals(parts[0]) && ids.size() == 1;
        return new ExamOrder(
                code.isEmpty() ? null : code,
                titleZh,
                titleEn,
                Fields.number(minutes),
                Fields.points(passMark),
                Fields.number(attempts),
                plan ? ids.get(0) : null,
                plan ? List.of() : ids);
    }

    /** Sets the exam, or shows what is wrong. */
    public String set() {
        ExamDesk.Outcome outcome = desk.set(order(), visitor.person().value());
        if (outcome.code() == null) {
            refusal = outcome.refusal();
            return null;
        }
        flash.ok(words.say("exam.kept"));
        return again(outcome.code());
    }

    private static String again(String code) {
        return "/desk/exam?faces-redirect=true&code=" + code;
    }

    /**
     * What is wrong with a field, in words.
     *
     * @param field its name
     */
    public String error(String field) {
        return refusal == null
                ? ""
                : refusal.problems().stream()
                        .filter(problem -> problem.field().equals(field))
                        .map(words::problem)
                        .collect(Collectors.joining(" "));
    }

    /** What the blueprint lacks, in words. */
    public String getLacks() {
        return refusal == null
                ? ""
                : refusal.shortages().stream().map(words::shortage).collect(Collectors.joining(" "));
    }

    /** The exam's code; empty for a new one. */
    public String getCode() {
        return code;
    }

    /** Chinese title. */
    public String getTitleZh() {
        return titleZh;
    }

    /** English title. */
    public String getTitleEn() {
        return titleEn;
    }

    /** How long a sitting lasts. */
    public String getMinutes() {
        return minutes;
    }

    /** Points to pass. */
    public String getPassMark() {
        return passMark;
    }

    /** How often it may be sat. */
    public String getAttempts() {
        return attempts;
    }

    /** From what it is made. */
    public String getSource() {
        return source;
    }
}

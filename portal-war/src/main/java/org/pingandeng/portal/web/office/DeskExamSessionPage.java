package org.pingandeng.portal.web.office;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.pingandeng.portal.account.Visitor;
import org.pingandeng.portal.account.model.NotYours;
import org.pingandeng.portal.web.site.Flash;
import org.pingandeng.portal.web.training.SentForm;
import org.pingandeng.quiz.exam.office.SessionCalendar;
import org.pingandeng.quiz.exam.office.SessionDesk;
import org.pingandeng.quiz.exam.office.SessionOutcome;
import org.pingandeng.quiz.exam.office.SessionRecord;
import org.pingandeng.quiz.exam.office.model.Clash;
import org.pingandeng.quiz.exam.office.model.SessionStep;

/** One date of an exam with its sections; this bean plans, publishes, moves, cancels and makes up for it. */
@Named("deskExamSessionPage")
@RequestScoped
public class DeskExamSessionPage {

    /** The sections, in their order. */
    public static final List<String> SECTIONS = List.of("data", "roster", "papers", "steps");

    @Inject
    SessionCalendar calendar;

    @Inject
    SessionDesk desk;

    @Inject
    SessionRecord record;

    @Inject
    SessionRosterForm roster;

    @Inject
    SessionSheet sheet;

    @Inject
    SentForm form;

    @Inject
    Visitor visitor;

    @Inject
    OfficeWords words;

    @Inject
    Flash flash;

    private SessionCalendar.Line about;

    @PostConstruct
    void look() {
        if (!form.text("id").isEmpty()) {
            about = form.id("id").flatMap(calendar::find).orElseThrow(() -> new NotYours("exam session"));
            sheet.show(about.session());
        }
    }

    /** Does what a form of the page asks for. */
    public String act() {
        if (!form.sent()) {
            return null;
        }
        if (about == null) {
            return form.text("act").equals("keep") ? said(desk.plan(sheet.draft(), me()), "data", "plan") : null;
        }
        UUID id = about.session().id();
        String act = form.text("act");
        return switch (act) {
            case "keep" -> said(desk.change(id, sheet.draft(), me()), "data", act);
            case "publish" -> said(desk.publish(id, me()), "data", act);
            case "move" -> said(desk.move(id, sheet.moment("bell"), form.text("words"), me()), "data", act);
            case "cancel" -> said(desk.cancel(id, form.text("words"), me()), "data", act);
            case "release" -> said(desk.release(id, me()), "papers", act);
            case "makeUp" -> said(record.makeUp(id, sheet.moment("bell"), form.text("title"), me()), "data", act);
            default -> roster.act(about);
        };
    }

    /** Says what came of an order, and where to go on. */
    private String said(SessionOutcome outcome, String section, String act) {
        if (outcome.why() != null) {
            form.refuse(outcome.why().field(), words.refusal(outcome.why()));
            return null;
        }
        flash.ok(words.say("done." + act));
        return address(outcome.session(), section);
    }

    static String address(UUID session, String section) {
        return "/desk/exam-session?faces-redirect=true&id=" + session + "&s=" + section;
    }

    private UUID me() {
        return visitor.person().value();
    }

    /** The date; null for a new one. */
    public SessionCalendar.Line getAbout() {
        return about;
    }

    /** The section that is shown. */
    public String getSection() {
        String asked = form.text("s");
        return SECTIONS.contains(asked) ? asked : "data";
    }

    /** All sections. */
    public List<String> getSections() {
        return SECTIONS;
    }

    /** What does not go together with it. */
    public List<Clash> getClashes() {
        return calendar.clashes(about.session().id());
    }

    /** What happened to it. */
    public List<SessionStep> getSteps() {
        return calendar.steps(about.session().id());
    }
}

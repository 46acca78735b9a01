package org.pingandeng.portal.web.exam;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.pingandeng.portal.account.Visitor;
import org.pingandeng.portal.web.site.Flash;
import org.pingandeng.portal.web.site.Ids;
import org.pingandeng.portal.web.teach.ItemSheet;
import org.pingandeng.quiz.QuizPermissions;
import org.pingandeng.quiz.exam.AppealDesk;
import org.pingandeng.quiz.exam.AppealDesk.Case;
import org.pingandeng.quiz.exam.AppealDesk.Line;
import org.pingandeng.quiz.exam.model.Appeal;

/** The desk on which appeals are ruled: those that wait, those that were ruled, and one of them opened. */
@Named("deskAppealsPage")
@RequestScoped
public class DeskAppealsPage {

    private static final int MOST = 200;
    private static final int LONGEST = 1000;

    @Inject
    AppealDesk desk;

    @Inject
    AnswerWords answers;

    @Inject
    ExamWords words;

    @Inject
    Visitor visitor;

    @Inject
    Flash flash;

    @Inject
    HttpServletRequest request;

    private List<Line> all;
    private Case open;
    private String problem = "";

    @PostConstruct
    void look() {
        open = Ids.read(text("id")).flatMap(desk::show).orElse(null);
        all = open == null ? desk.waiting(MOST) : List.of();
    }

    private String text(String name) {
        String given = request.getParameter(name);
        return given == null ? "" : given.strip();
    }

    /** Those that wait, the longest waiting first. */
    public List<Line> getWaiting() {
        return all.stream().filter(line -> line.appeal().ruling().isEmpty()).toList();
    }

    /** Those that were ruled lately. */
    public List<Line> getRuled() {
        return all.stream().filter(line -> line.appeal().ruling().isPresent()).toList();
    }

    /** The appeal that is open, or null. */
    public Case getOpen() {
        return open;
    }

    /** Its question with the key. */
    public ItemSheet getSheet() {
        return ItemSheet.of(open.marked().item(), words.say("appeal.true"), words.say("appeal.false"));
    }

    /** What was answered, a line each. */
    public List<String> getAnswered() {
        return answers.lines(open.marked().item(), open.marked().answer());
    }

    /** Whether the visitor may put a question right for all who sat it. */
    public boolean isCorrecting() {
        return visitor.may(QuizPermissions.EXAM_OFFICE);
    }

    /** Where the question is put right. */
    public String getRegrade() {
        Appeal appeal = open.appeal();
        return "/desk/regrade?item=" + appeal.version().item() + "&version="
                + appeal.version().version() + "&appeal=" + appeal.id();
    }

    /** What was written to the candidate before the page came back. */
    public String getReply() {
        return text("reply");
    }

    /** What is wrong with it, or an empty text. */
    public String getProblem() {
        return problem;
    }

    /** Turns the appeal down with an answer. */
    public String reject() {
        String reply = text("reply");
        if (open == null || reply.isEmpty() || reply.length() > LONGEST) {
            problem = words.say(reply.isEmpty() ? "appeals.reply.missing" : "appeals.reply.long");
            return null;
        }
        if (desk.reject(open.appeal().id(), reply, visitor.person().value())) {
            flash.ok(words.say("appeals.rejected"));
        } else {
            flash.warn(words.say("appeals.ruledBefore"));
        }
        return "/desk/appeals?faces-redirect=true";
    }
}

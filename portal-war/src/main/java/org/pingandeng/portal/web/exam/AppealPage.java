package org.pingandeng.portal.web.exam;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.pingandeng.portal.account.Visitor;
import org.pingandeng.portal.account.model.NotYours;
import org.pingandeng.portal.web.site.Flash;
import org.pingandeng.portal.web.site.Ids;
import org.pingandeng.quiz.exam.AppealDesk;
import org.pingandeng.quiz.exam.AppealDesk.Filed;
import org.pingandeng.quiz.exam.AppealDesk.OwnSlot;
import org.pingandeng.quiz.exam.model.CandidateId;
import org.pingandeng.quiz.item.Item;
import org.pingandeng.quiz.item.Prose;

/** Where candidates object to a question of their own marked paper, and read what became of it. Keys are not shown. */
@Named("appealPage")
@RequestScoped
public class AppealPage {

    private static final int LONGEST = 1000;
    private static final int BEGINNING = 60;

    @Inject
    AppealDesk desk;

    @Inject
    Visitor visitor;

    @Inject
    AnswerWords answers;

    @Inject
    ExamWords words;

    @Inject
    Flash flash;

    @Inject
    HttpServletRequest request;

    private UUID sitting;
    private List<OwnSlot> slots;
    private OwnSlot open;
    private String problem = "";

    @PostConstruct
    void look() {
        sitting = Ids.read(text("sitting")).orElseThrow(() -> new NotYours("sitting"));
        slots = desk.slots(sitting, new CandidateId(visitor.person().value()));
        if (slots.isEmpty()) {
            throw new NotYours("sitting");
        }
        String slot = text("slot");
        open = slots.stream()
                .filter(each -> String.valueOf(each.marked().slot().number()).equals(slot))
                .findFirst()
                .orElse(null);
    }

    private String text(String name) {
        String given = request.getParameter(name);
        return given == null ? "" : given.strip();
    }

    /** Whose paper. */
    public UUID getSitting() {
        return sitting;
    }

    /** The paper's questions. */
    public List<OwnSlot> getSlots() {
        return slots;
    }

    /** The question that is open, or null. */
    public OwnSlot getOpen() {
        return open;
    }

    /** The beginning of a question. */
    public String beginning(OwnSlot slot) {
        String stem = Prose.plain(slot.marked().item().text().stem()).strip();
        return stem.codePointCount(0, stem.length()) <= BEGINNING
                ? stem
                : stem.substring(0, stem.offsetByCodePoints(0, BEGINNING)) + "…";
    }

    /** The questions of the case that is open, in their order; none for other types. */
    public List<String> getParts() {
        return open.marked().item() instanceof Item.CaseStudy study
                ? study.parts().stream().map(part -> part.item().text().stem()).toList()
                : List.of();
    }

    /** One's own answer to the question that is open, a line each. */
    public List<String> getAnswer() {
        return answers.lines(open.marked().item(), open.marked().answer());
    }

    /** What was written before the page came back. */
    public String getText() {
        return text("text");
    }

    /** What is wrong with it, or an empty text. */
    public String getProblem() {
        return problem;
    }

    /** Files the appeal against the question that is open. */
    public String file() {
        String why = text("text");
        if (open == null || why.isEmpty() || why.length() > LONGEST) {
            problem = words.say(why.isEmpty() ? "appeal.why.missing" : "appeal.why.long");
            return null;
        }
        Filed filed = desk.file(
                        sitting,
                        open.marked().slot().number(),
                        new CandidateId(visitor.person().value()),
                        why)
                .orElseThrow(() -> new NotYours("sitting"));
        if (filed == Filed.FILED) {
            flash.ok(words.say("appeal.FILED"));
            return "/exam/appeal?faces-redirect=true&sitting=" + sitting;
        }
        problem = words.say("appeal." + filed);
        return null;
    }
}

package org.pingandeng.portal.web.learn;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.pingandeng.course.LearnerId;
import org.pingandeng.course.evaluation.EvaluationRefusal;
import org.pingandeng.course.evaluation.EvaluationRoom;
import org.pingandeng.course.evaluation.EvaluationRoom.Offer;
import org.pingandeng.course.evaluation.model.Answer;
import org.pingandeng.course.evaluation.model.Item;
import org.pingandeng.portal.account.Visitor;
import org.pingandeng.portal.account.model.NotYours;
import org.pingandeng.portal.web.site.Flash;
import org.pingandeng.portal.web.site.Ids;

/** What the visitor may say of courses they finished and of teachers whose class is over; one of them opened. */
@Named("evaluatePage")
@RequestScoped
public class EvaluatePage {

    @Inject
    EvaluationRoom room;

    @Inject
    LearnWords words;

    @Inject
    Visitor visitor;

    @Inject
    Flash flash;

    @Inject
    HttpServletRequest request;

    private List<Offer> offers;
    private List<Item> form;
    private String problem = "";

    /** All that may be evaluated. */
    public List<Offer> getOffers() {
        if (offers == null) {
            offers = room.offers(learner());
        }
        return offers;
    }

    /** Whether something waits to be evaluated. */
    public boolean isWaiting() {
        return getOffers().stream().anyMatch(offer -> !offer.given());
    }

    /** The one that is open, or null; 404 where it is not the visitor's. */
    public Offer getOpen() {
        Optional<UUID> about = Ids.read(request.getParameter("about"));
        return about.isEmpty()
                ? null
                : getOffers().stream()
                        .filter(offer -> offer.subject().about().equals(about.get())
                                && offer.subject().teacher().equals(teacher()))
                        .findFirst()
                        .orElseThrow(() -> new NotYours("evaluation"));
    }

    private Optional<UUID> teacher() {
        return Ids.read(request.getParameter("teacher"));
    }

    /** The lines of the open one's form. */
    public List<Item> getForm() {
        if (form == null) {
            form = room.form(getOpen().subject().kind());
        }
        return form;
    }

    /** The marks that may be given. */
    public List<Integer> getMarks() {
        return IntStream.rangeClosed(Answer.LOWEST, Answer.HIGHEST).boxed().toList();
    }

    /**
     * Whether a mark was chosen before the page came back.
     *
     * @param item the line's code
     * @param mark which
     */
    public boolean chosen(String item, int mark) {
        return String.valueOf(mark).equals(request.getParameter("m." + item));
    }

    /** What was written before the page came back. */
    public String getSaid() {
        return Optional.ofNullable(request.getParameter("words")).orElse("");
    }

    /** What is wrong with it; blank for nothing. */
    public String getProblem() {
        return problem;
    }

    /** Takes what was sent. */
    public String act() {
        if (!"POST".equals(request.getMethod()) || getOpen() == null) {
            return null;
        }
        Map<String, Integer> marks = new HashMap<>();
        for (Item item : getForm()) {
            String mark = request.getParameter("m." + item.code());
            if (mark != null && mark.matches("[1-5]")) {
                marks.put(item.code(), Integer.valueOf(mark));
            }
        }
        Optional<EvaluationRefusal> refusal =
                room.give(learner(), getOpen().subject().about(), teacher(), new Answer(marks, getSaid()));
        if (refusal.filter(why -> why != EvaluationRefusal.ALREADY).isPresent()) {
            problem = words.say("evaluate.refusal." + refusal.get());
            return null;
        }
        flash.ok(words.say(refusal.isPresent() ? "evaluate.refusal.ALREADY" : "evaluate.thanks"));
        return "/learn/evaluate?faces-redirect=true";
    }

    private LearnerId learner() {
        return new LearnerId(visitor.person().value());
    }
}

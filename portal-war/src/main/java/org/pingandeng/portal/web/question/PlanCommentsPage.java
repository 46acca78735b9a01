package org.pingandeng.portal.web.question;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pingandeng.portal.question.QuestionLibrary;
import org.pingandeng.portal.question.QuestionLibrary.Shown;
import org.pingandeng.portal.web.training.SentForm;

/** What the public says about the plan's targets and what the office answers; also the part that other pages show. */
@Named("planCommentsPage")
@RequestScoped
public class PlanCommentsPage {

    private static final int A_PAGE = 20;
    private static final int IN_A_PART = 3;

    @Inject
    QuestionLibrary library;

    @Inject
    QuestionWords words;

    @Inject
    SentForm form;

    private final Map<String, Long> counts = new HashMap<>();
    private List<Shown> shown;

    /** The target in the address; empty for none. */
    public String getTarget() {
        String target = form.text("target");
        return words.getTargets().contains(target) ? target : "";
    }

    /** The page of the list, from 1. */
    public int getPage() {
        return Math.max(1, Math.min(10_000, form.number("page").orElse(1)));
    }

    /** How many pages there are. */
    public int getPages() {
        return (int) ((count(getTarget()) + A_PAGE - 1) / A_PAGE);
    }

    /** The comments of the page. */
    public List<Shown> getShown() {
        if (shown == null) {
            shown = library.comments(getTarget(), (getPage() - 1) * A_PAGE, A_PAGE);
        }
        return shown;
    }

    /** The latest comments on a target. */
    public List<Shown> latest(String target) {
        return library.comments(target, 0, IN_A_PART);
    }

    /** How many comments on a target there are. */
    public long count(String target) {
        return counts.computeIfAbsent(target, library::countComments);
    }
}

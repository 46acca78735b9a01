package org.pingandeng.portal.web.question;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.omnifaces.util.Faces;
import org.pingandeng.portal.account.Visitor;
import org.pingandeng.portal.question.AskDesk;
import org.pingandeng.portal.question.AskOrder;
import org.pingandeng.portal.question.model.Question;
import org.pingandeng.portal.question.model.QuestionRefusal;
import org.pingandeng.portal.question.model.Sum;
import org.pingandeng.portal.search.Asked;
import org.pingandeng.portal.search.Hit;
import org.pingandeng.portal.search.SearchDesk;
import org.pingandeng.portal.web.site.Preferences;
import org.pingandeng.portal.web.training.SentForm;

/**
 * Where the public asks: first what it is about, then what was asked like it, then the rest. With a target in the address
 * it is a comment on the plan.
 */
@Named("askPage")
@RequestScoped
public class AskPage {

    private static final Set<String> KINDS = Set.of("question", "interpretation");
    private static final int ALIKE = 5;
    private static final int TOO_MANY_REQUESTS = 429;

    @Inject
    AskDesk desk;

    @Inject
    AskAllowance allowance;

    @Inject
    SearchDesk search;

    @Inject
    QuestionWords words;

    @Inject
    SentForm form;

    @Inject
    Preferences preferences;

    @Inject
    Visitor visitor;

    private UUID once;
    private AskDesk.Asked asked;
    private List<Hit> alike = List.of();
    private final Set<QuestionRefusal> refusals = new LinkedHashSet<>();

    @PostConstruct
    void look() {
        once = form.id("once").orElseGet(UUID::randomUUID);
        if (form.sent() && !isComment()) {
            alike = search.find(new Asked(form.text("title"), Map.of("kind", KINDS), "best", 1, ALIKE, false))
                    .hits();
        }
    }

    /** Asks, where the form is whole. */
    public void act() {
        Faces.addResponseHeader("Cache-Control", "no-store");
        if (!form.sent() || !form.text("act").equals("ask")) {
            return;
        }
        if (allowance.ask().isPresent()) {
            Faces.setResponseStatus(TOO_MANY_REQUESTS);
            refuse(QuestionRefusal.TOO_OFTEN);
            return;
        }
        AskDesk.Asked answer = desk.ask(order());
        answer.refusals().forEach(this::refuse);
        asked = answer.refusals().isEmpty() ? answer : null;
    }

    private AskOrder order() {
        return new AskOrder(
                isComment() ? Question.Kind.COMMENT : Question.Kind.QUESTION,
                isComment() ? getTarget() : form.text("topic"),
                form.text("title"),
                form.text("words"),
                form.ticked("private"),
                form.text("name"),
                form.text("phone"),
                form.id("once").orElse(null),
                form.text("website"),
                form.text("sum"));
    }

    private void refuse(QuestionRefusal why) {
        refusals.add(why);
        form.refuse(why.field(), words.say("refusal." + why));
    }

    /** The target of the plan to comment on; empty for a question. */
    public String getTarget() {
        String target = form.text("target");
        return words.getTargets().contains(target) ? target : "";
    }

    /** Whether it is a comment on the plan. */
    public boolean isComment() {
        return !getTarget().isEmpty();
    }

    /** Whether the whole form is shown: for comments, and once it was said what a question is about. */
    public boolean isWhole() {
        return isComment() || form.sent() && !form.text("title").isEmpty();
    }

    /** The form's id. */
    public UUID getOnce() {
        return once;
    }

    /** The form's sum in words. */
    public String getSum() {
        Sum sum = desk.sum(once);
        boolean english = preferences.isEnglish();
        return words.say("sum", sum.firstWord(english), sum.secondWord(english));
    }

    /** Whether the visitor has signed in, and so gives neither name nor phone. */
    public boolean isKnown() {
        return visitor.isSignedIn();
    }

    /** What came of asking; null before. */
    public AskDesk.Asked getAsked() {
        return asked;
    }

    /** What was asked and explained before that is like it. */
    public List<Hit> getAlike() {
        return alike;
    }

    /** Every reason against it. */
    public List<QuestionRefusal> getRefusals() {
        return List.copyOf(refusals);
    }
}

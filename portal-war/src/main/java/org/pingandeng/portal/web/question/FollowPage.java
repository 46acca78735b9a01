package org.pingandeng.portal.web.question;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.omnifaces.util.Faces;
import org.pingandeng.portal.question.FollowRoom;
import org.pingandeng.portal.question.FollowRoom.Mine;
import org.pingandeng.portal.question.model.Question;
import org.pingandeng.portal.question.model.QuestionRefusal;
import org.pingandeng.portal.question.model.Round;
import org.pingandeng.portal.web.training.SentForm;

/** An asker comes back with the code, or by the account: how it stands, the answer, asking on, rating. */
@Named("followPage")
@RequestScoped
public class FollowPage {

    private static final int TOO_MANY_REQUESTS = 429;

    @Inject
    FollowRoom room;

    @Inject
    AskAllowance allowance;

    @Inject
    QuestionWords words;

    @Inject
    SentForm form;

    private String key;
    private Mine mine;
    private String said = "";

    @PostConstruct
    void look() {
        key = form.sent() ? form.text("key") : form.text("n");
    }

    /** Looks the question up and does what the form asks for. */
    public void act() {
        Faces.addResponseHeader("Cache-Control", "no-store");
        Faces.addResponseHeader("X-Robots-Tag", "noindex");
        if (key.isEmpty()) {
            return;
        }
        if (allowance.look().isPresent()) {
            Faces.setResponseStatus(TOO_MANY_REQUESTS);
            form.refuse("key", words.say("refusal.TOO_OFTEN"));
            return;
        }
        if (form.sent()) {
            act(form.text("act"));
        }
        mine = room.find(key).orElse(null);
        if (mine == null) {
            form.refuse("key", words.say("follow.none"));
        }
    }

    private void act(String what) {
        Optional<QuestionRefusal> refusal = switch (what) {
            case "on" -> room.followUp(key, form.text("on"));
            case "rate" -> room.rate(key, form.number("stars").orElse(0), form.text("opinion"));
            default -> Optional.empty();
        };
        boolean done = refusal.isEmpty() && List.of("on", "rate").contains(what);
        said = done ? words.say("follow.done." + what) : "";
        refusal.ifPresent(why -> form.refuse(what, words.say("refusal." + why)));
    }

    /** What the asker typed or came with. */
    public String getKey() {
        return key;
    }

    /** The question; null while none is shown. */
    public Mine getMine() {
        return mine;
    }

    /** What was just done, in words; empty for nothing. */
    public String getSaid() {
        return said;
    }

    /** The questions of the visitor's account. */
    public List<Question> getOthers() {
        return room.mine();
    }

    /** The question with what was asked after it. */
    public List<Round> getRounds() {
        return mine.standing().rounds();
    }
}

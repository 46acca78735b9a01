package org.pingandeng.portal.web.works;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.pingandeng.portal.account.Visitor;
import org.pingandeng.portal.account.model.NotYours;
import org.pingandeng.portal.web.entry.DeviceCookie;
import org.pingandeng.portal.web.entry.HumanCheck;
import org.pingandeng.portal.web.site.Flash;
import org.pingandeng.portal.web.training.SentForm;
import org.pingandeng.portal.works.WorksBallot;
import org.pingandeng.portal.works.WorksHall;
import org.pingandeng.portal.works.model.Work;
import org.pingandeng.portal.works.model.WorksCall;
import org.pingandeng.portal.works.model.WorksRefusal;

/** One work large, and the vote for it. */
@Named("workPage")
@RequestScoped
public class WorkPage {

    @Inject
    WorksHall hall;

    @Inject
    WorksBallot ballot;

    @Inject
    WorksGate gate;

    @Inject
    HumanCheck human;

    @Inject
    DeviceCookie device;

    @Inject
    SentForm form;

    @Inject
    WorksWords words;

    @Inject
    Flash flash;

    @Inject
    Visitor visitor;

    private Work work;
    private WorksCall call;

    @PostConstruct
    void look() {
        work = form.id("id").flatMap(hall::work).orElseThrow(() -> new NotYours("work"));
        call = hall.call(work.call()).orElseThrow(() -> new NotYours("call"));
    }

    /** Takes a vote. */
    public String act() {
        if (!form.sent()) {
            return null;
        }
        boolean asked = isAsking();
        if (asked && !human.passed()) {
            form.refuse(HumanCheck.ANSWER, words.say("refusal.HUMAN"));
            return null;
        }
        Optional<WorksRefusal> refusal = gate.open(visitor.address())
                ? ballot.vote(work.id(), voter(asked))
                : Optional.of(WorksRefusal.TOO_OFTEN);
        refusal.ifPresentOrElse(
                why -> flash.warn(words.say("refusal." + why)), () -> flash.ok(words.say("vote.thanks")));
        return "/works/work?faces-redirect=true&id=" + work.id();
    }

    private String voter(boolean asked) {
        if (visitor.isSignedIn()) {
            return "";
        }
        if (asked) {
            return device.give(human.number());
        }
        return device.read().orElse("");
    }

    /** Whether the question for people stands before the vote. */
    public boolean isAsking() {
        return !visitor.isSignedIn() && device.read().isEmpty();
    }

    /** The work. */
    public Work getWork() {
        return work;
    }

    /** Its call. */
    public WorksCall getCall() {
        return call;
    }

    /** Whether people vote today. */
    public boolean isVoting() {
        return call.votes(hall.today());
    }
}

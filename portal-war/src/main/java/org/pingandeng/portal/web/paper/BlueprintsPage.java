package org.pingandeng.portal.web.paper;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.pingandeng.portal.account.Visitor;
import org.pingandeng.portal.web.site.Flash;
import org.pingandeng.quiz.assembly.BlueprintDesk;
import org.pingandeng.quiz.assembly.Done;
import org.pingandeng.quiz.assembly.PaperDesk;
import org.pingandeng.quiz.assembly.model.Plan;

/** All blueprints; each is a step away from a paper, an exam or a mock exam. */
@Named("blueprintsPage")
@RequestScoped
public class BlueprintsPage {

    private static final String AGAIN = "/desk/blueprints?faces-redirect=true";

    @Inject
    BlueprintDesk desk;

    @Inject
    PaperDesk papers;

    @Inject
    Visitor visitor;

    @Inject
    PaperWords words;

    @Inject
    Flash flash;

    private List<Plan> plans;

    /** The latest changed first. */
    public List<Plan> getPlans() {
        if (plans == null) {
            plans = desk.plans();
        }
        return plans;
    }

    /**
     * Draws a blueprint's forms and saves them.
     *
     * @param plan which
     */
    public String draw(UUID plan) {
        Done done = papers.draw(plan, visitor.person().value());
        if (done.kept()) {
            flash.ok(words.say("paper.saved"));
            return "/desk/paper?faces-redirect=true&id=" + done.id();
        }
        if (done.shortages().isEmpty()) {
            flash.refused(words.problem(done.problems().get(0)));
            return AGAIN;
        }
        flash.refused(words.shortage(done.shortages().get(0)));
        return "/desk/blueprint?faces-redirect=true&id=" + plan;
    }

    /**
     * Offers a blueprint as a mock exam, or takes it back.
     *
     * @param plan which
     * @param offered whether
     */
    public String offer(UUID plan, boolean offered) {
        if (desk.offer(plan, offered)) {
            flash.ok(words.say(offered ? "mock.offered" : "mock.takenBack"));
        } else {
            flash.refused(words.say("mock.notOffered"));
        }
        return AGAIN;
    }

    /**
     * Withdraws a blueprint.
     *
     * @param plan which
     */
    public String withdraw(UUID plan) {
        desk.withdraw(plan);
        flash.ok(words.say("blueprint.withdrawn"));
        return AGAIN;
    }
}

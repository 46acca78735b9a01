package org.pingandeng.portal.web.plan;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.pingandeng.portal.plan.LinkDesk;
import org.pingandeng.portal.plan.model.OutsideSystem;
import org.pingandeng.portal.plan.model.PlanRefusal;
import org.pingandeng.portal.web.site.Flash;
import org.pingandeng.portal.web.training.SentForm;

/** The office says who runs the systems that the plan names, and where they are. */
@Named("deskLinksPage")
@RequestScoped
public class DeskLinksPage {

    @Inject
    LinkDesk desk;

    @Inject
    SentForm form;

    @Inject
    PlanWords words;

    @Inject
    Flash flash;

    private List<OutsideSystem> systems;

    /** Enters what was sent for the chosen system. */
    public String act() {
        if (!form.sent() || getChosen() == null || form.text("state").isEmpty()) {
            return null;
        }
        Optional<PlanRefusal> refused = desk.enter(
                getChosen().number(),
                form.text("owner"),
                form.one("state", OutsideSystem.State.class).orElse(OutsideSystem.State.UNKNOWN),
                form.text("address"));
        if (refused.isPresent()) {
            form.refuse(
                    refused.get() == PlanRefusal.ADDRESS ? "address" : "owner",
                    words.say("refusal." + refused.get().name()));
            return null;
        }
        flash.ok(words.say("links.kept", getChosen().number()));
        return "/desk/links?faces-redirect=true";
    }

    /** All systems as they stand now. */
    public List<OutsideSystem> getSystems() {
        if (systems == null) {
            systems = desk.systems();
        }
        return systems;
    }

    /** The system in the address; null for none. */
    public OutsideSystem getChosen() {
        int number = form.number("n").orElse(0);
        return getSystems().stream()
                .filter(each -> each.number() == number)
                .findFirst()
                .orElse(null);
    }

    /** The state that the form shows. */
    public String getState() {
        return form.value("state", getChosen().state().name());
    }

    /** All states. */
    public List<String> getStates() {
        return Stream.of(OutsideSystem.State.values()).map(Enum::name).toList();
    }
}

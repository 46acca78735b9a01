package org.pingandeng.portal.web.training;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.pingandeng.course.training.SignUpDesk;
import org.pingandeng.course.training.TrainingRefusal;
import org.pingandeng.course.training.model.SignUpStep;
import org.pingandeng.course.training.model.TrainingClass;
import org.pingandeng.portal.account.Visitor;
import org.pingandeng.portal.bridge.VisitorScope;
import org.pingandeng.portal.web.site.Flash;

/** The requests of a class with what its requirements say to each, and a person's decision. */
@Named("classSignUps")
@RequestScoped
public class ClassSignUps {

    @Inject
    SignUpDesk desk;

    @Inject
    VisitorScope scope;

    @Inject
    Visitor visitor;

    @Inject
    SentForm form;

    @Inject
    TrainingWords words;

    @Inject
    Flash flash;

    private List<SignUpDesk.Line> lines;

    String decide(TrainingClass about) {
        Optional<UUID> signUp = form.id("of");
        SignUpStep.Kind kind = form.one("decision", SignUpStep.Kind.class).orElse(SignUpStep.Kind.ASKED);
        SignUpDesk.Decision decision = new SignUpDesk.Decision(kind, form.text("reason"), form.text("words"));
        Optional<TrainingRefusal> refusal = signUp.isEmpty()
                ? Optional.of(TrainingRefusal.NOT_THERE)
                : desk.decide(signUp.get(), decision, visitor.person().value(), scope.mine());
        refusal.ifPresentOrElse(
                why -> flash.refused(words.say("refusal." + why)), () -> flash.ok(words.say("decided." + kind)));
        return TrainingClassPage.address(about, "signups");
    }

    /**
     * The requests of a class.
     *
     * @param about which
     */
    public List<SignUpDesk.Line> lines(TrainingClass about) {
        if (lines == null) {
            lines = desk.lines(about.id(), scope.mine());
        }
        return lines;
    }

    /** The reasons that a request can be refused for. */
    public List<String> getReasons() {
        return SignUpDesk.reasons();
    }
}

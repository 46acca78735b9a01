package org.pingandeng.portal.web.snap;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.pingandeng.portal.account.Visitor;
import org.pingandeng.portal.snap.SnapBooth;
import org.pingandeng.portal.snap.model.SnapRefusal;
import org.pingandeng.portal.snap.model.SnapSheet;
import org.pingandeng.portal.snap.model.Spot;
import org.pingandeng.portal.web.entry.HumanCheck;
import org.pingandeng.portal.web.training.SentForm;

/** A citizen sends photos of a hazard, without an account. */
@Named("snapPage")
@RequestScoped
public class SnapPage {

    @Inject
    SnapBooth booth;

    @Inject
    SnapGate gate;

    @Inject
    HumanCheck human;

    @Inject
    SentForm form;

    @Inject
    SentPhotos photos;

    @Inject
    SnapWords words;

    @Inject
    Visitor visitor;

    private final UUID fresh = UUID.randomUUID();

    /** Takes what the form sends. What came before under its number is known, whatever its sum says now. */
    public String act() {
        if (!form.sent()) {
            return null;
        }
        Optional<String> before = form.id("id").flatMap(booth::sent);
        if (before.isPresent()) {
            return look(before.get());
        }
        if (!human.passed()) {
            form.refuse(HumanCheck.ANSWER, words.say("refusal.HUMAN"));
            return null;
        }
        if (!gate.send(visitor.address())) {
            form.refuse("send", words.say("refusal.TOO_OFTEN"));
            return null;
        }
        SnapBooth.Sent sent = booth.send(sheet(), photos.of("photo"));
        if (sent.refusal().isPresent()) {
            SnapRefusal why = sent.refusal().get();
            form.refuse(why.field(), words.say("refusal." + why));
            return null;
        }
        human.spend();
        return look(sent.code());
    }

    private static String look(String code) {
        return "/snap/look?faces-redirect=true&sent=1&code=" + code;
    }

    private SnapSheet sheet() {
        return new SnapSheet(
                form.id("id").orElse(null),
                form.id("township").orElse(null),
                form.text("kind"),
                form.text("spot"),
                form.text("words"),
                form.text("phone"),
                degrees("latitude"),
                degrees("longitude"));
    }

    private BigDecimal degrees(String field) {
        String text = form.text(field);
        return text.matches("-?\\d{1,3}(\\.\\d{1,5})?") ? new BigDecimal(text) : null;
    }

    /** The form's own number: what is sent twice under it is taken once. */
    public String getId() {
        return form.id("id").orElse(fresh).toString();
    }

    /** Where something can be. */
    public List<Spot> getTownships() {
        return booth.townships();
    }
}

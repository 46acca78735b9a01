package org.pingandeng.portal.web.snap;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.pingandeng.portal.account.Visitor;
import org.pingandeng.portal.account.model.NotYours;
import org.pingandeng.portal.snap.SnapDesk;
import org.pingandeng.portal.snap.SnapOffice;
import org.pingandeng.portal.snap.SnapPermissions;
import org.pingandeng.portal.snap.model.Snap;
import org.pingandeng.portal.snap.model.SnapRefusal;
import org.pingandeng.portal.snap.model.Spot;
import org.pingandeng.portal.snap.model.Standing;
import org.pingandeng.portal.snap.model.Step;
import org.pingandeng.portal.web.site.Flash;
import org.pingandeng.portal.web.training.SentForm;

/** One hazard on the desk: the office decides, whoever has it answers. */
@Named("deskSnapPage")
@RequestScoped
public class DeskSnapPage {

    @Inject
    SnapDesk desk;

    @Inject
    SnapOffice office;

    @Inject
    SentForm form;

    @Inject
    SentPhotos photos;

    @Inject
    SnapWords words;

    @Inject
    Flash flash;

    @Inject
    Visitor visitor;

    @Inject
    Clock clock;

    @Inject
    HttpServletRequest request;

    private UUID id;
    private SnapDesk.Sheet sheet;
    private String phone = "";

    @PostConstruct
    void look() {
        id = form.id("id").orElseThrow(() -> new NotYours("snap"));
        sheet = desk.find(id).orElseThrow(() -> new NotYours("snap"));
    }

    /** Does what a form of the page asks for. */
    public String act() {
        if (!form.sent()) {
            return null;
        }
        if (form.text("act").equals("phone")) {
            phone = office.phone(id).orElse("");
            return null;
        }
        Optional<SnapRefusal> refusal = done(form.text("act"));
        if (refusal.isPresent()) {
            form.refuse(refusal.get().field(), words.say("refusal." + refusal.get()));
            return null;
        }
        flash.ok(words.say("desk.done"));
        boolean gone = form.text("act").equals("back") && !isOffice();
        return gone ? "/desk/snaps?faces-redirect=true" : "/desk/snap?faces-redirect=true&id=" + id;
    }

    private Optional<SnapRefusal> done(String act) {
        return switch (act) {
            case "refuse" -> office.refuse(id, form.text("words"));
            case "assign" ->
                office.assign(id, form.id("organisation").orElse(null), form.day("due"), form.text("words"));
            case "back" -> desk.handBack(id, form.text("words"));
            case "answer" -> desk.answer(id, form.text("words"), photos.of("photo"));
            case "show" -> office.show(id, form.text("words"), form.text("spot"), chosen());
            case "hide" -> office.hide(id, form.text("words"));
            default -> Optional.of(SnapRefusal.NOT_THERE);
        };
    }

    private List<String> chosen() {
        String[] ticked = request.getParameterValues("shown");
        return ticked == null ? List.of() : List.of(ticked);
    }

    /** The hazard with all that is known. */
    public SnapDesk.Sheet getSheet() {
        return sheet;
    }

    private Snap snap() {
        return sheet.album().snap();
    }

    /** Whether the visitor is the county's office. */
    public boolean isOffice() {
        return visitor.may(SnapPermissions.MODERATE);
    }

    /** Whether something may be done now, by the name of the step. */
    public boolean allows(String step) {
        return snap().now().allows(Step.Kind.valueOf(step));
    }

    /** Whether it should have been answered by now. */
    public boolean isLate() {
        return snap().now().late(Standing.day(clock.instant()));
    }

    /** To whom it can be assigned. */
    public List<Spot> getOffices() {
        return office.offices(id);
    }

    /** The day that its kind proposes. */
    public String getDue() {
        return office.proposedDue(id).toString();
    }

    /** Whether the sender left a phone; the office alone learns that. */
    public boolean isCallable() {
        return isOffice() && office.hasPhone(id);
    }

    /** The sender's phone, once it was asked for; else empty. */
    public String getPhone() {
        return phone;
    }

    /** What the public reads or, before that, what the sender wrote. */
    public String getPublicWords() {
        if (!typed("show").isEmpty()) {
            return typed("show");
        }
        return snap().now().shown() ? snap().now().publicWords() : snap().words();
    }

    /** Where it is, as the public reads it or, before that, no nearer than the township. */
    public String getPublicSpot() {
        return snap().now().shown() ? snap().now().publicSpot() : snap().townshipName();
    }

    /** What was typed into one of the forms, where that was sent and refused; else empty. */
    public String typed(String act) {
        return form.sent() && form.text("act").equals(act) ? form.text("words") : "";
    }

    /** Whether the public sees a photo; none is ticked before somebody has looked at it. */
    public boolean ticked(String file) {
        List<String> ticked = form.sent() && form.text("act").equals("show")
                ? chosen()
                : snap().now().publicPhotos();
        return ticked.contains(file);
    }
}

package org.pingandeng.portal.web.works;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.pingandeng.portal.account.Visitor;
import org.pingandeng.portal.account.model.NotYours;
import org.pingandeng.portal.web.entry.HumanCheck;
import org.pingandeng.portal.web.site.Flash;
import org.pingandeng.portal.web.training.SentForm;
import org.pingandeng.portal.works.WorksHall;
import org.pingandeng.portal.works.model.WorkKind;
import org.pingandeng.portal.works.model.WorkSheet;
import org.pingandeng.portal.works.model.WorksCall;
import org.pingandeng.portal.works.model.WorksRefusal;

/** Somebody hands in a work, without an account. */
@Named("worksEnterPage")
@RequestScoped
public class WorksEnterPage {

    @Inject
    WorksHall hall;

    @Inject
    WorksGate gate;

    @Inject
    HumanCheck human;

    @Inject
    SentForm form;

    @Inject
    WorksWords words;

    @Inject
    Flash flash;

    @Inject
    Visitor visitor;

    @Inject
    HttpServletRequest request;

    private final UUID fresh = UUID.randomUUID();
    private WorksCall call;

    @PostConstruct
    void look() {
        call = form.id("call").flatMap(hall::call).orElseThrow(() -> new NotYours("call"));
    }

    /** Takes what the form sends. What came before under its number is known, whatever its sum says now. */
    public String act() throws IOException, ServletException {
        if (!form.sent()) {
            return null;
        }
        if (form.id("id").filter(hall::handed).isPresent()) {
            return thanks();
        }
        if (!human.passed()) {
            form.refuse(HumanCheck.ANSWER, words.say("refusal.HUMAN"));
            return null;
        }
        Optional<WorksRefusal> refusal = gate.open(visitor.address()) ? hand() : Optional.of(WorksRefusal.TOO_OFTEN);
        if (refusal.isPresent()) {
            form.refuse(refusal.get().field(), words.say("refusal." + refusal.get()));
            return null;
        }
        human.spend();
        return thanks();
    }

    private String thanks() {
        flash.ok(words.say("enter.thanks"));
        return "/works/call?faces-redirect=true&id=" + call.id();
    }

    private Optional<WorksRefusal> hand() throws IOException, ServletException {
        Part file = request.getPart("file");
        if (file == null || file.getSize() == 0) {
            return hall.hand(sheet(), null);
        }
        try (InputStream in = file.getInputStream()) {
            return hall.hand(sheet(), in);
        }
    }

    private WorkSheet sheet() {
        return new WorkSheet(
                form.id("id").orElse(null),
                call.id(),
                form.text("kind"),
                form.text("title"),
                form.text("words"),
                form.text("shownName"),
                form.text("name"),
                form.text("phone"),
                form.ticked("consent"));
    }

    /** The call. */
    public WorksCall getCall() {
        return call;
    }

    /** The kinds of the call. */
    public List<WorkKind> getKinds() {
        return hall.kinds().stream()
                .filter(each -> call.kinds().contains(each.code()))
                .toList();
    }

    /** Whether works are taken today. */
    public boolean isTaking() {
        return call.takes(hall.today());
    }

    /** The form's own number: what is sent twice under it is taken once. */
    public String getId() {
        return form.id("id").orElse(fresh).toString();
    }
}

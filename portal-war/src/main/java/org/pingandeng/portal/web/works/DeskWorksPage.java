package org.pingandeng.portal.web.works;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.pingandeng.portal.account.model.NotYours;
import org.pingandeng.portal.web.site.Flash;
import org.pingandeng.portal.web.training.SentForm;
import org.pingandeng.portal.works.WorksDesk;
import org.pingandeng.portal.works.model.WorksCall;
import org.pingandeng.portal.works.model.WorksRefusal;

/** All calls for works, and the form for a new or changed one. */
@Named("deskWorksPage")
@RequestScoped
public class DeskWorksPage {

    private static final int A_PAGE = 30;

    @Inject
    WorksDesk desk;

    @Inject
    SentForm form;

    @Inject
    WorksWords words;

    @Inject
    Flash flash;

    @Inject
    HttpServletRequest request;

    private final UUID fresh = UUID.randomUUID();
    private List<WorksCall> shown;
    private Long count;
    private WorksCall edited;

    /** Keeps what the form says, or opens the call that the address names. */
    public String act() {
        if (!form.sent()) {
            form.id("edit").ifPresent(id -> edited = desk.call(id).orElseThrow(() -> new NotYours("call")));
            return null;
        }
        WorksCall call = sent();
        Optional<WorksRefusal> refusal = desk.keep(call);
        if (refusal.isPresent()) {
            form.refuse(refusal.get().field(), words.say("refusal." + refusal.get()));
            edited = call;
            return null;
        }
        flash.ok(words.say("desk.kept"));
        return "/desk/works-call?faces-redirect=true&id=" + call.id();
    }

    private WorksCall sent() {
        String[] kinds = request.getParameterValues("kinds");
        return new WorksCall(
                form.id("id").orElse(fresh),
                form.text("title"),
                form.text("titleEn"),
                form.text("rules"),
                kinds == null ? List.of() : List.of(kinds),
                form.day("opens"),
                form.day("closes"),
                form.day("votesFrom"),
                form.day("votesUntil"),
                form.ticked("published"),
                "");
    }

    /** The call in the form; null for a new one. */
    public WorksCall getEdited() {
        return edited;
    }

    /** The number of the call in the form, so that sending twice keeps one. */
    public String getId() {
        return edited == null ? fresh.toString() : edited.id().toString();
    }

    /** Whether a kind is ticked. */
    public boolean ticked(String kind) {
        return edited != null && edited.kinds().contains(kind);
    }

    /** This page's calls. */
    public List<WorksCall> getShown() {
        if (shown == null) {
            shown = desk.list((getPage() - 1) * A_PAGE, A_PAGE);
        }
        return shown;
    }

    /** Which page, from 1. */
    public int getPage() {
        return Math.max(1, Math.min(form.number("page").orElse(1), getPages()));
    }

    /** How many pages there are. */
    public int getPages() {
        if (count == null) {
            count = desk.count();
        }
        return (int) Math.max(1, (count + A_PAGE - 1) / A_PAGE);
    }
}

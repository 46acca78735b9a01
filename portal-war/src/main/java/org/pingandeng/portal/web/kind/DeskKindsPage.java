package org.pingandeng.portal.web.kind;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;
import org.pingandeng.portal.kind.KindDesk;
import org.pingandeng.portal.kind.model.Kind;
import org.pingandeng.portal.kind.model.KindList;
import org.pingandeng.portal.kind.model.KindRefusal;
import org.pingandeng.portal.web.site.Flash;
import org.pingandeng.portal.web.site.Preferences;
import org.pingandeng.portal.web.training.SentForm;

/** A list that is data: its kinds, each to be renamed, taken out of use or deleted, and the form for a new one. */
@Named("deskKindsPage")
@RequestScoped
public class DeskKindsPage {

    private static final String BUNDLE = "org.pingandeng.portal.web.kind.Messages";
    private static final String ADD = "add";

    @Inject
    KindDesk desk;

    @Inject
    SentForm form;

    @Inject
    Preferences preferences;

    @Inject
    Flash flash;

    private List<Kind> all;

    /** Does what a form asks for. */
    public String act() {
        if (!form.sent() || form.text("act").isEmpty()) {
            return null;
        }
        Optional<KindRefusal> refusal = done();
        if (refusal.isPresent()) {
            form.refuse(refusal.get().field(), say("refusal." + refusal.get()));
            return null;
        }
        flash.ok(say("kept." + form.text("act")));
        return "/desk/kinds?faces-redirect=true&list=" + getList();
    }

    private Optional<KindRefusal> done() {
        String code = form.text("code");
        return switch (form.text("act")) {
            case ADD -> desk.add(getList(), written());
            case "change" -> desk.change(getList(), written());
            case "retire" -> desk.retire(getList(), code, true);
            case "offer" -> desk.retire(getList(), code, false);
            case "delete" -> desk.delete(getList(), code);
            default -> Optional.of(KindRefusal.NOT_THERE);
        };
    }

    private Kind written() {
        boolean described = getList().described();
        return Kind.written(
                form.text("code"),
                form.text("name"),
                form.text("nameEn"),
                described ? form.text("duty") : "",
                described ? form.text("dutyEn") : "",
                getList().timed() ? form.number("days").orElse(0) : 0);
    }

    private String say(String key) {
        return ResourceBundle.getBundle(BUNDLE, preferences.getLocale()).getString(key);
    }

    /** The lists there are. */
    public List<KindList> getLists() {
        return List.of(KindList.values());
    }

    /** The list that is shown. */
    public KindList getList() {
        return form.one("list", KindList.class).orElse(KindList.ACTIVITY);
    }

    /** Its kinds. */
    public List<Kind> getAll() {
        if (all == null) {
            all = desk.all(getList());
        }
        return all;
    }

    /** What a kind is called in the visitor's language. */
    public String name(Kind kind) {
        return preferences.pick(kind.name(), kind.nameEn());
    }

    /** Whether the form of a kind was sent and refused; an empty code: the form for a new one. */
    public boolean refused(String code) {
        boolean mine = code.isEmpty()
                ? form.text("act").equals(ADD)
                : form.text("act").equals("change") && form.text("code").equals(code);
        return mine && !form.getErrors().isEmpty();
    }

    /** What a field of a form shows: what was typed into it, or else what is kept. */
    public String typed(String code, String field, Object kept) {
        return refused(code) ? form.value(field, kept) : String.valueOf(kept);
    }

    /** The reason at a field of a form. */
    public String error(String code, String field) {
        return refused(code) ? form.error(field) : "";
    }
}

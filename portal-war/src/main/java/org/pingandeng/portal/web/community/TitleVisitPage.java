package org.pingandeng.portal.web.community;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.pingandeng.portal.account.model.NotYours;
import org.pingandeng.portal.community.VisitDesk;
import org.pingandeng.portal.community.model.Application;
import org.pingandeng.portal.community.model.Sheet;
import org.pingandeng.portal.community.model.TitleRefusal;
import org.pingandeng.portal.community.model.TitleStep;
import org.pingandeng.portal.web.site.Flash;
import org.pingandeng.portal.web.training.SentForm;

/** An assessor's sheet on site: levels, words, photographs, names drawn on the tablet. */
@Named("titleVisitPage")
@RequestScoped
public class TitleVisitPage {

    @Inject
    VisitDesk desk;

    @Inject
    TitleWords words;

    @Inject
    SentForm form;

    @Inject
    Flash flash;

    @Inject
    HttpServletRequest request;

    private UUID id;
    private VisitDesk.Opened opened;

    /** Does what a form asks for. */
    public String act() {
        id = form.id("id").orElseThrow(() -> new NotYours("visit"));
        opened = desk.open(id).orElseThrow(() -> new NotYours("visit"));
        if (!form.sent()) {
            return null;
        }
        Optional<TitleRefusal> refusal = form.text("act").equals("remove")
                ? desk.remove(id, form.text("place"), form.text("digest"))
                : kept().or(() -> form.text("act").equals("handIn") ? desk.handIn(id) : Optional.empty());
        if (refusal.isPresent()) {
            form.refuse("form", words.why(refusal.get()));
            opened = desk.open(id).orElseThrow(() -> new NotYours("visit"));
            return null;
        }
        flash.ok(words.say(form.text("act").equals("handIn") ? "visit.handedIn" : "sheet.kept"));
        return "/desk/title-visit?faces-redirect=true&id=" + id;
    }

    private Optional<TitleRefusal> kept() {
        return desk.keep(id, typed()).refusal();
    }

    private Map<String, String> typed() {
        Map<String, String> fields = new HashMap<>();
        request.getParameterMap().forEach((name, values) -> {
            if (name.startsWith("f.")) {
                fields.put(name.substring(2), values[0]);
            }
        });
        return fields;
    }

    /** The application. */
    public Application getAbout() {
        return opened.about();
    }

    /** What the visitor has filled in, with what was typed where that was not kept. */
    public Sheet getMine() {
        return form.error("form").isEmpty() ? opened.mine() : opened.mine().with(typed());
    }

    /** What the applicant handed in. */
    public Sheet getTheirs() {
        return opened.about().handedIn().orElse(Sheet.EMPTY);
    }

    /** Whether it may be filled in now. */
    public boolean isOpen() {
        return opened.open();
    }

    /** What has still to be filled in. */
    public List<Sheet.Missing> getMissing() {
        return opened.mine().missingOnSite(opened.about().scheme());
    }

    /** The day of the visit. */
    public String getDay() {
        return opened.about()
                .last(TitleStep.Kind.VISIT_SET)
                .map(each -> each.about("day"))
                .orElse("");
    }
}

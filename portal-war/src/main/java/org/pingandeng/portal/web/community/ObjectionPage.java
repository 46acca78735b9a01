package org.pingandeng.portal.web.community;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.UUID;
import org.pingandeng.portal.account.model.NotYours;
import org.pingandeng.portal.community.TitleRegister;
import org.pingandeng.portal.community.model.Application;
import org.pingandeng.portal.community.model.TitleRefusal;
import org.pingandeng.portal.web.site.Flash;
import org.pingandeng.portal.web.training.SentForm;

/** Somebody of the public says something against a title while it is made known. */
@Named
@RequestScoped
public class ObjectionPage {

    @Inject
    TitleRegister register;

    @Inject
    ObjectionAllowance allowance;

    @Inject
    TitleWords words;

    @Inject
    SentForm form;

    @Inject
    Flash flash;

    private Application about;

    /** Shows the form, or takes what was sent. */
    public String act() {
        UUID id = form.id("id").orElseThrow(() -> new NotYours("publication"));
        about = register.open(id).orElse(null);
        if (!form.sent() || about == null) {
            return null;
        }
        // a field that people do not see is filled in by machines only; they are thanked and not heard
        boolean machine = form.ticked("website");
        Optional<TitleRefusal> refusal = machine ? Optional.empty() : object(id);
        if (refusal.isPresent()) {
            form.refuse("words", words.say("objection.refusal." + refusal.get()));
            return null;
        }
        flash.ok(words.say("objection.thanks"));
        return "/communities/one?faces-redirect=true&id=" + about.applicant().id();
    }

    private Optional<TitleRefusal> object(UUID id) {
        UUID name = form.id("form").orElseGet(UUID::randomUUID);
        return allowance.take()
                ? register.object(name, id, form.text("words"), form.text("contact"))
                : Optional.of(TitleRefusal.FILES_FULL);
    }

    /** What is made known; null where the time is over. */
    public Application getAbout() {
        return about;
    }

    /** The form's own name, so that it is kept once however often it is sent. */
    public String getForm() {
        return form.id("form").orElseGet(UUID::randomUUID).toString();
    }
}

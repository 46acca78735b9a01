package org.pingandeng.portal.web.community;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.pingandeng.portal.community.SchemeDesk;
import org.pingandeng.portal.community.model.Application;
import org.pingandeng.portal.community.model.CriteriaText;
import org.pingandeng.portal.community.model.Scheme;
import org.pingandeng.portal.community.model.Schemes;
import org.pingandeng.portal.community.model.TitleRefusal;
import org.pingandeng.portal.web.site.Flash;
import org.pingandeng.portal.web.training.SentForm;

/** A scheme being written or read: its words, rules and criteria, and the day from which it is in force. */
@Named("titleSchemePage")
@RequestScoped
public class TitleSchemePage {

    @Inject
    SchemeDesk desk;

    @Inject
    SchemeForm fields;

    @Inject
    TitleWords words;

    @Inject
    SentForm form;

    @Inject
    Flash flash;

    @Inject
    Clock clock;

    private Schemes.Kept kept;

    /** Does what a form asks for. */
    public String act() {
        kept = find();
        if (!form.sent()) {
            return null;
        }
        if (form.text("act").equals("enforce")) {
            return enforce();
        }
        Optional<Scheme> wanted =
                fields.read(kept == null ? Scheme.Advice.NONE : kept.scheme().advice());
        if (wanted.isEmpty()) {
            return null;
        }
        Scheme draft = desk.draft(wanted.get());
        flash.ok(words.say("scheme.kept"));
        return here(draft.code(), draft.number());
    }

    private static String here(String code, int number) {
        return "/desk/title-scheme?faces-redirect=true&code=" + code + "&n=" + number;
    }

    private String enforce() {
        int number = form.number("n").orElse(0);
        Optional<TitleRefusal> refusal = desk.enforce(form.text("code"), number, form.day("from"));
        refusal.ifPresentOrElse(why -> flash.refused(words.why(why)), () -> flash.ok(words.say("scheme.inForce")));
        return here(form.text("code"), number);
    }

    private Schemes.Kept find() {
        int number = form.number("n").orElse(0);
        return desk.all().stream()
                .filter(each -> each.scheme().code().equals(form.text("code")))
                .filter(each -> number == 0 || each.scheme().number() == number)
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    /** What is kept; null for a new scheme. */
    public Schemes.Kept getKept() {
        return kept;
    }

    /** The scheme; null for a new one. */
    public Scheme getScheme() {
        return kept == null ? null : kept.scheme();
    }

    /** Whether this version is a draft. */
    public boolean isDraft() {
        return kept != null && kept.scheme().inForce() == null;
    }

    /** What keeps a draft from being put in force. */
    public List<Scheme.Problem> getProblems() {
        return isDraft() ? kept.scheme().problems() : List.of();
    }

    /** The criteria as a text. */
    public String getCriteria() {
        return kept == null
                ? words.say("scheme.example")
                : CriteriaText.write(kept.scheme().criteria());
    }

    /** The deductions as a text. */
    public String getDeductions() {
        return kept == null ? "" : CriteriaText.lines(kept.scheme().deductions());
    }

    /** Today, for the field with the day. */
    public LocalDate getToday() {
        return LocalDate.ofInstant(clock.instant(), Application.COUNTY);
    }
}

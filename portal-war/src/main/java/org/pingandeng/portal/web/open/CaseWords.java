package org.pingandeng.portal.web.open;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.function.Function;
import org.pingandeng.portal.warning.CaseLibrary;
import org.pingandeng.portal.warning.CaseView;
import org.pingandeng.portal.warning.model.CauseKind;
import org.pingandeng.portal.warning.model.Figures;
import org.pingandeng.portal.warning.model.Severity;
import org.pingandeng.portal.web.site.Preferences;

/** How cases are put into words in the visitor's language. */
@Named
@RequestScoped
public class CaseWords {

    @Inject
    Preferences preferences;

    @Inject
    CaseLibrary library;

    /** The case's title. */
    public String title(CaseView view) {
        return preferences.pick(view.facts().title(), view.facts().titleEn());
    }

    /** The case in a few sentences. */
    public String summary(CaseView view) {
        return preferences.pick(view.facts().summary(), view.facts().summaryEn());
    }

    /** The type by GB 6441-2025. */
    public String newType(CaseView view) {
        return view.newType()
                .map(type -> preferences.pick(type.name(), type.nameEn()))
                .orElse("");
    }

    /** The first three rules to take along, which is what a notice has room for. */
    public List<String> rules(CaseView view) {
        return view.facts().lessons().stream().limit(3).toList();
    }

    /** The colour of a grade's tag. */
    public String kind(Severity severity) {
        return severity == Severity.S1 || severity == Severity.S2 ? "danger" : "warn";
    }

    /**
     * A facet's value in words.
     *
     * @param facet its parameter
     * @param value as in the address
     */
    public String choice(String facet, String value) {
        if (facet.equals("type2025")) {
            return first(view -> view.newType().filter(type -> type.code().equals(value)))
                    .map(type -> preferences.pick(type.name(), type.nameEn()) + " · " + type.code())
                    .orElse(value);
        }
        if (facet.equals("cause")) {
            return first(view -> view.causes().stream()
                            .filter(cause -> cause.code().equals(value))
                            .findFirst())
                    .map(this::cause)
                    .orElse(value);
        }
        if (facet.equals(CaseFilter.EXACT)) {
            return bundle().getString("exact").replace("{0}", value);
        }
        return word(facet, value);
    }

    /** A kind of causes. */
    public String cause(CauseKind kind) {
        return preferences.pick(kind.name(), kind.nameEn());
    }

    /** What the old type usually becomes, and whether this case did. */
    public String change(CaseView view) {
        return view.change()
                .map(change -> bundle().getString(
                                view.usual() ? "change.usual" : change.settled() ? "change.other" : "change.judged")
                        .replace("{0}", word("type", view.facts().type1986()))
                        .replace(
                                "{1}",
                                preferences.pick(
                                        change.usual().name(), change.usual().nameEn()))
                        .replace("{2}", newType(view)))
                .orElse("");
    }

    private <T> Optional<T> first(Function<CaseView, Optional<T>> part) {
        return library.all().stream().map(part).flatMap(Optional::stream).findFirst();
    }

    private String word(String facet, String value) {
        try {
            return bundle().getString(facet + "." + value.replace(' ', '_'));
        } catch (MissingResourceException plain) {
            return value;
        }
    }

    /** Dead, missing and injured in words. */
    public String toll(CaseView view) {
        var facts = view.facts();
        StringBuilder words = new StringBuilder();
        add(words, "toll.deaths", facts.deaths());
        add(words, "toll.missing", facts.missing());
        add(words, "toll.injured", facts.injured() == null ? 0 : facts.injured());
        return words.isEmpty() ? bundle().getString("toll.none") : words.toString();
    }

    /** Dead, missing and injured when the report period ended; empty where only the final toll is known. */
    public String reported(CaseView view) {
        Figures.Reported reported = view.facts().figures().reported();
        StringBuilder words = new StringBuilder();
        if (reported != null) {
            add(words, "toll.deaths", reported.deaths() == null ? 0 : reported.deaths());
            add(words, "toll.missing", reported.missing() == null ? 0 : reported.missing());
            add(words, "toll.injured", reported.injured() == null ? 0 : reported.injured());
        }
        return words.toString();
    }

    private void add(StringBuilder words, String key, int persons) {
        if (persons > 0) {
            words.append(words.isEmpty() ? "" : " · ")
                    .append(bundle().getString(key).replace("{0}", "" + persons));
        }
    }

    private ResourceBundle bundle() {
        return ResourceBundle.getBundle("org.pingandeng.portal.web.open.Messages", preferences.getLocale());
    }
}

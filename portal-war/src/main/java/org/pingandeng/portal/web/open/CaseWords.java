package org.pingandeng.portal.web.open;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.pingandeng.portal.warning.CaseView;
import org.pingandeng.portal.warning.model.Severity;
import org.pingandeng.portal.web.site.Preferences;

/** How cases are put into words in the visitor's language. */
@Named
@RequestScoped
public class CaseWords {

    @Inject
    Preferences preferences;

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

package org.pingandeng.portal.web.statistics;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.pingandeng.portal.web.site.Preferences;
import org.pingandeng.quiz.statistics.model.Figure;

/** The statistics' words and numbers as the pages show them. A figure without a number is a dash, and says why. */
@Named("figures")
@RequestScoped
public class StatisticsWords {

    private static final String NONE = "—";
    private static final int HUNDRED = 100;
    private static final int MINUTE = 60;

    @Inject
    Preferences preferences;

    /**
     * A text of the bundle.
     *
     * @param key its key
     * @param values for its places
     */
    public String say(String key, Object... values) {
        String pattern = ResourceBundle.getBundle(
                        "org.pingandeng.portal.web.statistics.Messages", preferences.getLocale())
                .getString(key);
        return values.length == 0 ? pattern : new MessageFormat(pattern, preferences.getLocale()).format(values);
    }

    /** A word for the workbook. */
    String word(String key) {
        return say(key);
    }

    /** A share as a percentage with one decimal, such as 78.5%. */
    public String share(Figure share) {
        return share.computed() ? percent(share.value()) : NONE;
    }

    /** A share as a percentage with one decimal. */
    public String percent(double share) {
        return String.format(Locale.ROOT, "%.1f%%", share * HUNDRED);
    }

    /** An index between −1 and 1 with two decimals. */
    public String index(Figure index) {
        return index.computed()
                ? String.format(Locale.ROOT, "%.2f", index.value()).replace('-', '−')
                : NONE;
    }

    /** Seconds as minutes and seconds. */
    public String time(Figure seconds) {
        if (!seconds.computed()) {
            return NONE;
        }
        long whole = Math.round(seconds.value());
        return whole < MINUTE ? say("time.seconds", whole) : say("time.minutes", whole / MINUTE, whole % MINUTE);
    }

    /** Why a figure has no number; an empty text where it has one. */
    public String why(Figure figure) {
        return figure.computed() ? "" : say("absence." + figure.absence());
    }
}

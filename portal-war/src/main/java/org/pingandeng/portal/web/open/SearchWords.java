package org.pingandeng.portal.web.open;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.pingandeng.portal.search.Facts;
import org.pingandeng.portal.search.Wish;
import org.pingandeng.portal.web.site.Preferences;

/** How a search's choices and numbers are put into words in the visitor's language. */
@Named
@RequestScoped
public class SearchWords {

    @Inject
    Preferences preferences;

    /**
     * A facet's value in words.
     *
     * @param facet its parameter
     * @param value as in the address
     */
    public String choice(String facet, String value) {
        String key = facet + "." + value.replace(' ', '_');
        if (facet.equals("year")) {
            return bundle().getString("search.year").replace("{0}", value);
        }
        return bundle().containsKey(key) ? bundle().getString(key) : value;
    }

    /** The name of the drawing of a kind. */
    public String icon(String kind) {
        return switch (kind) {
            case "case" -> "triangle-alert";
            case "law", "interpretation" -> "scale";
            case "course", "booklet" -> "book-open";
            case "campaign" -> "megaphone";
            case "activity" -> "calendar";
            case "question", "term" -> "message-circle-question-mark";
            case "works" -> "pencil-line";
            case "snap" -> "camera";
            case "community" -> "award";
            case "team" -> "users";
            case "page" -> "arrow-right";
            default -> "file-text";
        };
    }

    /** A number that narrows, in words. */
    public String figure(Wish.Figure figure) {
        String key = "search.figure." + figure.of();
        if (figure.of() == Wish.Of.YEAR) {
            return span(figure.from(), figure.to());
        }
        String how = figure.from() == figure.to() ? "exact" : figure.to() == Long.MAX_VALUE ? "least" : "most";
        long value = how.equals("most") ? figure.to() : figure.from();
        String number = NumberFormat.getIntegerInstance(Locale.ROOT).format(value);
        return bundle().getString(key)
                .replace("{0}", bundle().getString("search." + how).replace("{0}", number));
    }

    private String span(long from, long to) {
        String years = from == to ? "" + from : from == 0 ? "–" + to : to == 9999 ? from + "–" : from + "–" + to;
        return bundle().getString("search.year").replace("{0}", years);
    }

    /** Dead and hurt in words; empty for what cost nobody. */
    public String toll(Facts facts) {
        StringBuilder words = new StringBuilder();
        add(words, "toll.deaths", facts.deaths());
        add(words, "toll.injured", facts.injured());
        return words.toString();
    }

    private void add(StringBuilder words, String key, long persons) {
        if (persons > 0) {
            words.append(words.isEmpty() ? "" : " · ")
                    .append(bundle().getString(key).replace("{0}", "" + persons));
        }
    }

    private ResourceBundle bundle() {
        return ResourceBundle.getBundle("org.pingandeng.portal.web.open.Messages", preferences.getLocale());
    }
}

package org.pingandeng.portal.web.paper;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.MessageFormat;
import java.util.ResourceBundle;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.pingandeng.portal.web.site.Preferences;
import org.pingandeng.quiz.assembly.Problem;
import org.pingandeng.quiz.paper.Shortage;

/** The words of test assembly in the visitor's language, and its refusals in words. */
@Named("paperWords")
@RequestScoped
public class PaperWords {

    @Inject
    Preferences preferences;

    /**
     * A text with values in it.
     *
     * @param key of the bundle
     * @param values for its places
     */
    public String say(String key, Object... values) {
        String pattern = ResourceBundle.getBundle("org.pingandeng.portal.web.paper.Messages", preferences.getLocale())
                .getString(key);
        return values.length == 0 ? pattern : new MessageFormat(pattern, preferences.getLocale()).format(values);
    }

    /**
     * What is wrong, in words.
     *
     * @param problem what is wrong
     */
    public String problem(Problem problem) {
        return say("problem." + problem.reason(), problem.detail());
    }

    /**
     * What the pool lacks, in words.
     *
     * @param shortage what lacks
     */
    public String shortage(Shortage shortage) {
        return shortage(shortage, section -> say("section", section));
    }

    /**
     * What the pool lacks, in words.
     *
     * @param shortage what lacks
     * @param cell names a section by its number
     */
    String shortage(Shortage shortage, IntFunction<String> cell) {
        String cells = shortage.kind() == Shortage.Kind.SECTIONS
                ? shortage.sections().stream().map(cell::apply).collect(Collectors.joining(say("and")))
                : shortage.topic();
        String key = shortage.sections().size() > 1 ? "shortage.SECTIONS.joint" : "shortage." + shortage.kind();
        return say(key, cells, shortage.wanted(), shortage.found(), shortage.missing());
    }

    /**
     * Points with at most one decimal, and none that says nothing.
     *
     * @param points any number of points
     */
    public String points(double points) {
        BigDecimal shown = BigDecimal.valueOf(points).setScale(1, RoundingMode.HALF_UP);
        return shown.signum() == 0 ? "0" : shown.stripTrailingZeros().toPlainString();
    }
}

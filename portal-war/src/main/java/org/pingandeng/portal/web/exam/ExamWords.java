package org.pingandeng.portal.web.exam;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.MessageFormat;
import java.util.ResourceBundle;
import org.pingandeng.portal.web.site.Preferences;
import org.pingandeng.quiz.exam.model.ExamRefusal;

/** The exam pages' words in the visitor's language, for beans and for reasons. */
@Named("examWords")
@RequestScoped
public class ExamWords {

    private static final String BUNDLE = "org.pingandeng.portal.web.exam.Messages";

    @Inject
    Preferences preferences;

    /**
     * A text of the bundle.
     *
     * @param key its key
     */
    public String say(String key) {
        return ResourceBundle.getBundle(BUNDLE, preferences.getLocale()).getString(key);
    }

    /**
     * A sentence of the bundle.
     *
     * @param key its key
     * @param values for its places
     */
    public String say(String key, Object... values) {
        return MessageFormat.format(say(key), values);
    }

    /**
     * Why the exam refused something, in words.
     *
     * @param refusal why
     */
    public String refusal(ExamRefusal refusal) {
        return say("refusal." + refusal.name());
    }

    /**
     * Points with at most one decimal, cut off as marks are, and none that says nothing.
     *
     * @param points any number of points
     */
    public String points(double points) {
        return BigDecimal.valueOf(points)
                .setScale(1, RoundingMode.DOWN)
                .stripTrailingZeros()
                .toPlainString();
    }
}

package org.pingandeng.portal.web.practice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ResourceBundle;
import org.pingandeng.portal.web.site.Preferences;

/** The practice pages' words in the visitor's language. */
@Named("practiceWords")
@RequestScoped
public class PracticeWords {

    private static final String BUNDLE = "org.pingandeng.portal.web.practice.Messages";

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
     * An option or a key in words: the verdicts of statements are values, everything else is text already.
     *
     * @param text as the item has it
     */
    public String option(String text) {
        return "true".equals(text) || "false".equals(text) ? say("verdict." + text) : text;
    }
}

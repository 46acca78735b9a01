package org.pingandeng.portal.web.training;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.util.ResourceBundle;
import org.pingandeng.portal.web.site.Preferences;

/** The training pages' words in the visitor's language. */
@Named("trainingWords")
@RequestScoped
public class TrainingWords {

    private static final String BUNDLE = "org.pingandeng.portal.web.training.Messages";

    @Inject
    Preferences preferences;

    /**
     * A text with values in it.
     *
     * @param key of the bundle
     * @param values for its places
     */
    public String say(String key, Object... values) {
        String pattern = bundle().getString(key);
        return values.length == 0 ? pattern : new MessageFormat(pattern, preferences.getLocale()).format(values);
    }

    /**
     * A text that may be missing, such as the word for a code that came with a file.
     *
     * @param key of the bundle
     * @param otherwise what stands for it
     */
    public String find(String key, String otherwise) {
        return bundle().containsKey(key) ? bundle().getString(key) : otherwise;
    }

    private ResourceBundle bundle() {
        return ResourceBundle.getBundle(BUNDLE, preferences.getLocale());
    }
}

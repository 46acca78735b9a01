package org.pingandeng.portal.web.teach;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.text.MessageFormat;
import java.util.ResourceBundle;
import org.pingandeng.portal.web.site.Preferences;

/** The teaching desks' words in the visitor's language. */
@RequestScoped
public class TeachWords {

    @Inject
    Preferences preferences;

    /**
     * A text with values in it.
     *
     * @param key of the bundle
     * @param values for its places
     */
    public String say(String key, Object... values) {
        String pattern = ResourceBundle.getBundle("org.pingandeng.portal.web.teach.Messages", preferences.getLocale())
                .getString(key);
        return values.length == 0 ? pattern : new MessageFormat(pattern, preferences.getLocale()).format(values);
    }

    /**
     * A text that may be missing.
     *
     * @param key of the bundle
     * @return the text, or an empty one
     */
    public String find(String key) {
        ResourceBundle bundle =
                ResourceBundle.getBundle("org.pingandeng.portal.web.teach.Messages", preferences.getLocale());
        return bundle.containsKey(key) ? bundle.getString(key) : "";
    }
}

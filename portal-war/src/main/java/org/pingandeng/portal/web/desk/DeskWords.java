package org.pingandeng.portal.web.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ResourceBundle;
import org.pingandeng.portal.web.site.Preferences;

/** The desks' words in the visitor's language. */
@RequestScoped
public class DeskWords {

    @Inject
    Preferences preferences;

    /** One text. */
    public String say(String key) {
        return bundle().getString(key);
    }

    /** One text, or what stands for it where there is none. */
    public String say(String key, String otherwise) {
        return bundle().containsKey(key) ? say(key) : otherwise;
    }

    private ResourceBundle bundle() {
        return ResourceBundle.getBundle("org.pingandeng.portal.web.desk.Messages", preferences.getLocale());
    }
}

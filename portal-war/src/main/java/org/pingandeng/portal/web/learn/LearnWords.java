package org.pingandeng.portal.web.learn;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.ResourceBundle;
import org.pingandeng.portal.web.site.Preferences;

/** The study pages' words in the visitor's language. */
@Named("learnWords")
@RequestScoped
public class LearnWords {

    private static final String BUNDLE = "org.pingandeng.portal.web.learn.Messages";

    private static final Map<String, String> ICONS = Map.of(
            "video",
            "circle-play",
            "pdf",
            "presentation",
            "audio",
            "volume-2",
            "gallery",
            "image",
            "scorm",
            "layout-grid",
            "scenario",
            "shuffle",
            "scene",
            "eye",
            "practice",
            "list-checks");

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
     * A length of time in minutes and seconds.
     *
     * @param seconds any number of seconds
     */
    public String time(long seconds) {
        return String.format("%d:%02d", seconds / 60, seconds % 60);
    }

    /**
     * The icon of a kind of lesson.
     *
     * @param kind its code
     * @return a symbol of {@code img/icons.svg}
     */
    public String icon(String kind) {
        return ICONS.getOrDefault(kind, "file-text");
    }
}

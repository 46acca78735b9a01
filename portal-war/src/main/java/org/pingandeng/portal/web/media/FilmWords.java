package org.pingandeng.portal.web.media;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.time.Duration;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.pingandeng.media.model.Made;
import org.pingandeng.media.model.Size;
import org.pingandeng.portal.web.site.Preferences;

/** Films in words, in the visitor's language. */
@Named("filmWords")
@RequestScoped
public class FilmWords {

    private static final long KIB = 1024;

    @Inject
    Preferences preferences;

    /**
     * A text with values in it.
     *
     * @param key of the bundle
     * @param values for its places
     */
    public String say(String key, Object... values) {
        String pattern = ResourceBundle.getBundle("org.pingandeng.portal.web.media.Messages", preferences.getLocale())
                .getString(key);
        return values.length == 0 ? pattern : new MessageFormat(pattern, preferences.getLocale()).format(values);
    }

    /** What was made, for example {@code 360p + 720p, 3:00}. */
    public String made(Made made) {
        String sizes =
                made.sizes().stream().map(Size::name).map(name -> name + "p").collect(Collectors.joining(" + "));
        return made.film() ? say("result.film", sizes, time(made.length())) : say("result.sound", time(made.length()));
    }

    /** A length, for example {@code 1:02:03} or {@code 2:03}. */
    public String time(Duration length) {
        return length.toHours() > 0
                ? String.format("%d:%02d:%02d", length.toHours(), length.toMinutesPart(), length.toSecondsPart())
                : String.format("%d:%02d", length.toMinutes(), length.toSecondsPart());
    }

    /** A size on the disk, for example {@code 12.3 MB}. */
    public String bytes(long bytes) {
        if (bytes < KIB * KIB) {
            return Math.max(1, bytes / KIB) + " KB";
        }
        double megabytes = bytes / (double) (KIB * KIB);
        return megabytes < KIB ? String.format("%.1f MB", megabytes) : String.format("%.2f GB", megabytes / KIB);
    }
}

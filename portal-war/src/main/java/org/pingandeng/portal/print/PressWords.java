package org.pingandeng.portal.print;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** What a printed paper says beside its questions, in one language. */
public record PressWords(Locale locale) {

    /**
     * A text with values in it.
     *
     * @param key of the bundle
     * @param values for its places
     * @return the text
     */
    String say(String key, Object... values) {
        String pattern = ResourceBundle.getBundle("org.pingandeng.portal.print.Messages", locale)
                .getString(key);
        return values.length == 0 ? pattern : new MessageFormat(pattern, locale).format(values);
    }
}

package org.pingandeng.portal.web.booklet;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.util.ResourceBundle;
import org.pingandeng.portal.booklet.BookletShelf;
import org.pingandeng.portal.booklet.model.Booklet;
import org.pingandeng.portal.plan.model.Wording;
import org.pingandeng.portal.web.site.Preferences;

/** How booklets are put into words in the visitor's language. */
@Named("bookletWords")
@RequestScoped
public class BookletWords {

    private static final String BUNDLE = "org.pingandeng.portal.web.booklet.Messages";

    @Inject
    Preferences preferences;

    @Inject
    BookletShelf shelf;

    /** A text with values in it. */
    public String say(String key, Object... values) {
        String pattern =
                ResourceBundle.getBundle(BUNDLE, preferences.getLocale()).getString(key);
        return values.length == 0 ? pattern : new MessageFormat(pattern, preferences.getLocale()).format(values);
    }

    /** What is said in both languages. */
    public String text(Wording wording) {
        return preferences.pick(wording.zh(), wording.en());
    }

    /** A booklet's title as people write it. */
    public String title(Booklet booklet) {
        return say("named", text(booklet.title()));
    }

    /** The title of a booklet by its code. */
    public String titled(String code) {
        return shelf.find(code).map(this::title).orElse(code);
    }
}

package org.pingandeng.course;

import java.util.Locale;

/**
 * Words in the two languages of the portal.
 *
 * @param zh Chinese; never blank where something must be said
 * @param en English; blank where nobody has translated it yet
 */
public record Text(String zh, String en) {

    /** Nothing said. */
    public static final Text NONE = new Text("", "");

    /** Turns what is missing into blanks. */
    public Text {
        zh = zh == null ? "" : zh.strip();
        en = en == null ? "" : en.strip();
    }

    /**
     * The words for a reader; the other language where theirs is missing.
     *
     * @param locale the reader's
     * @return the words
     */
    public String in(Locale locale) {
        boolean english = Locale.ENGLISH.getLanguage().equals(locale.getLanguage());
        return english && !en.isEmpty() ? en : zh;
    }
}

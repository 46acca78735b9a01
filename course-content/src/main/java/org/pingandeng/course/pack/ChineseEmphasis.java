package org.pingandeng.course.pack;

import java.util.regex.Pattern;

/**
 * Makes emphasis work beside Chinese punctuation. CommonMark decides by the characters around the stars and expects a
 * blank between words, which Chinese has not: {@code **安全：**必须} would stay as it is. A private character that counts
 * as a letter is put between stars and such punctuation before parsing and taken out of the result.
 */
final class ChineseEmphasis {

    private static final String MARK = "\uE000";
    private static final String PUNCTUATION = "[\u3001-\u3003\u3008-\u301F\uFF01-\uFF0F\uFF1A-\uFF20\uFF3B-\uFF40"
            + "\uFF5B-\uFF65\u2018\u2019\u201C\u201D\u2026\u2014\u00B7]";
    private static final Pattern BESIDE_STARS =
            Pattern.compile("(?<=" + PUNCTUATION + ")(?=\\*)|(?<=\\*)(?=" + PUNCTUATION + ")");

    private ChineseEmphasis() {}

    /** The text to parse. */
    static String marked(String markdown) {
        return BESIDE_STARS.matcher(markdown.replace(MARK, "")).replaceAll(MARK);
    }

    /** The result to show. */
    static String unmarked(String html) {
        return html.replace(MARK, "");
    }
}

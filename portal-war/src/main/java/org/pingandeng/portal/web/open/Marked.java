package org.pingandeng.portal.web.open;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Shows where in a text the words of a search stand. */
final class Marked {

    private static final int LONGEST = 100;
    private static final int MOST_PARTS = 20;

    private Marked() {}

    /**
     * What somebody typed, no longer than a field of ours takes.
     *
     * @param typed as it came; may be null
     */
    static String line(String typed) {
        String line = typed == null ? "" : typed.strip();
        return line.substring(0, Math.min(LONGEST, line.length()));
    }

    /**
     * Safe HTML with every typed part in {@code <mark>}.
     *
     * @param text plain text
     * @param line what was typed; may be empty
     */
    static String html(String text, String line) {
        String plain = text == null ? "" : text;
        if (line == null || line.isBlank()) {
            return escaped(plain);
        }
        String parts = Arrays.stream(line.strip().split("[\\s　]+"))
                .distinct()
                .limit(MOST_PARTS)
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        Matcher found = Pattern.compile(parts, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                .matcher(plain);
        StringBuilder html = new StringBuilder();
        int done = 0;
        while (found.find()) {
            html.append(escaped(plain.substring(done, found.start())));
            html.append("<mark>").append(escaped(found.group())).append("</mark>");
            done = found.end();
        }
        return html.append(escaped(plain.substring(done))).toString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}

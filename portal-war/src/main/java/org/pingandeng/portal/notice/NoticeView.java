package org.pingandeng.portal.notice;

import java.time.Instant;
import java.util.Map;

/**
 * A notice on its reader's board.
 *
 * @param id its id
 * @param kind what about
 * @param parameters the words' parameters
 * @param link where to go on; empty for nowhere
 * @param at when it was written
 * @param readAt when it was read; null while it is new
 */
public record NoticeView(
        long id, NoticeKind kind, Map<String, String> parameters, String link, Instant at, Instant readAt) {

    /** @return whether it has not been read */
    public boolean fresh() {
        return readAt == null;
    }

    /**
     * Its words for a reader.
     *
     * @param pattern the sentence of its kind, with places such as {@code {title}}
     * @param language the reader's language, {@code en} or {@code zh}
     */
    public String words(String pattern, String language) {
        StringBuilder words = new StringBuilder();
        int from = 0;
        for (int open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', from)) {
            int close = pattern.indexOf('}', open);
            if (close < 0) {
                break;
            }
            words.append(pattern, from, open).append(parameter(pattern.substring(open + 1, close), language));
            from = close + 1;
        }
        return words.append(pattern.substring(from)).toString();
    }

    private String parameter(String name, String language) {
        String general = parameters.getOrDefault(name, "");
        String own = parameters.getOrDefault(name + "." + language, general);
        return own.isBlank() ? general : own;
    }
}

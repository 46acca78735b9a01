package org.pingandeng.portal.editing.model;

/**
 * What is written.
 *
 * @param kind such as {@code article}
 * @param key its key within its kind
 */
public record PieceId(String kind, String key) {

    /** Whether a text has the form of a key. */
    public static boolean valid(String key) {
        return key != null && key.matches("[A-Za-z0-9-]{1,60}");
    }
}

package org.pingandeng.portal.works.model;

/**
 * A kind of work.
 *
 * @param code its short name in addresses
 * @param name in Chinese
 * @param nameEn in English
 * @param form what is handed in
 */
public record WorkKind(String code, String name, String nameEn, Form form) {

    /** What is handed in. */
    public enum Form {
        /** A picture. */
        PICTURE,
        /** Words. */
        TEXT,
        /** A film. */
        FILM
    }
}

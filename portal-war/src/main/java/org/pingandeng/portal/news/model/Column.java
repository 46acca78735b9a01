package org.pingandeng.portal.news.model;

/**
 * A column (栏目).
 *
 * @param code part of its address
 * @param parent the column it stands below, or null
 * @param kind what stands in it
 * @param name in Chinese
 * @param nameEn in English
 * @param place where it stands among the others
 */
public record Column(String code, String parent, Kind kind, String name, String nameEn, int place) {

    /** What stands in a column. */
    public enum Kind {
        /** Texts to read. */
        ARTICLES,
        /** Posters and short films. */
        GALLERY,
        /** Files to take along. */
        DOWNLOADS
    }

    /** Whether it is a column itself or stands below it. */
    public boolean within(String column) {
        return code.equals(column) || column.equals(parent);
    }
}

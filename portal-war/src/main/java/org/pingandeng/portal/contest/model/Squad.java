package org.pingandeng.portal.contest.model;

import java.util.UUID;

/**
 * A group for which people take part.
 *
 * @param id which
 * @param contest where
 * @param side what it is
 * @param name how it is called
 * @param code what lets its seats in; blank for organisations, whose people have accounts
 * @param seats how many it has; 0 for organisations
 */
public record Squad(UUID id, UUID contest, Side side, String name, String code, int seats) {

    /** Seats that a class or team may have. */
    public static final int MOST_SEATS = 500;

    /**
     * Whether somebody who names it so means it.
     *
     * @param typed a name
     */
    public boolean called(String typed) {
        return plain(name).equals(plain(typed));
    }

    private static String plain(String text) {
        return text.replaceAll("\\s", "").toLowerCase(java.util.Locale.ROOT);
    }
}

package org.pingandeng.portal.contest.model;

/** Names as strangers may see them, where somebody allowed it: the first character and a star. */
public final class Masked {

    private Masked() {}

    /**
     * Masks a name.
     *
     * @param place a township's name; blank for none
     * @param name a person's
     */
    public static String of(String place, String name) {
        String plain = name.strip();
        String first = plain.isEmpty() ? "" : plain.substring(0, plain.offsetByCodePoints(0, 1));
        return (place + " " + first + "*").strip();
    }
}

package org.pingandeng.portal.news;

/** Why an alert is not sent or answered. */
public enum AlertRefusal {
    /** It has no title or no words. */
    INCOMPLETE("title"),
    /** The time to read it by is not ahead. */
    TOO_LATE("dueDay"),
    /** What is to be read with it is no page of this portal. */
    BAD_ADDRESS("href"),
    /** No enterprise is meant. */
    NOBODY("field"),
    /** There is no such alert for this enterprise. */
    NOT_THERE("words"),
    /** The file was not taken. */
    FILE("file"),
    /** There is nothing said. */
    NO_WORDS("words");

    private final String at;

    AlertRefusal(String at) {
        this.at = at;
    }

    /** The field it is about. */
    public String field() {
        return at;
    }
}

package org.pingandeng.portal.campaign.model;

/** Why an activity is not planned, changed, called off or told about. */
public enum ActivityRefusal {
    /** There is no such campaign. */
    CAMPAIGN("campaign"),
    /** There is no such kind of activity. */
    KIND("kind"),
    /** There is no such venue. */
    VENUE("venue"),
    /** It has no title, or one that is too long. */
    TITLE("title"),
    /** Nobody said where, or there is no such township. */
    PLACE("place"),
    /** It has no times, or ends before it begins. */
    TIMES("fromDay"),
    /** What happens is too long a text. */
    WHAT("what"),
    /** Seats are no number, or sign-up is open for none. */
    PLACES("places"),
    /** The largest party is no number of people. */
    PARTY("party"),
    /** More seats are taken than it would have. */
    TAKEN("places"),
    /** It was called off. */
    CANCELLED("reason"),
    /** It was held, so it is not called off. */
    HELD("reason"),
    /** No reason was given. */
    REASON("reason"),
    /** It is not yet time to count, or the number is none. */
    COUNT("heads"),
    /** There are no words, or too many. */
    WORDS("words"),
    /** The photo is no picture of an ordinary size. */
    PHOTO("photo"),
    /** Nobody said what the photo shows. */
    SHOWS("shows"),
    /** There are as many photos as a page carries. */
    FULL("photo");

    private final String at;

    ActivityRefusal(String at) {
        this.at = at;
    }

    /** The field it is about. */
    public String field() {
        return at;
    }
}

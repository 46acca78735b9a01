package org.pingandeng.portal.campaign.model;

/** Why seats are not given. */
public enum BookingRefusal {
    /** There is no such activity, or nothing can be booked. */
    CLOSED("heads"),
    /** The name is none. */
    NAME("name"),
    /** The phone is none. */
    PHONE("phone"),
    /** The number of people is none, or more than there are seats. */
    HEADS("heads"),
    /** So many are booked by somebody with an account, or by the office. */
    GROUP("heads"),
    /** So many people are a group, and nobody said which. */
    PARTY("party"),
    /** This phone or person has a booking already. */
    ALREADY("phone");

    private final String at;

    BookingRefusal(String at) {
        this.at = at;
    }

    /** The field it is about. */
    public String field() {
        return at;
    }
}

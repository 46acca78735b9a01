package org.pingandeng.portal.contest.model;

/** Why somebody cannot do this in a contest. A page says it in words. */
public enum ContestRefusal {
    /** There is no such contest. */
    NO_CONTEST,
    /** No round runs. */
    NOT_OPEN,
    /** The contest has no such way of taking part. */
    SIDE,
    /** There is no such code here, or it belongs to another team. */
    CODE,
    /** The class has no such seat. */
    SEAT,
    /** Another device holds the seat. */
    SEAT_TAKEN,
    /** One must sign in for this. */
    SIGNED_OUT,
    /** One must choose a township of the list. */
    TOWNSHIP,
    /** The account belongs to no enterprise or township for which one could take part. */
    NO_PLACE,
    /** The pass is not one of ours, or its seat went to another device. */
    PASS,
    /** All attempts of the day are used up. */
    NO_MORE_TODAY,
    /** The bank has too few questions by now. */
    NO_QUESTIONS,
    /** The attempt's time is over. */
    TOO_LATE,
    /** The attempt was handed in. */
    ENDED,
    /** This is no answer to that question. */
    MALFORMED,
    /** Too much from one address or device. */
    TOO_OFTEN,
    /** Not now; worth repeating. */
    BUSY
}

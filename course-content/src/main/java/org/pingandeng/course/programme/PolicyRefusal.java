package org.pingandeng.course.programme;

/** Why a policy of the player was not added, and at which field the reason stands. */
public enum PolicyRefusal {
    /** There is no such programme. */
    UNKNOWN_PROGRAMME("programme"),
    /** The day is missing. */
    NO_DAY("from"),
    /** The day has been: what was watched then was judged by what held then. */
    PAST_DAY("from"),
    /** A speed that the player has not, or the natural one is missing. */
    SPEEDS("speeds"),
    /** Faster playing cannot count more than the time it took, nor less than nothing. */
    FASTER("faster"),
    /** Less than half of a lesson, or more than the whole. */
    LEAST("least"),
    /** More questions than anybody bears. */
    COUNT("count"),
    /** Too short to read a question, or so long that the answer proves nothing. */
    ANSWER_TIME("answer"),
    /** Nobody says where it stands. */
    NO_SOURCE("source"),
    /** How sure we are is none of the known words. */
    UNKNOWN_MARK("mark");

    private final String field;

    PolicyRefusal(String field) {
        this.field = field;
    }

    /**
     * The field that it is about.
     *
     * @return its name
     */
    public String field() {
        return field;
    }
}

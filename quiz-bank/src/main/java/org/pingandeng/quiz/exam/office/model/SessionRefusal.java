package org.pingandeng.quiz.exam.office.model;

/** Why the office's order is not carried out; each has its words at the edge ({@code session.refusal.<NAME>}). */
public enum SessionRefusal {
    /** There is no such date, exam or candidate. */
    NOT_THERE("form"),
    /** The date has no title. */
    TITLE("title"),
    /** The exam is not known. */
    EXAM("exam"),
    /** Doors or bell are missing, or the doors open after the bell. */
    HOURS("bellAt"),
    /** The bell has rung already. */
    PAST("bellAt"),
    /** The lateness is no number of minutes up to the exam's length. */
    LATENESS("lateness"),
    /** The capacity is none. */
    CAPACITY("capacity"),
    /** The seats are no number. */
    SEATS("seats"),
    /** One of the addresses is none. */
    ADDRESSES("addresses"),
    /** The Config Key has not 64 hexadecimal digits. */
    CONFIG_KEY("configKey"),
    /** Sign-up would end after the bell. */
    SIGN_UP("signUpUntil"),
    /** Attempts or months are out of the ordinary. */
    RETAKES("attempts"),
    /** The date does not stand where this can be done. */
    STATE("form"),
    /** Somebody has entered already. */
    BEGUN("form"),
    /** The date is not over yet. */
    NOT_OVER("form"),
    /** Nobody missed it. */
    NOBODY_MISSED("form"),
    /** A reason must be given. */
    NO_REASON("words"),
    /** There is no place left. */
    FULL("form"),
    /** The place has no seats to give out. */
    NO_SEATS("form"),
    /** Extra minutes are a number up to the exam's length. */
    EXTRA("minutes");

    private final String field;

    SessionRefusal(String field) {
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

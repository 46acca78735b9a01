package org.pingandeng.course.training;

/** Why something about a training class was not done, and at which field the reason stands. */
public enum TrainingRefusal {
    /** There is no such class, session, teacher or request, or not within reach. */
    NOT_THERE("form"),
    /** The code is none: small letters, digits and hyphens. */
    CODE("code"),
    /** Another class has the code. */
    CODE_TAKEN("code"),
    /** There is no such programme. */
    NO_PROGRAMME("programme"),
    /** The title is missing. */
    NO_TITLE("title"),
    /** The place is missing. */
    NO_PLACE("place"),
    /** No seats, too many, or fewer than are taken. */
    QUOTA("quota"),
    /** The days do not follow each other. */
    DATES("from"),
    /** The youngest would be older than the oldest, or lateness begins after absence. */
    TERMS("minAge"),
    /** The class does not stand where this can be done. */
    STATE("form"),
    /** The programme has no published course to keep. */
    NO_COURSES("programme"),
    /** The teacher's name or qualification is missing. */
    NO_TEACHER("teacherName"),
    /** The session's times are missing, turned round, longer than a day or outside the class's days. */
    TIMES("startsAt"),
    /** The session says neither a room nor a link, or the link is none. */
    NO_ROOM("room"),
    /** What is taught is not said. */
    NO_SUBJECT("subject"),
    /** The minutes are none, or more than the session lasts. */
    MINUTES("minutes"),
    /** The class meets at that time already. */
    CLASH_CLASS("startsAt"),
    /** The teacher teaches elsewhere at that time. */
    CLASH_TEACHER("teacher"),
    /** The room is taken at that time. */
    CLASH_ROOM("room"),
    /** The session has been credited or called off. */
    SETTLED("form"),
    /** The session is not over yet. */
    NOT_OVER("form"),
    /** The learner does not take part. */
    NO_MEMBER("learner"),
    /** A reason must be given. */
    NO_REASON("words"),
    /** It was decided already. */
    DECIDED("form");

    private final String field;

    TrainingRefusal(String field) {
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

package org.pingandeng.course.programme;

/** Why a programme was not kept, and at which field the reason stands. */
public enum ProgrammeRefusal {
    /** The code has other characters than a–z, 0–9 and hyphens. */
    CODE("code"),
    /** Another programme has this code. */
    CODE_TAKEN("code"),
    /** It has no Chinese title, or one that is too long. */
    TITLE("title"),
    /** No course is chosen. */
    NO_COURSE("courses"),
    /** One of its courses is not published. */
    COURSE_UNKNOWN("courses"),
    /** No rule of this code holds today. */
    RULE_UNKNOWN("rule"),
    /** A rule and minutes of its own are both given: only one of them can say how much study it asks for. */
    HOURS_TWICE("minutes"),
    /** The minutes make no sense. */
    MINUTES("minutes");

    private final String field;

    ProgrammeRefusal(String field) {
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

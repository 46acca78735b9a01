package org.pingandeng.course.programme;

/** Why classroom hours were not recorded. */
public enum ClassroomRefusal {
    /** The programme has no classroom part, or is not there. */
    NO_CLASSROOM,
    /** Nobody was named. */
    NOBODY,
    /** Somebody named is not enrolled, or not of the trainer's organisation. */
    NOT_ENROLLED,
    /** The day has not come yet. */
    IN_FUTURE,
    /** Less than a minute, or more than a day of teaching. */
    LENGTH,
    /** What was taught is not said. */
    NO_SUBJECT,
    /** The entry was taken back already, is itself a counter-entry, or is not there. */
    NOT_REVERSIBLE
}

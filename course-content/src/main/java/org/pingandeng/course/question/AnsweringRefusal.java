package org.pingandeng.course.question;

/** Why an answer was not given, shown or hidden. */
public enum AnsweringRefusal {
    /** No such question waits here, or the course is another's. */
    NOT_YOURS,
    /** Nothing is said, or more than fits. */
    LENGTH,
    /** Only an answer can be shown to all. */
    NO_ANSWER
}

package org.pingandeng.course.evaluation;

/** Why an evaluation was not taken. */
public enum EvaluationRefusal {
    /** The learner did not finish it, or does not know the teacher from a class that is over. */
    NOT_YOURS,
    /** It was given before; nothing changed. */
    ALREADY,
    /** A line has no mark, or one that is not from 1 to 5. */
    MARKS,
    /** More words than fit. */
    LENGTH
}

package org.pingandeng.course.catalogue;

/** Why a step with a course was not done. */
public enum CourseRefusal {
    /** There is no such version, or it is not the caller's to see. */
    NOT_THERE,
    /** It belongs to an organisation whose courses the caller does not change. */
    NOT_YOURS,
    /** It does not stand where this step begins. */
    WRONG_STATE,
    /** Who wrote or changed it does not approve it: four eyes. */
    OWN_WORK,
    /** The step needs words that say why. */
    WORDS_MISSING,
    /** Something is still missing in it. */
    INCOMPLETE,
    /** Another course has this code. */
    CODE_TAKEN,
    /** A code has only a–z, 0–9 and hyphens. */
    CODE_INVALID,
    /** A title is missing. */
    TITLE_MISSING,
    /** A draft of this course is open already. */
    DRAFT_OPEN
}

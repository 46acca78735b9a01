package org.pingandeng.quiz.exam.practical.model;

/** Why something of a practical exam is refused; each has its words at the edge ({@code practical.refusal.<NAME>}). */
public enum PracticalRefusal {
    /** No such date, or it is not there for candidates. */
    NOT_THERE,
    /** The date was cancelled. */
    CANCELLED,
    /** The day has not come: until then the tasks are the exam office's. */
    NOT_YET,
    /** What another examiner gave is not shown to whoever has not scored yet. */
    SCORE_FIRST,
    /** The exam has no practical part on the day of the date. */
    NO_PRACTICAL,
    /** The candidate does not sit the date. */
    NOT_ON_ROSTER,
    /** Nobody scores themselves. */
    OWN,
    /** The theory part is not passed. */
    THEORY_NOT_PASSED,
    /** The theory part was passed so long ago that it is good no longer. */
    THEORY_EXPIRED,
    /** The practical part was passed before and is still good. */
    PASSED_BEFORE,
    /** It is not the sheet that was drawn. */
    OTHER_SHEET,
    /** A tick is not of the sheet. */
    TICKS,
    /** A signature is missing. */
    SIGNATURE,
    /** A photo cannot be read. */
    PHOTO,
    /** The same examiner has scored this subject; only a correction is possible. */
    SCORED_BEFORE,
    /** The examiner has read what others gave in this subject before it was decided. */
    SEEN,
    /** As many examiners as are needed have scored this subject. */
    ENOUGH,
    /** A correction gives no reason. */
    NO_REASON,
    /** What is to be corrected is not the examiner's own last entry. */
    NOT_TO_CORRECT,
    /** The same name was used before for something else. */
    CONFLICT
}

package org.pingandeng.course.offline.model;

/** Why time that a device recorded was put aside for a person to look at. */
public enum AsideReason {
    /** The device's signature does not fit what is said: it was changed after it was recorded. */
    SIGNATURE_BROKEN,
    /** A record before it is missing. */
    CHAIN_BROKEN,
    /** It begins before the lesson was kept, or the lesson is none that the device keeps. */
    BEFORE_KEEPING,
    /** The learner had signed off from the device. */
    AFTER_SIGN_OFF,
    /** The device's clock was set back. */
    CLOCK_MOVED_BACK,
    /** More than the time that has really passed. */
    MORE_THAN_TIME,
    /** The learner's same time was counted elsewhere already. */
    COUNTED_ELSEWHERE,
    /** The lesson had been kept longer than the rule allows. */
    KEPT_TOO_LONG,
    /** The lesson was taken from learners. */
    LESSON_WITHDRAWN,
    /** The lesson is another one by now, or no longer the learner's. */
    LESSON_CHANGED,
    /** It ran faster than the rule allows. */
    TOO_FAST
}

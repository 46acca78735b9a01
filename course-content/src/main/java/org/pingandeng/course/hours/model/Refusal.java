package org.pingandeng.course.hours.model;

/** Why time did not count. */
public enum Refusal {
    /** The page was not in front. */
    HIDDEN,
    /** The video stood still. */
    PAUSED,
    /** Nobody touched the page for too long. */
    IDLE,
    /** The token had been used before, with another report. */
    REPLAYED_TOKEN,
    /** The token was not one of ours, or not for this learner and lesson. */
    FORGED_TOKEN,
    /** Another tab or device was studying. */
    OTHER_TAB,
    /** More was reported than the server's clock allows. */
    FASTER_THAN_CLOCK,
    /** This part had been counted before. */
    ALREADY_COUNTED,
    /** The part lies ahead of what was watched, and this lesson must be watched in order. */
    SKIPPED_AHEAD,
    /** The lesson has given all the time it states. */
    CAP_REACHED,
    /** It was played faster than the programme allows, or counts. */
    FAST_PLAY,
    /** Nobody answered the question in the middle of the film in time: what was watched since the last proof is lost. */
    ABSENT
}

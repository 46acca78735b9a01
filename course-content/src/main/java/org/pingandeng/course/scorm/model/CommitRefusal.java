package org.pingandeng.course.scorm.model;

/** Why a commit was not kept. What was kept before stays. */
public enum CommitRefusal {
    /** It is longer, or has more elements, than is reasonable. */
    TOO_LARGE,
    /** It names an element that this version of SCORM does not have, or that content may not set. */
    UNKNOWN_ELEMENT,
    /** A value is none of those that its element knows. */
    NOT_IN_VOCABULARY,
    /** A number is none, or outside its range. */
    NOT_IN_RANGE,
    /** A time or length of time is not written as this version of SCORM writes it. */
    NOT_A_TIME,
    /** A text is longer than its element may be. */
    TOO_LONG,
    /** There is no such launch, or it is somebody else's. */
    NO_LAUNCH,
    /** The part was opened again since, here or on another device; only the newest counts. */
    TAKEN_OVER,
    /** The same number came before with other content. */
    OTHER_CONTENT,
    /** A number was left out. */
    OUT_OF_ORDER,
    /** There are more commits of one launch than is reasonable. */
    TOO_MANY
}

package org.pingandeng.course.offline;

/** Why something about kept lessons was not done. */
public enum OfflineRefusal {
    /** The device is none of the learner's. */
    NO_DEVICE,
    /** The key is none that can be used. */
    KEY,
    /** The learner is in no programme with this lesson. */
    NO_LESSON,
    /** Lessons of this kind cannot be kept. */
    KIND,
    /** The lesson was taken from learners. */
    WITHDRAWN,
    /** More at once than a device of ours sends. */
    TOO_MANY,
    /** Nothing there to decide on, or somebody decided already. */
    DECIDED,
    /** A decision needs a reason of 1 to 500 characters. */
    NO_REASON,
    /** The lesson is gone, so nothing of it can be credited. */
    LESSON_GONE
}

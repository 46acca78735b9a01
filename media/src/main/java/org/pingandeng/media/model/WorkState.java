package org.pingandeng.media.model;

/** Where the work on a file stands. */
public enum WorkState {
    /** Its turn will come. */
    WAITING,
    /** A node is at it. */
    RUNNING,
    /** Everything was made. */
    DONE,
    /** It cannot be done, or was tried too often. */
    FAILED,
    /** A person stopped it. */
    CANCELLED
}

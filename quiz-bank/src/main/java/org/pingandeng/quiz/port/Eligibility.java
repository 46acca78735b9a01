package org.pingandeng.quiz.port;

import java.util.UUID;

/** Says who has studied enough for an exam; the house knows courses, this module does not. */
public interface Eligibility {

    /** What the house knows of a candidate and an exam. */
    enum Standing {
        /** All hours are done. */
        READY,
        /** Enrolled, and hours are missing. */
        HOURS_MISSING,
        /** Not enrolled in a programme that ends with this exam. */
        NOT_ENROLLED
    }

    /**
     * Asks the house.
     *
     * @param exam the exam's code
     * @param candidate who
     * @return whether they may sit it as far as study goes
     */
    Standing standing(String exam, UUID candidate);
}

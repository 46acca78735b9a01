package org.pingandeng.quiz.exam.office.model;

import java.util.Optional;

/**
 * Somebody on a date, and whether they came.
 *
 * @param line where they stand
 * @param ticket the number on their ticket
 * @param sitting what they sat; empty where they did not come
 */
public record Presence(RosterLine line, String ticket, Optional<SessionSitting> sitting) {

    /**
     * Whether they came.
     *
     * @return true with a sitting, broken off or not
     */
    public boolean came() {
        return sitting.isPresent();
    }

    /**
     * Whether they need another date.
     *
     * @return true for those who did not come, and those whose sitting was broken off
     */
    public boolean missed() {
        return sitting.filter(SessionSitting::counts).isEmpty();
    }
}

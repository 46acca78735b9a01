package org.pingandeng.portal.community.model;

import java.time.Instant;
import java.util.UUID;

/**
 * What somebody of the public said against a title.
 *
 * @param id which
 * @param application against which
 * @param words what they said; empty for everybody but the office
 * @param contact how to reach them; empty where they did not say, and for everybody but the office
 * @param at when
 * @param answer what the office said; null while it waits
 */
public record Objection(UUID id, UUID application, String words, String contact, Instant at, Answer answer) {

    /**
     * What the office said.
     *
     * @param upheld whether the objection holds
     * @param words why
     * @param name who said it
     * @param at when
     */
    public record Answer(boolean upheld, String words, String name, Instant at) {}

    /** Whether it holds. */
    public boolean upheld() {
        return answer != null && answer.upheld();
    }
}

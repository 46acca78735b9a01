package org.pingandeng.quiz.exam.model;

import java.util.Objects;
import java.util.UUID;

/**
 * A person as this module knows them.
 *
 * @param value never null; the house's id of the person
 */
public record CandidateId(UUID value) {

    public CandidateId {
        Objects.requireNonNull(value);
    }
}

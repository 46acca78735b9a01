package org.pingandeng.portal.account.model;

import java.util.Objects;
import java.util.UUID;

/**
 * One person, everywhere in the portal; below it the same UUID is a {@code LearnerId} or a {@code CandidateId}.
 *
 * @param value never null
 */
public record PersonId(UUID value) {

    public PersonId {
        Objects.requireNonNull(value);
    }
}

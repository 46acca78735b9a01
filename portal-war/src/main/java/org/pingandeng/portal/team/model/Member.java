package org.pingandeng.portal.team.model;

import java.util.Optional;
import java.util.UUID;

/**
 * Somebody who is or was in a team. The public reads the name only with consent.
 *
 * @param id which
 * @param name how they are called
 * @param unit where they work; may be empty
 * @param field what they know most about; may be empty
 * @param named whether they agree that the public reads their name
 */
public record Member(UUID id, String name, String unit, String field, boolean named) {

    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_UNIT = 80;
    private static final int LONGEST_FIELD = 30;

    /** What is wrong with it, if anything. */
    public Optional<TeamRefusal> flaw() {
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            return Optional.of(TeamRefusal.NAME);
        }
        return unit.length() > LONGEST_UNIT || field.length() > LONGEST_FIELD
                ? Optional.of(TeamRefusal.LONG)
                : Optional.empty();
    }
}

package org.pingandeng.course;

import java.util.UUID;

/**
 * A person who learns. The same number is a person's, a candidate's and a holder's elsewhere.
 *
 * @param value the number
 */
public record LearnerId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}

package org.pingandeng.quiz.exam.office;

import java.util.Optional;
import java.util.UUID;
import org.pingandeng.quiz.exam.office.model.SessionRefusal;

/**
 * What came of an order of the office.
 *
 * @param session the date it made or was about; null where it was refused
 * @param why it was refused; null where it was not
 */
public record SessionOutcome(UUID session, SessionRefusal why) {

    static SessionOutcome done(UUID session) {
        return new SessionOutcome(session, null);
    }

    static SessionOutcome not(SessionRefusal why) {
        return new SessionOutcome(null, why);
    }

    /**
     * Why it was refused.
     *
     * @return empty where it was carried out
     */
    public Optional<SessionRefusal> refusal() {
        return Optional.ofNullable(why);
    }
}

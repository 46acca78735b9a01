package org.pingandeng.portal.news.model;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.pingandeng.portal.news.model.Answer.Kind;

/**
 * An enterprise to which an alert was sent, with what it did.
 *
 * @param enterprise which
 * @param name how it was called when the alert was sent
 * @param answers what happened, in order
 */
public record Recipient(UUID enterprise, String name, List<Answer> answers) {

    /** Where an enterprise stands with an alert. */
    public enum State {
        /** There is time yet. */
        OPEN,
        /** Not read in time. */
        LATE,
        /** Opened, not confirmed. */
        READ,
        /** Confirmed. */
        CONFIRMED,
        /** Confirmed, and it said what was done. */
        DONE
    }

    /** Lists are never null. */
    public Recipient {
        answers = List.copyOf(answers);
    }

    /**
     * Where it stands.
     *
     * @param due until when it was to be read
     * @param now the server's time
     */
    public State state(Instant due, Instant now) {
        if (has(Kind.DONE)) {
            return State.DONE;
        }
        if (has(Kind.CONFIRMED)) {
            return State.CONFIRMED;
        }
        if (has(Kind.READ)) {
            return State.READ;
        }
        return now.isBefore(due) ? State.OPEN : State.LATE;
    }

    /** Whether it was read after its time, or not at all though its time is over. */
    public boolean late(Instant due, Instant now) {
        return readAt().orElse(now).isAfter(due);
    }

    /** When it was read first. */
    public Optional<Instant> readAt() {
        return answers.stream()
                .filter(each -> each.kind() == Kind.READ || each.kind() == Kind.CONFIRMED)
                .map(Answer::at)
                .findFirst();
    }

    /** Whether something of a kind happened. */
    public boolean has(Kind kind) {
        return answers.stream().anyMatch(each -> each.kind() == kind);
    }

    /**
     * Which reminder is due: one when the time is over, then one a day, seven at most.
     *
     * @return its number, or 0 for none
     */
    public int reminder(Instant due, Instant now) {
        if (state(due, now) != State.LATE) {
            return 0;
        }
        int round = (int) Math.min(7, Duration.between(due, now).toDays() + 1);
        return answers.stream().anyMatch(each -> each.round() >= round) ? 0 : round;
    }
}

package org.pingandeng.course.training;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.pingandeng.course.training.model.Session;

/**
 * What somebody wants a session to be.
 *
 * @param from its beginning; null where it is missing
 * @param to its end; null where it is missing
 * @param room where; may be blank where there is a link
 * @param link an address beginning with https; may be blank where there is a room
 * @param teacher who teaches it
 * @param subject what is taught
 * @param minutes how much of it counts
 * @param mode how presence is taken
 */
public record SessionDraft(
        Instant from,
        Instant to,
        String room,
        String link,
        UUID teacher,
        String subject,
        int minutes,
        Session.Mode mode) {

    private static final int LONGEST = 200;

    /** Turns what is missing into blanks. */
    public SessionDraft {
        room = room == null ? "" : room.strip();
        link = link == null ? "" : link.strip();
        subject = subject == null ? "" : subject.strip();
    }

    Optional<TrainingRefusal> problem() {
        if (from == null
                || to == null
                || !to.isAfter(from)
                || Duration.between(from, to).toHours() > 14) {
            return Optional.of(TrainingRefusal.TIMES);
        }
        boolean placed = !room.isEmpty() || !link.isEmpty();
        if (!placed || room.length() > 120 || !link.isEmpty() && !address()) {
            return Optional.of(TrainingRefusal.NO_ROOM);
        }
        if (subject.isEmpty() || subject.length() > LONGEST) {
            return Optional.of(TrainingRefusal.NO_SUBJECT);
        }
        boolean fits = minutes >= 1 && minutes <= Duration.between(from, to).toMinutes();
        return fits ? Optional.empty() : Optional.of(TrainingRefusal.MINUTES);
    }

    private boolean address() {
        try {
            URI uri = URI.create(link);
            return link.length() <= 300 && "https".equals(uri.getScheme()) && uri.getHost() != null;
        } catch (IllegalArgumentException none) {
            return false;
        }
    }
}

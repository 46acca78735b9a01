package org.pingandeng.quiz.exam.office;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.pingandeng.quiz.exam.office.model.AddressRange;
import org.pingandeng.quiz.exam.office.model.ExamSession;
import org.pingandeng.quiz.exam.office.model.Retakes;
import org.pingandeng.quiz.exam.office.model.SafeBrowser;
import org.pingandeng.quiz.exam.office.model.SessionEntry;
import org.pingandeng.quiz.exam.office.model.SessionHours;
import org.pingandeng.quiz.exam.office.model.SessionRefusal;
import org.pingandeng.quiz.exam.office.model.SessionResults;
import org.pingandeng.quiz.exam.office.model.SessionState;

/**
 * What the office says of a date.
 *
 * @param exam its code
 * @param title what it is called
 * @param place where; blank for online
 * @param hours doors, bell and lateness; null where one of them is none
 * @param capacity for how many; 0 where it is no number
 * @param seats how many the place has; less than 0 where it is no number
 * @param entry what the door asks for
 * @param signUpUntil until when candidates may ask; null for never
 * @param results what they see afterwards
 * @param retakes how often it may be sat; null where one of its numbers is none
 */
public record SessionDraft(
        String exam,
        String title,
        String place,
        SessionHours hours,
        int capacity,
        int seats,
        SessionEntry entry,
        Instant signUpUntil,
        SessionResults results,
        Retakes retakes) {

    private static final int LONGEST = 120;
    private static final int MOST = 100_000;
    private static final int MOST_ATTEMPTS = 20;
    private static final int MOST_MONTHS = 120;

    Optional<SessionRefusal> refusal(Duration time, Instant now) {
        if (title.isBlank() || title.length() > LONGEST) {
            return Optional.of(SessionRefusal.TITLE);
        }
        return hoursRefused(time, now).or(this::numbersRefused).or(this::entryRefused);
    }

    private Optional<SessionRefusal> hoursRefused(Duration time, Instant now) {
        if (hours == null || hours.doorsAt().isAfter(hours.bellAt())) {
            return Optional.of(SessionRefusal.HOURS);
        }
        if (!hours.bellAt().isAfter(now)) {
            return Optional.of(SessionRefusal.PAST);
        }
        if (hours.lateness().isNegative() || hours.lateness().compareTo(time) > 0) {
            return Optional.of(SessionRefusal.LATENESS);
        }
        return signUpUntil != null && signUpUntil.isAfter(hours.bellAt())
                ? Optional.of(SessionRefusal.SIGN_UP)
                : Optional.empty();
    }

    private Optional<SessionRefusal> numbersRefused() {
        if (capacity < 1 || capacity > MOST) {
            return Optional.of(SessionRefusal.CAPACITY);
        }
        if (seats < 0 || seats > MOST) {
            return Optional.of(SessionRefusal.SEATS);
        }
        boolean odd = retakes == null
                || retakes.attempts() < 0
                || retakes.attempts() > MOST_ATTEMPTS
                || retakes.validMonths() < 0
                || retakes.validMonths() > MOST_MONTHS;
        return odd ? Optional.of(SessionRefusal.RETAKES) : Optional.empty();
    }

    private Optional<SessionRefusal> entryRefused() {
        if (entry.addresses().stream().anyMatch(each -> AddressRange.read(each).isEmpty())) {
            return Optional.of(SessionRefusal.ADDRESSES);
        }
        return entry.asksSafeBrowser() && !SafeBrowser.isKey(entry.configKey())
                ? Optional.of(SessionRefusal.CONFIG_KEY)
                : Optional.empty();
    }

    ExamSession session(UUID id) {
        return new ExamSession(
                id,
                0,
                exam,
                title.strip(),
                place.strip(),
                hours,
                capacity,
                seats,
                entry,
                signUpUntil,
                results,
                retakes,
                null,
                SessionState.PLANNED,
                false);
    }
}

package org.pingandeng.course.training;

import java.util.Optional;
import org.pingandeng.course.Text;
import org.pingandeng.course.training.model.AttendanceTerms;
import org.pingandeng.course.training.model.Requirements;
import org.pingandeng.course.training.model.TrainingClass;

/**
 * What somebody wants a class to say.
 *
 * @param title what it is called
 * @param place where it meets
 * @param quota how many seats
 * @param dates when
 * @param requirements what it asks of those who sign up
 * @param attendance when somebody is late or absent
 */
public record ClassDraft(
        Text title,
        String place,
        int quota,
        TrainingClass.Dates dates,
        Requirements requirements,
        AttendanceTerms attendance) {

    private static final int MOST_SEATS = 2_000;
    private static final int LONGEST = 200;

    /** Why it cannot be kept. */
    Optional<TrainingRefusal> problem() {
        if (title.zh().isEmpty() || title.zh().length() > LONGEST || title.en().length() > LONGEST) {
            return Optional.of(TrainingRefusal.NO_TITLE);
        }
        if (place == null || place.isBlank() || place.length() > LONGEST) {
            return Optional.of(TrainingRefusal.NO_PLACE);
        }
        if (quota < 1 || quota > MOST_SEATS) {
            return Optional.of(TrainingRefusal.QUOTA);
        }
        if (!dates.sound()) {
            return Optional.of(TrainingRefusal.DATES);
        }
        return sound() ? Optional.empty() : Optional.of(TrainingRefusal.TERMS);
    }

    private boolean sound() {
        boolean ages = requirements.minAge().isEmpty()
                || requirements.maxAge().isEmpty()
                || requirements.minAge().getAsInt() <= requirements.maxAge().getAsInt();
        return ages
                && attendance.lateAfter() >= 0
                && attendance.absentAfter() >= attendance.lateAfter()
                && attendance.codesNeeded() >= 1
                && attendance.codesNeeded() <= 3;
    }

    TrainingClass of(TrainingClass before) {
        return new TrainingClass(
                before.id(),
                before.code(),
                before.programme(),
                title,
                before.owner(),
                place.strip(),
                quota,
                dates,
                requirements,
                attendance,
                before.state());
    }
}

package org.pingandeng.course.training.model;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.pingandeng.course.Text;

/**
 * A training class: one run of a programme.
 *
 * @param id its number
 * @param code what people call it by, for ever
 * @param programme the programme's code
 * @param title what it is called
 * @param owner the organisation that runs it, if any
 * @param place where it meets
 * @param quota how many seats it has
 * @param dates when
 * @param requirements what it asks of those who sign up
 * @param attendance when somebody is late or absent
 * @param state where it stands
 */
public record TrainingClass(
        UUID id,
        String code,
        String programme,
        Text title,
        Optional<UUID> owner,
        String place,
        int quota,
        Dates dates,
        Requirements requirements,
        AttendanceTerms attendance,
        ClassState state) {

    /**
     * A class's days, each with its last.
     *
     * @param signUpFrom the first day to sign up
     * @param signUpTo the last day to sign up
     * @param from its first day
     * @param to its last day
     */
    public record Dates(LocalDate signUpFrom, LocalDate signUpTo, LocalDate from, LocalDate to) {

        /** Whether they follow each other. */
        public boolean sound() {
            return signUpFrom != null
                    && signUpTo != null
                    && from != null
                    && to != null
                    && !signUpTo.isBefore(signUpFrom)
                    && !to.isBefore(from)
                    && !to.isBefore(signUpTo);
        }
    }

    /**
     * Whether one may sign up.
     *
     * @param day on which day
     */
    public boolean takes(LocalDate day) {
        return state == ClassState.SIGN_UP && !day.isBefore(dates.signUpFrom()) && !day.isAfter(dates.signUpTo());
    }
}

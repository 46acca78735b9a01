package org.pingandeng.portal.team.model;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * An appointment to a team. Both days belong to its span.
 *
 * @param id which
 * @param member of whom
 * @param team the team's code
 * @param starts the first day
 * @param ends the last day, as it was planned
 * @param document the paper by which it was made
 * @param endedOn the day on which it was ended early; null where it was not
 * @param reason why it was ended early; empty where it was not
 */
public record Appointment(
        UUID id,
        UUID member,
        String team,
        LocalDate starts,
        LocalDate ends,
        String document,
        LocalDate endedOn,
        String reason) {

    private static final int LONGEST_DOCUMENT = 120;

    /**
     * Whether it holds on a day; the day on which it was ended early is the last.
     *
     * @param day in the county
     */
    public boolean holds(LocalDate day) {
        LocalDate last = endedOn != null && endedOn.isBefore(ends) ? endedOn : ends;
        return !day.isBefore(starts) && !day.isAfter(last);
    }

    /** What is wrong with it, if anything. */
    public Optional<TeamRefusal> flaw() {
        if (starts == null || ends == null || ends.isBefore(starts)) {
            return Optional.of(TeamRefusal.DAYS);
        }
        return document.isBlank() || document.length() > LONGEST_DOCUMENT
                ? Optional.of(TeamRefusal.DOCUMENT)
                : Optional.empty();
    }
}

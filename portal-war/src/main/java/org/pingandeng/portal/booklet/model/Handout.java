package org.pingandeng.portal.booklet.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A line in the book of handouts.
 *
 * @param id made by the form, so that sending twice enters it once
 * @param booklet which booklet
 * @param day when the copies were handed out
 * @param place where, in the tree of organisations
 * @param placeName its name then
 * @param event at what
 * @param copies how many; below zero for a counter-entry
 * @param counters the line that a counter-entry takes back; null for others
 * @param reason why it is taken back; empty for others
 * @param who entered it
 * @param at when
 * @param countered whether it was taken back since
 */
public record Handout(
        UUID id,
        String booklet,
        LocalDate day,
        UUID place,
        String placeName,
        String event,
        int copies,
        UUID counters,
        String reason,
        String who,
        Instant at,
        boolean countered) {

    /** Whether it can still be taken back. */
    public boolean standing() {
        return counters == null && !countered;
    }

    /** Whether another line says the same. */
    public boolean same(Handout other) {
        return booklet.equals(other.booklet)
                && day.equals(other.day)
                && place.equals(other.place)
                && event.equals(other.event)
                && copies == other.copies;
    }

    /**
     * The line that takes this one back.
     *
     * @param itsId of the new line
     * @param why the reason
     * @param by who enters it
     * @param now when
     */
    public Handout counter(UUID itsId, String why, String by, Instant now) {
        return new Handout(itsId, booklet, day, place, placeName, event, -copies, id, why, by, now, false);
    }
}

package org.pingandeng.portal.post.model;

import java.time.LocalDate;
import java.util.UUID;

/**
 * An enterprise of a key industry.
 *
 * @param enterprise which
 * @param name how it is called
 * @param field the field of the county plan in which it works
 * @param note the newest that the office noted; null where it noted nothing
 * @param trainedOn the last day in the year before on which one of its people got a proof of training here; null for none
 */
public record OnlineLine(UUID enterprise, String name, String field, OnlineNote note, LocalDate trainedOn) {

    /** Whether the office noted yes or no. */
    public boolean noted() {
        return note != null;
    }

    /** Whether its system is online and its people are trained regularly. */
    public boolean meets() {
        return noted() && note.online() && trainedOn != null;
    }
}

package org.pingandeng.portal.snap.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Something that was done about a hazard.
 *
 * @param kind what
 * @param person who did it
 * @param personName their name then
 * @param words the reason, the task, the answer, or what the public reads
 * @param organisation to whom it was assigned; else null
 * @param organisationName its name then; else empty
 * @param due until when it is to be answered; else null
 * @param spot where it is as the public reads it; else empty
 * @param photos those that the public sees, by digest; a step that is read again says them by stage and number; else none
 * @param at when
 */
public record Step(
        Kind kind,
        UUID person,
        String personName,
        String words,
        UUID organisation,
        String organisationName,
        LocalDate due,
        String spot,
        List<String> photos,
        Instant at) {

    /** What can be done. */
    public enum Kind {
        /** The office refused it, with a reason that the sender reads. */
        REFUSED,
        /** The office gave it to somebody to put right, for the first time or again. */
        ASSIGNED,
        /** The one to whom it was assigned gave it back: not theirs. */
        HANDED_BACK,
        /** The one to whom it was assigned said what was done. */
        ANSWERED,
        /** The office put it before the public. */
        SHOWN,
        /** The office took it from the public, with a reason. */
        HIDDEN
    }

    /** The list is the step's own. */
    public Step {
        photos = List.copyOf(photos);
    }

    /**
     * A step that is only words.
     *
     * @param kind what
     * @param person who
     * @param personName their name
     * @param words what they said
     * @param at when
     */
    public static Step of(Kind kind, UUID person, String personName, String words, Instant at) {
        return new Step(kind, person, personName, words, null, "", null, "", List.of(), at);
    }
}

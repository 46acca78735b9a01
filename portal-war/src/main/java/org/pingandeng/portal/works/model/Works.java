package org.pingandeng.portal.works.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Works that were handed in. */
public interface Works {

    /**
     * Adds a work, unless one with its id is there.
     *
     * @param sheet what was handed in
     * @param file its picture or film; null for none
     * @param author name and phone, sealed
     * @param tag the same for all that come from one address in one day
     * @param at when
     * @return whether it was added
     */
    boolean add(WorkSheet sheet, String file, byte[] author, String tag, Instant at);

    /** How many came with a tag. */
    long sentBy(String tag);

    /** One work. */
    Optional<Work> find(UUID id);

    /** One work, held until the end of the transaction. */
    Optional<Work> hold(UUID id);

    /** What everybody sees of a call, the most votes first; an empty kind for any. */
    List<Work> shown(UUID call, String kind, int skip, int most);

    /** How many of a call everybody sees. */
    long countShown(UUID call, String kind);

    /** Works of a call for the desk, the latest first; an empty state for any. */
    List<Work> list(UUID call, String state, int skip, int most);

    /** How many works of a call the desk looks for. */
    long count(UUID call, String state);

    /**
     * Appends a step.
     *
     * @param work to which
     * @param step what was done
     * @param person who did it
     * @param personName their name
     * @param words the reason, or what was won
     * @param at when
     */
    void append(Work work, Work.Step step, UUID person, String personName, String words, Instant at);

    /** Forgets who handed works in, where the call ended before a day; says how many. */
    int forget(LocalDate before);

    /** Name and phone of whoever handed it in, sealed. */
    Optional<byte[]> author(UUID work);
}

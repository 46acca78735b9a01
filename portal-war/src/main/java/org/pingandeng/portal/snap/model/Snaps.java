package org.pingandeng.portal.snap.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where hazards on photos are kept. */
public interface Snaps {

    /**
     * What concerns the sender.
     *
     * @param phone sealed; null for none
     * @param tag the same for all that come from one address in one day
     */
    record Sender(byte[] phone, String tag) {}

    /**
     * What is looked for at the desk.
     *
     * @param state a state, {@code LATE}, or empty for all
     * @param organisations assigned to one of these; null for all, with what nobody has yet
     * @param today the day in the county
     */
    record Wanted(String state, Collection<UUID> organisations, LocalDate today) {}

    /**
     * Adds a hazard, unless one with its id is there.
     *
     * @param sheet what the sender says
     * @param photos cleaned, by digest
     * @param sender what concerns them
     * @param codeSeal the sender's code, sealed
     * @param at when it came
     * @return whether it was added
     */
    boolean add(SnapSheet sheet, List<String> photos, Sender sender, String codeSeal, Instant at);

    /** How many came with a tag. */
    long sentBy(String tag);

    /** One hazard. */
    Optional<Snap> find(UUID id);

    /** One hazard, held until the end of the transaction. */
    Optional<Snap> hold(UUID id);

    /** The hazard of a sender's code. */
    Optional<Snap> byCode(String codeSeal);

    /** Whether a hazard with an id is there. */
    boolean has(UUID id);

    /** Hazards for the desk, the latest first. */
    List<Snap> list(Wanted wanted, int skip, int most);

    /** How many hazards the desk looks for. */
    long count(Wanted wanted);

    /** What the public sees, the latest first; empty texts for any kind and township. */
    List<Snap> shown(String kind, String township, int skip, int most);

    /** How many the public sees. */
    long countShown(String kind, String township);

    /** The photos of some hazards, in order. */
    List<Photo> photos(Collection<UUID> snaps);

    /** What was done about one, in order. */
    List<Step> steps(UUID snap);

    /**
     * Appends a step.
     *
     * @param snap to what
     * @param step what was done
     * @param now how it stands then
     */
    void append(UUID snap, Step step, Standing now);

    /** Lets go of the photos of one, so that the library removes the files when nothing else refers to them. */
    void letGo(UUID snap);

    /** Adds photos of what was done, after those that are there. */
    void addAfter(UUID snap, List<String> files);

    /** The sender's phone, sealed; empty where there is none. */
    Optional<byte[]> phone(UUID snap);

    /** The position of the sender's phone as {@code latitude, longitude}; empty where there is none. */
    Optional<String> position(UUID snap);

    /**
     * Forgets what concerns senders, and which photos those had that were refused, or were answered after they were taken
     * from the public, where the end is before a moment.
     */
    int forget(Instant before);
}

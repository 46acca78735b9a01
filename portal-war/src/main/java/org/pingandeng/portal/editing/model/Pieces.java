package org.pingandeng.portal.editing.model;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Where versions and their steps are kept. */
public interface Pieces {

    /** All versions of a thing, the newest first. */
    List<Version> versions(PieceId id);

    /**
     * Keeps others from deciding on a thing until the transaction ends, and reads it.
     *
     * @return all versions, the newest first
     */
    List<Version> hold(PieceId id);

    /** The newest version of each thing of a kind, the latest change first. */
    List<Version> newest(String kind, int most);

    /** The keys of all things of a kind that were written here. */
    Set<String> keys(String kind);

    /** Versions that were handed in and neither given back nor published. */
    List<Version> waiting();

    /** Adds a version without steps. */
    void add(Version version);

    /**
     * Changes a draft.
     *
     * @param draft with its new words
     * @param revision what the writer saw
     * @return false where somebody was quicker, or it is a draft no more
     */
    boolean change(Version draft, int revision);

    /** Freezes a draft with the reviews it takes. */
    void handIn(PieceId id, int number, List<Version.Level> levels);

    /** Appends a step. */
    void append(PieceId id, int number, Step step);

    /** The reviews of a kind, in order. */
    List<Version.Level> levels(String kind);

    /** Says anew which reviews a kind takes; what was handed in keeps its own. */
    void setLevels(String kind, List<Version.Level> levels);

    /** A version with nothing in it yet. */
    static Version fresh(
            PieceId id, int number, String title, Map<String, String> fields, UUID author, String name, Instant now) {
        return new Version(id, number, title, fields, 0, author, name, now, List.of(), List.of());
    }

    /** A version by its number. */
    static Optional<Version> numbered(List<Version> versions, int number) {
        return versions.stream().filter(each -> each.number() == number).findFirst();
    }
}

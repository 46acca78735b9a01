package org.pingandeng.portal.editing.model;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * A version of a thing that is written.
 *
 * @param id of which thing
 * @param number from 1
 * @param title what it is called
 * @param fields what it says, by field
 * @param revision counts the changes of the draft
 * @param author who changed it last
 * @param authorName how they are called
 * @param changedAt when it was changed last
 * @param levels the reviews it takes, as they were named when it was handed in; empty for a draft
 * @param steps what happened to it, in order
 * @param writers everybody who changed it
 */
public record Version(
        PieceId id,
        int number,
        String title,
        Map<String, String> fields,
        int revision,
        UUID author,
        String authorName,
        Instant changedAt,
        List<Level> levels,
        List<Step> steps,
        Set<UUID> writers) {

    /** One that only its author has changed. */
    public Version(
            PieceId id,
            int number,
            String title,
            Map<String, String> fields,
            int revision,
            UUID author,
            String authorName,
            Instant changedAt,
            List<Level> levels,
            List<Step> steps) {
        this(
                id,
                number,
                title,
                fields,
                revision,
                author,
                authorName,
                changedAt,
                levels,
                steps,
                author == null ? Set.of() : Set.of(author));
    }

    /**
     * A review.
     *
     * @param name in Chinese
     * @param nameEn in English
     */
    public record Level(String name, String nameEn) {}

    /** Lists and fields are never null. */
    public Version {
        fields = Map.copyOf(fields);
        levels = List.copyOf(levels);
        steps = List.copyOf(steps);
        writers = Set.copyOf(writers);
    }

    /** Whether somebody had a hand in it. */
    public boolean writtenBy(UUID person) {
        return person.equals(author) || writers.contains(person);
    }

    /** Where it stands. */
    public Standing standing() {
        return Standing.of(levels.size(), steps);
    }

    /** What a field says; an empty text where it says nothing. */
    public String text(String field) {
        return fields.getOrDefault(field, "");
    }
}

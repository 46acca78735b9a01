package org.pingandeng.quiz.bank.model;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * An item as lists show it.
 *
 * @param id which
 * @param code its name for people and files
 * @param type its type's word
 * @param use {@code PRACTICE} or {@code EXAM}
 * @param state where it stands
 * @param version its latest version
 * @param topic path of its knowledge point
 * @param difficulty 1 to 5
 * @param stem the question
 * @param author who wrote the latest version; null for the portal itself
 * @param changedAt last step
 * @param usedAt when it was first put before somebody; null for never
 * @param tags by kind; kinds without any are not in it
 */
public record Listing(
        UUID id,
        String code,
        String type,
        String use,
        String state,
        int version,
        String topic,
        int difficulty,
        String stem,
        UUID author,
        Instant changedAt,
        Instant usedAt,
        Map<TagKind, List<String>> tags) {

    /**
     * Whether it was ever put before somebody.
     *
     * @return true for used ones
     */
    public boolean used() {
        return usedAt != null;
    }

    /**
     * Its fields of industry.
     *
     * @return labels
     */
    public List<String> fields() {
        return tags.getOrDefault(TagKind.FIELD, List.of());
    }

    /**
     * Whom it is for.
     *
     * @return labels
     */
    public List<String> posts() {
        return tags.getOrDefault(TagKind.POST, List.of());
    }

    /**
     * Its items of the catalogues of special operations.
     *
     * @return labels
     */
    public List<String> operations() {
        return tags.getOrDefault(TagKind.OPERATION, List.of());
    }
}

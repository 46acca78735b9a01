package org.pingandeng.quiz.bank.model;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What items are filed under. */
public interface ItemTags {

    /**
     * Puts a tag on items.
     *
     * @param items which
     * @param kind what kind of tag
     * @param value a label of a catalogue
     * @return those that did not have it
     */
    List<UUID> put(Collection<UUID> items, TagKind kind, String value);

    /**
     * Takes a tag off items.
     *
     * @param items which
     * @param kind what kind of tag
     * @param value a label of a catalogue
     * @return those that had it
     */
    List<UUID> take(Collection<UUID> items, TagKind kind, String value);

    /**
     * The tags of items.
     *
     * @param items which
     * @return by item and kind, sorted; items without tags are not in it
     */
    Map<UUID, Map<TagKind, List<String>>> of(Collection<UUID> items);
}

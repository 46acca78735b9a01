package org.pingandeng.quiz.bank.model;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Finds items by their words and by what they are filed under. */
public interface ItemSearch {

    /**
     * What was found.
     *
     * @param items those asked for, in order
     * @param count how many there are in all
     * @param topics how many there are by the whole path of their topic, whatever topic was asked for
     * @param indexed whether the words were looked for in the whole text; false while the index is being built, when
     *     only stems and codes are looked through
     */
    record Found(List<UUID> items, long count, Map<String, Integer> topics, boolean indexed) {}

    /**
     * Looks items up. What this node's database has committed is seen.
     *
     * @param query what for
     * @param order how sorted
     * @param from the first
     * @param most how many
     * @return them with the counts
     */
    Found find(ItemQuery query, ItemOrder order, int from, int most);

    /** Takes in what changed since the last time, and builds what is missing or broken anew. Called again and again. */
    void follow();
}

package org.pingandeng.quiz.statistics.model;

import java.util.UUID;

/**
 * What is judged by itself: one version of one item, or one question of a case.
 *
 * @param item which item
 * @param version which version of it; an edit makes another item as far as statistics go
 * @param part number of a case's question from 1; 0 for the whole item
 */
public record ItemKey(UUID item, int version, int part) {

    /**
     * Whether it is a question of a case.
     *
     * @return false for whole items
     */
    public boolean partOfCase() {
        return part > 0;
    }
}

package org.pingandeng.quiz.assembly.model;

import java.util.Map;
import java.util.UUID;
import org.pingandeng.quiz.item.Use;

/** What statistics know of items. Whoever keeps statistics gives a bean of it; without one, authors' guesses count. */
public interface ObservedFacilities {

    /**
     * The facility (难度系数) of each item that enough people have answered.
     *
     * @param use of the items
     * @return from 0 to 1, by item
     */
    Map<UUID, Double> of(Use use);
}

package org.pingandeng.quiz.assembly;

import java.util.List;
import org.pingandeng.quiz.item.Use;

/**
 * A paper as it is put together by hand.
 *
 * @param title its name
 * @param use of all its items
 * @param minutes how long it takes; null when that is no number
 * @param passMark points to pass; null when that is no number
 * @param places its items in their order
 */
public record ManualOrder(String title, Use use, Integer minutes, Double passMark, List<Place> places) {

    /**
     * One place.
     *
     * @param code the item's
     * @param points what it is worth; null when that is no number
     */
    public record Place(String code, Double points) {}

    public ManualOrder {
        places = List.copyOf(places);
    }
}

package org.pingandeng.quiz.statistics.model;

import org.pingandeng.quiz.statistics.model.Strata.Scored;

/**
 * One slot of one sitting, or one question of the case in it, marked.
 *
 * @param key the item
 * @param gathering where its responses are collected
 * @param points what it is worth
 * @param number of the answer given
 * @param fraction share earned, 0 to 1
 * @param seconds spent on it, or null
 * @param dropped whether it was taken out of the marks after it was sat
 */
record SatSlot(
        ItemKey key, Gathering gathering, double points, int number, double fraction, Double seconds, boolean dropped) {

    /** Whether it is an item by itself: the questions of a case are in their case already. */
    boolean whole() {
        return !key.partOfCase();
    }

    /** Whether its points are part of the sitting's total, by itself or within its case. */
    boolean inTotal() {
        return !dropped;
    }

    /** Whether its points are added up for the total. */
    boolean counts() {
        return whole() && !dropped;
    }

    double earned() {
        return points * fraction;
    }

    Scored scored() {
        return new Scored(gathering.item().type(), points, fraction);
    }
}

package org.pingandeng.course.programme.model;

import java.util.List;

/** The rows of the rule table, and the industries they speak of. */
public interface TrainingRules {

    /**
     * Adds a row, or changes what the one of that code and day says.
     *
     * @param rule what it says now
     * @param position its place in lists
     */
    void put(TrainingRule rule, int position);

    /**
     * Adds an industry, or changes what it says.
     *
     * @param industry what it says now
     * @param position its place in lists
     */
    void put(Industry industry, int position);

    /**
     * All rows.
     *
     * @return in their places, the newest of a code first
     */
    List<TrainingRule> rules();

    /**
     * All industries and groups.
     *
     * @return in their places
     */
    List<Industry> industries();
}

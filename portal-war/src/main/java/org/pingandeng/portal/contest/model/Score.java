package org.pingandeng.portal.contest.model;

import java.util.UUID;

/**
 * What somebody has reached: the best attempt of each round, together.
 *
 * @param entry whose
 * @param number by which they are called
 * @param seated whether they are a seat of a class or team, who are never shown alone
 * @param squad their class or team; null for none
 * @param enterprise for which it counts; null for none
 * @param township for which it counts; null for none
 * @param label what they allowed to be shown; blank for nothing
 * @param correct right answers
 * @param millis time taken
 */
public record Score(
        UUID entry,
        int number,
        boolean seated,
        UUID squad,
        UUID enterprise,
        UUID township,
        String label,
        int correct,
        long millis) {}

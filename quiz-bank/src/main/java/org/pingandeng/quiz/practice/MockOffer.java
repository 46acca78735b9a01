package org.pingandeng.quiz.practice;

import java.util.UUID;

/**
 * A mock exam that a learner may sit.
 *
 * @param plan its blueprint
 * @param title its name
 * @param items how many items
 * @param points everything that can be earned
 * @param minutes how long it takes where it is timed
 * @param passMark points to pass; 0 where nobody passes or fails
 * @param running one's own open one to go on with, or null
 */
public record MockOffer(
        UUID plan, String title, int items, double points, int minutes, double passMark, UUID running) {}

package org.pingandeng.course.hours.model;

/**
 * What has been counted of a lesson for a learner. Of a video the moments themselves; of a text its time, laid out from
 * 0 on.
 *
 * @param covered the moments that counted
 * @param reached how far a video was played without a jump
 */
public record Counted(Intervals covered, long reached) {

    /** Nothing yet. */
    public static final Counted NOTHING = new Counted(Intervals.NONE, 0);
}

package org.pingandeng.course.hours.model;

/**
 * What has been counted of a lesson for a learner. Of a video the moments themselves; of a text its time, laid out from
 * 0 on.
 *
 * @param covered the moments that counted
 * @param held moments of a video that were played and wait for a proof that somebody was there; never among the counted
 * @param reached how far a video was played without a jump
 */
public record Counted(Intervals covered, Intervals held, long reached) {

    /** Nothing yet. */
    public static final Counted NOTHING = new Counted(Intervals.NONE, 0);

    /**
     * Counted moments, and none that wait.
     *
     * @param covered the moments that counted
     * @param reached how far a video was played without a jump
     */
    public Counted(Intervals covered, long reached) {
        this(covered, Intervals.NONE, reached);
    }

    /**
     * All that was played.
     *
     * @return what counted and what waits
     */
    public Intervals played() {
        return covered.plus(held);
    }
}

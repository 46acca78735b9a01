package org.pingandeng.course.programme.model;

/**
 * How much of a programme's study is done.
 *
 * @param requiredSeconds how much it asks for
 * @param byRule whether a rule of law asks for it: then not a second may be missing
 * @param onlineSeconds how much was counted of its lessons
 * @param classroomSeconds how much was recorded in classrooms
 * @param lessonsDone how many lessons are done
 * @param lessons how many there are
 */
public record Standing(
        long requiredSeconds, boolean byRule, long onlineSeconds, long classroomSeconds, int lessonsDone, int lessons) {

    /** A lesson is done when no more than this is missing: browsers round the end of a video. Milliseconds. */
    public static final long SLACK = 2_000;

    /**
     * Whether a lesson is done.
     *
     * @param creditedMillis how much of it was counted
     * @param seconds its stated length
     * @return true when no more than a rounding is missing
     */
    public static boolean done(long creditedMillis, int seconds) {
        return done(creditedMillis, seconds, 100);
    }

    /**
     * Whether a lesson is done by a programme's least time.
     *
     * @param creditedMillis how much of it was counted
     * @param seconds its stated length
     * @param leastPercent how much of that must have counted
     * @return true when no more than a rounding is missing
     */
    public static boolean done(long creditedMillis, int seconds, int leastPercent) {
        return creditedMillis + SLACK >= seconds * 10L * leastPercent;
    }

    /**
     * All that was counted.
     *
     * @return seconds, online and in classrooms
     */
    public long countedSeconds() {
        return onlineSeconds + classroomSeconds;
    }

    /**
     * Whether every lesson is done.
     *
     * @return true also when classroom hours are still missing
     */
    public boolean onlineDone() {
        return lessons > 0 && lessonsDone == lessons;
    }

    /**
     * Whether all study is done.
     *
     * @return true when every lesson is done and the hours are there
     */
    public boolean complete() {
        long rounding = byRule ? 0 : lessons * SLACK / 1000;
        return onlineDone() && countedSeconds() + rounding >= requiredSeconds;
    }

    /**
     * What is still missing.
     *
     * @return seconds, never negative
     */
    public long missingSeconds() {
        return Math.max(0, requiredSeconds - countedSeconds());
    }
}

package org.pingandeng.course.study;

/**
 * What came of an answer in the middle of a film.
 *
 * @param came whether it proved that somebody was there
 * @param right whether it was right; true where only presence was asked for
 * @param key the right answer in words; blank where only presence was asked for, or nothing was proven
 * @param explanation why; blank where nobody said
 * @param back where to watch again, in milliseconds; null where nothing was lost
 */
public record Answered(Came came, boolean right, String key, String explanation, Long back) {

    /** Whether an answer proved something. */
    public enum Came {
        /** It came in time: what waited counts. */
        PROVEN,
        /** It came too late: what waited is lost and has to be watched again. */
        LATE
    }
}

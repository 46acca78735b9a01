package org.pingandeng.portal.snap.model;

/**
 * A line of the statistics; what was refused is not counted.
 *
 * @param key a kind's code, a township's id, or a month such as 2026-11
 * @param label a township's name; else the key
 * @param received how many came
 * @param answered how many were answered
 * @param judged how many were answered or should have been by now
 * @param inTime how many were answered by the day that was set
 */
public record Figure(String key, String label, long received, long answered, long judged, long inTime) {

    private static final int WHOLE = 100;

    /** What is counted by. */
    public enum Axis {
        KIND,
        TOWNSHIP,
        MONTH
    }

    /** The share answered in time, in percent; 0 where there is nothing to judge. */
    public long share() {
        return percent(inTime, judged);
    }

    /** The share of what came that was answered, in percent; 0 where nothing came. All of it only where nothing is left. */
    public long mended() {
        return answered < received ? Math.min(WHOLE - 1, percent(answered, received)) : percent(answered, received);
    }

    private static long percent(long part, long of) {
        return of == 0 ? 0 : Math.round((double) WHOLE * part / of);
    }
}

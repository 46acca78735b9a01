package org.pingandeng.portal.bench;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;

/** How long calls took, each by itself, and how many were not granted. */
final class Latencies {

    private static final int SLOWEST_MS = 120_000;

    /** Tenths of a millisecond up to the slowest, how often each was met. */
    private final AtomicIntegerArray met = new AtomicIntegerArray(SLOWEST_MS * 10 + 1);

    private final AtomicInteger granted = new AtomicInteger();
    private final AtomicInteger refused = new AtomicInteger();

    void granted(long nanos) {
        granted.incrementAndGet();
        met.incrementAndGet((int) Math.min(SLOWEST_MS * 10L, nanos / 100_000));
    }

    void refused() {
        refused.incrementAndGet();
    }

    int granted() {
        return granted.get();
    }

    int refusals() {
        return refused.get();
    }

    /**
     * A percentile of the granted calls.
     *
     * @param percent such as 99
     * @return milliseconds
     */
    double percentile(double percent) {
        long wanted = (long) Math.ceil(granted.get() * percent / 100);
        long seen = 0;
        for (int tenths = 0; tenths < met.length(); tenths++) {
            seen += met.get(tenths);
            if (seen >= wanted) {
                return tenths / 10.0;
            }
        }
        return SLOWEST_MS;
    }

    /** The middle one of an odd number of figures. */
    static double median(double... figures) {
        double[] sorted = figures.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}

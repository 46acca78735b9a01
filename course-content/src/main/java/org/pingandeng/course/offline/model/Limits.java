package org.pingandeng.course.offline.model;

import java.time.Duration;

/**
 * What the dated rules allow.
 *
 * @param keepAtMost how long a kept lesson may be studied without keeping it anew
 * @param fastest how many times faster a medium may run
 * @param skew how far a device's clock may be off
 */
public record Limits(Duration keepAtMost, double fastest, Duration skew) {

    /** Rule: how long a kept lesson may be studied; days. */
    public static final String KEEP_DAYS = "offline.keep.days";
    /** Rule: how many times faster it may run. */
    public static final String FASTEST = "offline.fastest";
    /** Rule: how far a device's clock may be off; seconds. */
    public static final String CLOCK_SECONDS = "offline.clock.seconds";

    /** Where no rule says otherwise. */
    public static final Limits USUAL = new Limits(Duration.ofDays(30), 2.0, Duration.ofSeconds(120));
}

package org.pingandeng.portal.works.model;

import java.time.Instant;
import java.util.UUID;

/**
 * Many votes for one work from one network within an hour: worth a look, judged by a person.
 *
 * @param work for which work
 * @param title how it is called
 * @param network a seal, the same for one network
 * @param hour when the hour began
 * @param votes how many that still count
 */
public record Burst(UUID work, String title, String network, Instant hour, long votes) {

    /** From how many votes on an hour of one network is worth a look. */
    public static final int LEAST = 8;

    private static final int SHORT = 6;

    /** The network as people tell it from others. */
    public String shortly() {
        return network.substring(0, SHORT);
    }
}

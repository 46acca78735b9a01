package org.pingandeng.course.offline.model;

import java.time.Instant;
import java.util.UUID;

/**
 * Where a device's chain stands. Moments without a zone are the device's, in milliseconds.
 *
 * @param sequence number of the last record; 0 before the first
 * @param hash the last record's
 * @param session the last genuine record's, or null
 * @param wallEnd the device's clock at the end of the last genuine record
 * @param steadyEnd the steady clock at that moment
 * @param until up to when the device's time has been given away, by the server's clock
 */
public record ChainEnd(long sequence, String hash, UUID session, long wallEnd, long steadyEnd, Instant until) {

    /**
     * Before the first record.
     *
     * @param device its number
     * @param registered when it came
     * @return the beginning
     */
    public static ChainEnd beginning(UUID device, Instant registered) {
        return new ChainEnd(0, Chain.beginning(device), null, 0, 0, registered);
    }
}

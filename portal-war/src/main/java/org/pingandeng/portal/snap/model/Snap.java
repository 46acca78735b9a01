package org.pingandeng.portal.snap.model;

import java.time.Instant;
import java.util.UUID;

/**
 * A hazard that somebody sent in. Who that was does not stand here.
 *
 * @param id which
 * @param number which, for people
 * @param kind the code of its kind
 * @param township where it is
 * @param townshipName the township's name
 * @param spot where it is, in the sender's words
 * @param words what is dangerous, in the sender's words
 * @param receivedAt when it came
 * @param now how it stands
 */
public record Snap(
        UUID id,
        long number,
        String kind,
        UUID township,
        String townshipName,
        String spot,
        String words,
        Instant receivedAt,
        Standing now) {}

package org.pingandeng.course.offline.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.pingandeng.course.LearnerId;

/** The devices of learners and what they keep. */
public interface Devices {

    /**
     * Adds a device; one that is there stays as it is.
     *
     * @param device without a record
     */
    void add(Device device);

    /**
     * A device; it and all others of its learner are held against other writers until the transaction ends, so that no
     * two of them are given the same time.
     *
     * @param learner whose
     * @param id its number
     * @return the device, or empty when the learner has no such one
     */
    Optional<Device> hold(LearnerId learner, UUID id);

    /**
     * Remembers where a device's chain stands.
     *
     * @param device which
     * @param end where
     */
    void end(UUID device, ChainEnd end);

    /**
     * A device is used with a sign-in: what was a time signed off ends now.
     *
     * @param device which
     * @param signIn with which
     * @param now when
     */
    void signedOn(UUID device, UUID signIn, Instant now);

    /**
     * A sign-in ends: whoever used it is signed off from its device.
     *
     * @param signIn which
     * @param now when
     */
    void signedOff(UUID signIn, Instant now);

    /**
     * Adds a keeping.
     *
     * @param keeping what is kept
     */
    void keep(Keeping keeping);

    /**
     * One keeping of a device.
     *
     * @param device which
     * @param id the keeping's number
     * @return the keeping, or empty when the device has no such one
     */
    Optional<Keeping> keeping(UUID device, UUID id);

    /**
     * The keepings of a device.
     *
     * @param device which
     * @return the newest first
     */
    List<Keeping> keepings(UUID device);
}

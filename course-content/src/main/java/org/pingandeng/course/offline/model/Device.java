package org.pingandeng.course.offline.model;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.pingandeng.course.LearnerId;

/**
 * A browser on which a learner keeps lessons.
 *
 * @param id its number, chosen by the browser
 * @param learner whose
 * @param owner the learner's organisation when it came, if any
 * @param key its public key (SubjectPublicKeyInfo)
 * @param signIn the sign-in it was last used with
 * @param registeredAt when it came
 * @param off when the learner was signed off from it, lately
 * @param end where its chain stands
 */
public record Device(
        UUID id,
        LearnerId learner,
        Optional<UUID> owner,
        byte[] key,
        UUID signIn,
        Instant registeredAt,
        Optional<Away> off,
        ChainEnd end) {

    /**
     * A time in which the learner was signed off.
     *
     * @param from since when
     * @param until until when; empty while it lasts
     */
    public record Away(Instant from, Optional<Instant> until) {}

    /**
     * The same with another end of its chain.
     *
     * @param later the end
     * @return the device
     */
    public Device with(ChainEnd later) {
        return new Device(id, learner, owner, key, signIn, registeredAt, off, later);
    }
}

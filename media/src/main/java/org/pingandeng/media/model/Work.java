package org.pingandeng.media.model;

import java.time.Instant;
import java.util.Optional;

/**
 * The work on one file.
 *
 * @param file the original
 * @param state where it stands
 * @param percent how far, while it runs
 * @param tries how often a node has begun
 * @param stopping whether a person has asked to stop it
 * @param failure why it failed, or why the last try did
 * @param detail what the program said, for whoever looks deeper
 * @param dueAt not before this moment
 * @param queuedAt when it came
 * @param changedAt its last change
 * @param made what was made, once it is done
 */
public record Work(
        MediaFile file,
        WorkState state,
        int percent,
        int tries,
        boolean stopping,
        Optional<WorkFailure> failure,
        String detail,
        Instant dueAt,
        Instant queuedAt,
        Instant changedAt,
        Optional<Made> made) {

    /**
     * Whether it may be begun anew.
     *
     * @return true when it has ended without success
     */
    public boolean canRetry() {
        return state == WorkState.FAILED || state == WorkState.CANCELLED;
    }

    /**
     * Whether it may be stopped.
     *
     * @return true when it has not ended
     */
    public boolean canCancel() {
        return !stopping && (state == WorkState.WAITING || state == WorkState.RUNNING);
    }
}

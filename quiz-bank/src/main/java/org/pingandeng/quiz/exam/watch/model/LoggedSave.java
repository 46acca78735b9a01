package org.pingandeng.quiz.exam.watch.model;

import java.time.Instant;
import org.pingandeng.quiz.exam.model.Save;

/**
 * A save as the log has it.
 *
 * @param branch lease under which it was made
 * @param save what the room sent
 * @param arrivedAt the server's time
 * @param flag {@code LATE}, {@code TAKEN_OVER}, {@code FILE} or null
 * @param batch in which it was committed
 * @param leaf its place in the batch's hash tree, from 0
 */
public record LoggedSave(int branch, Save save, Instant arrivedAt, String flag, long batch, int leaf) {

    /**
     * Whether it counts.
     *
     * @return false for what was kept aside after a takeover
     */
    public boolean counts() {
        return !"TAKEN_OVER".equals(flag);
    }
}

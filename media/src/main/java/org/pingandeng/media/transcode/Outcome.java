package org.pingandeng.media.transcode;

import java.util.Optional;
import org.pingandeng.media.model.Made;
import org.pingandeng.media.model.WorkFailure;

/**
 * What came of working at a file: something was made, or it failed, or it was stopped.
 *
 * @param made present when everything was made
 * @param failure present when it failed
 * @param detail what the program said
 */
public record Outcome(Optional<Made> made, Optional<WorkFailure> failure, String detail) {

    static Outcome of(Made made) {
        return new Outcome(Optional.of(made), Optional.empty(), "");
    }

    /**
     * Nothing was made.
     *
     * @param why the reason
     * @param detail what the program said
     * @return the outcome
     */
    public static Outcome failed(WorkFailure why, String detail) {
        return new Outcome(Optional.empty(), Optional.of(why), detail);
    }

    static Outcome stopped() {
        return new Outcome(Optional.empty(), Optional.empty(), "");
    }
}

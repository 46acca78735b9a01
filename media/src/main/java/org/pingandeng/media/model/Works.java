package org.pingandeng.media.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All work on films and sounds. What happens is appended; the same request twice changes nothing. */
public interface Works {

    /** Puts a file's work down, once. */
    void queue(MediaId file, Instant now);

    /**
     * Puts down the work on files that came before it was thought of.
     *
     * @return how many
     */
    int queueMissing(Instant now);

    /**
     * Takes the next work that is due, or whose node fell silent.
     *
     * @param lease the worker's sign
     * @param most how often it may be begun; what was begun more often has failed
     * @param until when the worker has to have given a sign of life
     * @return the work, or empty when none waits
     */
    Optional<Work> claim(UUID lease, int most, Instant now, Instant until);

    /**
     * A sign of life.
     *
     * @return false when the worker shall stop: it is another's, or a person wants it so
     */
    boolean alive(MediaId file, UUID lease, int percent, Instant until);

    /** It is done. */
    boolean done(MediaId file, UUID lease, Made made, Instant now);

    /** It has failed for good. */
    void failed(MediaId file, UUID lease, WorkFailure why, String detail, Instant now);

    /** It waits for another try. */
    void again(MediaId file, UUID lease, WorkFailure why, String detail, Instant due, Instant now);

    /** The worker gives it back as if it had not begun, or ends it where a person asked for that. */
    void giveBack(MediaId file, UUID lease, Instant now);

    /**
     * A person wants it stopped.
     *
     * @return false when it had ended already
     */
    boolean cancel(MediaId file, UUID person, Instant now);

    /**
     * A person wants it begun anew.
     *
     * @return false when it has not ended without success
     */
    boolean retry(MediaId file, UUID person, Instant now);

    /** The work on a file, if there is any. */
    Optional<Work> find(MediaId file);

    /** What was made of a file, if it is done. */
    Optional<Made> made(MediaId file);

    /**
     * The latest work.
     *
     * @param state only in this state, if any
     */
    List<Work> latest(Optional<WorkState> state, int from, int most);

    /** How much work there is. */
    int count(Optional<WorkState> state);

    /** What happened to the work on a file, the oldest first. */
    List<WorkEvent> events(MediaId file);
}

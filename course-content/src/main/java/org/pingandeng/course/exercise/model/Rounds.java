package org.pingandeng.course.exercise.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.pingandeng.course.LearnerId;
import org.pingandeng.course.LessonId;

/** All rounds of exercises, with what was done in them. Only ever appended to. */
public interface Rounds {

    /**
     * Begins a round. The same again changes nothing.
     *
     * @param round fresh
     */
    void begin(Round round);

    /**
     * The round that was begun last.
     *
     * @param learner who
     * @param lesson which
     * @return the round, or empty before the first
     */
    Optional<Round> newest(LearnerId learner, LessonId lesson);

    /**
     * How many rounds there were.
     *
     * @param learner who
     * @param lesson which
     * @return the number
     */
    int count(LearnerId learner, LessonId lesson);

    /**
     * Appends what was done. The same number again changes nothing.
     *
     * @param round in which round
     * @param number its number, from 1
     * @param said what; at most 100 characters
     * @param now when
     * @return whether it was the first of its number
     */
    boolean append(UUID round, int number, String said, Instant now);

    /**
     * What was done in a round.
     *
     * @param round which
     * @return in order
     */
    List<String> said(UUID round);

    /**
     * The round in which something was said.
     *
     * @param learner by whom
     * @param said what, of which there is only one
     * @return the round, or empty
     */
    Optional<Round> thatSaid(LearnerId learner, String said);

    /**
     * Says that a lesson's exercise is done; it stays so when the lesson gets another content.
     *
     * @param round in which round
     * @param now when
     * @return whether it is done for the first time
     */
    boolean done(Round round, Instant now);

    /**
     * Whose exercises are done.
     *
     * @param learner who
     * @return lessons
     */
    Set<LessonId> done(LearnerId learner);
}

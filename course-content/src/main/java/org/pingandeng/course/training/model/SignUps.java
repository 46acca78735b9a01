package org.pingandeng.course.training.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.pingandeng.course.LearnerId;

/** All requests for seats. */
public interface SignUps {

    /**
     * Adds a request at the end of the order; one that was taken back goes to the end again.
     *
     * @param fresh its place is not looked at
     * @return false when the learner has one that was not taken back
     */
    boolean add(SignUp fresh);

    /**
     * One request.
     *
     * @param id its number
     * @return the request, or empty
     */
    Optional<SignUp> find(UUID id);

    /**
     * A learner's request in a class.
     *
     * @param of the class
     * @param learner who
     * @return the request, or empty
     */
    Optional<SignUp> find(UUID of, LearnerId learner);

    /**
     * A class's requests.
     *
     * @param of the class
     * @return in their order
     */
    List<SignUp> in(UUID of);

    /**
     * How many requests of a class stand alike; none is read.
     *
     * @param of the class
     * @return a line for each way in which some stand
     */
    List<Alike> alike(UUID of);

    /**
     * Requests that stand alike.
     *
     * @param state how they stand
     * @param seated whether seats are held for them
     * @param count how many they are
     */
    record Alike(SignUp.State state, boolean seated, int count) {}

    /**
     * A learner's requests.
     *
     * @param learner who
     * @return the newest first
     */
    List<SignUp> by(LearnerId learner);

    /**
     * How many seats are held.
     *
     * @param of the class
     */
    int seated(UUID of);

    /**
     * Notes what was decided.
     *
     * @param id the request
     * @param state what
     * @param seated whether a seat is held for it
     */
    void decide(UUID id, SignUp.State state, boolean seated);

    /**
     * Appends a step.
     *
     * @param id the request
     * @param step what happened
     */
    void append(UUID id, SignUpStep step);

    /**
     * Forgets documents of requests that came to nothing: refused, taken back, or never decided in a class that is over. A
     * document of somebody who got a seat stays, for their certificate rests on it.
     *
     * @param quiet since when nothing may have happened to the request
     * @param day the class has to have ended before this day, unless the request itself is at its end
     * @return how many documents were forgotten
     */
    int forgetDocuments(Instant quiet, LocalDate day);

    /**
     * What happened to a request.
     *
     * @param id which
     * @return the first first
     */
    List<SignUpStep> steps(UUID id);
}

package org.pingandeng.course.question.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.pingandeng.course.LearnerId;
import org.pingandeng.course.LessonId;

/** All questions under lessons. */
public interface LessonQuestions {

    /**
     * Adds a question.
     *
     * @param question which
     */
    void add(LessonQuestion question);

    /**
     * One question, held against others who answer it until the transaction ends.
     *
     * @param id its number
     * @return the question, or empty
     */
    Optional<LessonQuestion> hold(UUID id);

    /**
     * A learner's questions under a lesson, but those taken back.
     *
     * @param learner whose
     * @param lesson under which
     * @return the newest first
     */
    List<LessonQuestion> of(LearnerId learner, LessonId lesson);

    /**
     * How many of a learner's questions wait for an answer.
     *
     * @param learner whose
     */
    int open(LearnerId learner);

    /**
     * The published ones under a lesson.
     *
     * @param lesson under which
     * @param most how many
     * @return the last answered first
     */
    List<LessonQuestion> published(LessonId lesson, int most);

    /**
     * Whose courses there are questions about.
     *
     * @return organisations; empty for the county's
     */
    Set<Optional<UUID>> owners();

    /**
     * How many questions about courses of some owners wait for an answer.
     *
     * @param owners of the courses
     * @param before only those asked before
     */
    int open(Set<Optional<UUID>> owners, Instant before);

    /**
     * All questions about courses of some owners, but those taken back.
     *
     * @param owners of the courses
     * @param open whether those that wait for an answer, or those that were answered
     * @param skip how many to pass over
     * @param most how many
     * @return those that wait: the oldest first; those that were answered: the last answered first
     */
    List<LessonQuestion> all(Set<Optional<UUID>> owners, boolean open, int skip, int most);

    /**
     * Notes that the learner took a question back.
     *
     * @param id which
     * @param now when
     */
    void takeBack(UUID id, Instant now);

    /**
     * Adds an answer.
     *
     * @param question to which
     * @param answer what is said
     */
    void answer(UUID question, LessonAnswer answer);
}

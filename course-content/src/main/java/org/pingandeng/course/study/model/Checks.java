package org.pingandeng.course.study.model;

import java.util.List;
import org.pingandeng.course.LearnerId;
import org.pingandeng.course.LessonId;

/** All questions in the middle of films. */
public interface Checks {

    /**
     * A learner's questions in a film.
     *
     * @param learner whose
     * @param lesson which film
     * @return by number
     */
    List<Check> of(LearnerId learner, LessonId lesson);

    /**
     * Keeps a question as it is now.
     *
     * @param check which
     */
    void put(Check check);
}

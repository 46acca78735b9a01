package org.pingandeng.course.port;

import java.util.List;
import java.util.Optional;

/** Questions that are asked in the middle of a film, from wherever the house keeps what may be practised. */
public interface CheckQuestions {

    /**
     * A question with its answer, which stays on the server until somebody answered.
     *
     * @param ref by which it is found again, with the words it has now
     * @param stem what is asked
     * @param choices what can be answered, in the order in which it is shown; the answer is a position in it
     * @param right the position of the right one
     * @param explanation why; blank where nobody said
     */
    record Question(String ref, String stem, List<String> choices, int right, String explanation) {}

    /**
     * Draws a question.
     *
     * @param topics what the lesson teaches, as paths; the first with a question goes
     * @param seed the same seed draws the same question from the same ones
     * @return empty where there is none on any of the topics
     */
    Optional<Question> draw(List<String> topics, long seed);

    /**
     * A question that was drawn before.
     *
     * @param ref as it was given
     * @return empty where it is gone
     */
    Optional<Question> find(String ref);
}

package org.pingandeng.course.evaluation.model;

import java.time.LocalDate;
import java.util.List;
import org.pingandeng.course.LearnerId;

/** All evaluations and their forms. */
public interface Evaluations {

    /**
     * The lines of a form.
     *
     * @param kind which form
     * @param day on which day
     * @return in order
     */
    List<Item> items(Subject.Kind kind, LocalDate day);

    /**
     * All lines that a form ever had, each as it is called now.
     *
     * @param kind which form
     * @return in order
     */
    List<Item> items(Subject.Kind kind);

    /**
     * Whether somebody has said something already.
     *
     * @param learner who
     * @param subject about what
     */
    boolean given(LearnerId learner, Subject subject);

    /**
     * Keeps what somebody said, without who it was; and that they said something.
     *
     * @param learner who
     * @param subject about what
     * @param answer what
     * @param day when
     * @return false when they had said something before; then nothing was kept
     */
    boolean give(LearnerId learner, Subject subject, Answer answer, LocalDate day);

    /**
     * All that was said.
     *
     * @param subject about what
     * @return in no order
     */
    List<Answer> of(Subject subject);
}

package org.pingandeng.course.port;

import java.util.Optional;
import java.util.UUID;
import org.pingandeng.course.LearnerId;
import org.pingandeng.course.exercise.model.DrillOrder;

/** The bank of questions as lessons use it: for practice only, never for what exams ask. */
public interface PracticeBank {

    /**
     * How far a drill is.
     *
     * @param asked how many questions it has
     * @param answered how many were answered
     * @param right how many were right
     */
    record Standing(int asked, int answered, int right) {}

    /**
     * How many questions an order can draw on.
     *
     * @param order what is wanted
     * @return those in use and for practice
     */
    int stock(DrillOrder order);

    /**
     * Begins a drill.
     *
     * @param learner whose; their answers go where those of all practice go
     * @param order what is wanted
     * @return the drill, or empty when there is nothing to ask
     */
    Optional<UUID> begin(LearnerId learner, DrillOrder order);

    /**
     * How far a learner's drill is.
     *
     * @param learner whose
     * @param drill which
     * @return empty when it is none of theirs
     */
    Optional<Standing> standing(LearnerId learner, UUID drill);
}

package org.pingandeng.course.exercise.model;

import java.util.ArrayList;
import java.util.List;
import org.pingandeng.course.exercise.model.ExerciseFault.Reason;

/** Finds what is wrong with practice within a lesson, as far as it can be seen without the bank. */
public final class DrillCheck {

    private static final int WHOLE = 100;
    private static final int QUESTIONS_AT_MOST = 200;

    private DrillCheck() {}

    /**
     * Everything that is wrong.
     *
     * @param order any
     * @return in its order; empty when it hangs together
     */
    public static List<ExerciseFault> faults(DrillOrder order) {
        List<ExerciseFault> faults = new ArrayList<>();
        if (order.topic().isBlank() && !order.named()) {
            faults.add(new ExerciseFault("questions", Reason.MISSING));
        }
        if (order.questions().size() > QUESTIONS_AT_MOST) {
            faults.add(new ExerciseFault("questions", Reason.TOO_MANY));
        }
        if (order.count() < 1 || order.count() > DrillOrder.COUNT_AT_MOST) {
            faults.add(new ExerciseFault("count", Reason.NUMBER_FORM));
        }
        if (order.share() < 1 || order.share() > WHOLE) {
            faults.add(new ExerciseFault("right", Reason.NUMBER_FORM));
        }
        return List.copyOf(faults);
    }
}

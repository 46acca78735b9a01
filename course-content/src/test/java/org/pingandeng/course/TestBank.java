package org.pingandeng.course;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.pingandeng.course.exercise.model.DrillOrder;
import org.pingandeng.course.port.PracticeBank;

/** A bank with four questions about confined spaces. */
public final class TestBank implements PracticeBank {

    private static final Set<String> CODES = Set.of("q1", "q2", "q3", "q4");

    private record Drill(LearnerId learner, Standing standing) {}

    private final Map<UUID, Drill> drills = new HashMap<>();

    @Override
    public int stock(DrillOrder order) {
        return order.named()
                ? (int) order.questions().stream().filter(CODES::contains).count()
                : order.topic().equals("有限空间") ? CODES.size() : 0;
    }

    @Override
    public Optional<UUID> begin(LearnerId learner, DrillOrder order) {
        int asked = Math.min(order.count(), stock(order));
        UUID drill = UUID.randomUUID();
        drills.put(drill, new Drill(learner, new Standing(asked, 0, 0)));
        return asked == 0 ? Optional.empty() : Optional.of(drill);
    }

    @Override
    public Optional<Standing> standing(LearnerId learner, UUID drill) {
        return Optional.ofNullable(drills.get(drill))
                .filter(known -> known.learner().equals(learner))
                .map(Drill::standing);
    }

    /**
     * Answers a question.
     *
     * @param drill in which drill
     * @param right whether rightly
     */
    public void answer(UUID drill, boolean right) {
        drills.computeIfPresent(
                drill,
                (id, known) -> new Drill(
                        known.learner(),
                        new Standing(
                                known.standing().asked(),
                                known.standing().answered() + 1,
                                known.standing().right() + (right ? 1 : 0))));
    }
}

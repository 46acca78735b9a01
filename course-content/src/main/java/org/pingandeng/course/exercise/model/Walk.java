package org.pingandeng.course.exercise.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.pingandeng.course.exercise.model.Scenario.Choice;
import org.pingandeng.course.exercise.model.Scenario.Ending;
import org.pingandeng.course.exercise.model.Scenario.Situation;

/**
 * A learner's way through a scenario so far.
 *
 * @param scenario which
 * @param steps what was done, in order
 * @param now where it led
 */
public record Walk(Scenario scenario, List<Step> steps, Situation now) {

    /** The longest way: a scenario may lead in circles. */
    public static final int STEPS_AT_MOST = 200;

    /**
     * Something that was done.
     *
     * @param situation where
     * @param choice what
     */
    public record Step(Situation situation, Choice choice) {

        /**
         * Whether there was something better.
         *
         * @return false where it was right
         */
        public boolean better() {
            return choice.quality() != Scenario.Quality.GOOD;
        }
    }

    /**
     * A way, made again from what was chosen.
     *
     * @param scenario without faults
     * @param chosen numbers of choices, from 0, in order
     * @return the way; what does not fit the scenario ends it
     */
    public static Walk of(Scenario scenario, List<Integer> chosen) {
        List<Step> steps = new ArrayList<>();
        Situation now = scenario.situations().get(0);
        for (int choice : chosen) {
            if (choice < 0 || choice >= now.choices().size()) {
                break;
            }
            Choice taken = now.choices().get(choice);
            steps.add(new Step(now, taken));
            now = scenario.situations().get(scenario.place(taken.to()).orElseThrow());
        }
        return new Walk(scenario, List.copyOf(steps), now);
    }

    /**
     * How it ended.
     *
     * @return empty while it goes on
     */
    public Optional<Ending> ending() {
        return now.ending();
    }

    /**
     * Whether the lesson is done with this.
     *
     * @return true at an ending that the goal asks for
     */
    public boolean reached() {
        return ending().filter(ending -> ending.good() || scenario.goal() == Scenario.Goal.ANY_ENDING)
                .isPresent();
    }

    /**
     * In which order choices are shown, so that nobody learns the author's order by heart: another one in each round and
     * at each step, and always the same for the same.
     *
     * @param round which round
     * @param step how many steps were taken before
     * @param choices how many there are
     * @return numbers of choices, from 0
     */
    public static List<Integer> order(UUID round, int step, int choices) {
        List<Integer> order =
                new ArrayList<>(IntStream.range(0, choices).boxed().toList());
        Collections.shuffle(order, new Random(round.getMostSignificantBits() ^ (31L * step + 17)));
        return order;
    }
}

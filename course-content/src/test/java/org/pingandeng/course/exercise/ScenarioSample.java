package org.pingandeng.course.exercise;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.pingandeng.course.Text;
import org.pingandeng.course.exercise.model.Scenario;
import org.pingandeng.course.exercise.model.Scenario.Choice;
import org.pingandeng.course.exercise.model.Scenario.Ending;
import org.pingandeng.course.exercise.model.Scenario.Goal;
import org.pingandeng.course.exercise.model.Scenario.Quality;
import org.pingandeng.course.exercise.model.Scenario.Situation;

/** Small scenarios: the pit before the tank, a good end, a bad one. */
public final class ScenarioSample {

    private ScenarioSample() {}

    /**
     * A situation.
     *
     * @param key its name
     * @param to where its choices lead; the first one is good
     * @return it
     */
    public static Situation situation(String key, String... to) {
        List<Choice> choices = IntStream.range(0, to.length)
                .mapToObj(at -> new Choice(
                        new Text("做法" + at, ""),
                        at == 0 ? Quality.GOOD : Quality.WRONG,
                        new Text("后果" + at, ""),
                        to[at]))
                .toList();
        return new Situation(
                key, new Text("情境" + key, ""), new Text("现场", ""), Optional.empty(), choices, Optional.empty());
    }

    /**
     * An ending.
     *
     * @param key its name
     * @param good whether all is well
     * @return it
     */
    public static Situation ending(String key, boolean good) {
        return new Situation(
                key,
                new Text("结局" + key, ""),
                new Text("现场", ""),
                Optional.empty(),
                List.of(),
                Optional.of(new Ending(good, new Text("先通风", ""), Text.NONE, "2021-09-01")));
    }

    /**
     * One without faults: at the pit one tests or jumps; who tests goes in or waits.
     *
     * @return it
     */
    public static Scenario pit() {
        return of(
                situation("pit", "test", "bad"),
                situation("test", "good", "pit", "bad"),
                ending("good", true),
                ending("bad", false));
    }

    /**
     * A scenario that asks for a good ending.
     *
     * @param situations in order
     * @return it
     */
    public static Scenario of(Situation... situations) {
        return new Scenario(Goal.GOOD_ENDING, List.of(situations));
    }
}

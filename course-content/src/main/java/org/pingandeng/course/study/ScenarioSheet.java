package org.pingandeng.course.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.pingandeng.course.Text;
import org.pingandeng.course.exercise.model.Scenario;
import org.pingandeng.course.exercise.model.Scenario.Choice;
import org.pingandeng.course.exercise.model.Scenario.Ending;
import org.pingandeng.course.exercise.model.Scenario.Quality;
import org.pingandeng.course.exercise.model.Scenario.Situation;
import org.pingandeng.course.exercise.model.Walk;

/**
 * A scenario before its learner: where they stand, and nothing of what lies ahead.
 *
 * @param state how far it is
 * @param round which round; where none runs, one that can be begun
 * @param step how many steps were taken
 * @param situation where they stand; null before the beginning
 * @param offers what can be done, in the order to show; none before the beginning and at the end
 * @param last what was done last; null before the first step
 * @param end how it ended; null before
 * @param path what was done and what would have been better, once it has ended
 * @param rounds how many rounds were begun
 * @param done whether the lesson asks for no more of it
 * @param goodAsked whether only a good ending counts
 */
public record ScenarioSheet(
        State state,
        UUID round,
        int step,
        Shown situation,
        List<Offer> offers,
        Taken last,
        Ending end,
        List<Look> path,
        int rounds,
        boolean done,
        boolean goodAsked) {

    /** How far it is. */
    public enum State {
        /** Not begun. */
        FRESH,
        /** The lesson has changed since it was begun: it begins anew. */
        CHANGED,
        /** Under way. */
        OPEN,
        /** At an ending. */
        ENDED
    }

    /**
     * A situation.
     *
     * @param title in a few words
     * @param text what is going on, a paragraph a line
     * @param picture what is to be seen; null for none
     */
    public record Shown(Text title, Text text, Scenario.Picture picture) {
        static Shown of(Situation situation) {
            return new Shown(
                    situation.title(), situation.text(), situation.picture().orElse(null));
        }
    }

    /**
     * Something that can be done.
     *
     * @param number what the form sends
     * @param text what
     */
    public record Offer(int number, Text text) {}

    /**
     * Something that was done.
     *
     * @param text what
     * @param quality what it is worth
     * @param consequence what came of it
     */
    public record Taken(Text text, Quality quality, Text consequence) {
        static Taken of(Choice choice) {
            return new Taken(choice.text(), choice.quality(), choice.consequence());
        }
    }

    /**
     * A step, looked back at.
     *
     * @param title the situation
     * @param taken what was done
     * @param better what would have been better; none where it was right
     */
    public record Look(Text title, Taken taken, List<Text> better) {
        static Look of(Walk.Step step) {
            return new Look(
                    step.situation().title(),
                    Taken.of(step.choice()),
                    step.better()
                            ? step.situation().best().stream().map(Choice::text).toList()
                            : List.of());
        }
    }

    static ScenarioSheet before(State state, Scenario scenario, int rounds, boolean done) {
        return new ScenarioSheet(
                state,
                UUID.randomUUID(),
                0,
                null,
                List.of(),
                null,
                null,
                List.of(),
                rounds,
                done,
                scenario.goal() == Scenario.Goal.GOOD_ENDING);
    }

    static ScenarioSheet of(UUID round, Walk walk, int rounds, boolean done) {
        int step = walk.steps().size();
        Optional<Ending> ending = walk.ending();
        return new ScenarioSheet(
                ending.isPresent() ? State.ENDED : State.OPEN,
                round,
                step,
                Shown.of(walk.now()),
                offers(round, step, walk.now()),
                step == 0 ? null : Taken.of(walk.steps().get(step - 1).choice()),
                ending.orElse(null),
                ending.isPresent() ? walk.steps().stream().map(Look::of).toList() : List.of(),
                rounds,
                done,
                walk.scenario().goal() == Scenario.Goal.GOOD_ENDING);
    }

    private static List<Offer> offers(UUID round, int step, Situation situation) {
        List<Offer> offers = new ArrayList<>();
        for (int at : Walk.order(round, step, situation.choices().size())) {
            offers.add(new Offer(offers.size() + 1, situation.choices().get(at).text()));
        }
        return List.copyOf(offers);
    }

    /**
     * How many steps could have been better.
     *
     * @return 0 where all were right
     */
    public long slips() {
        return path.stream().filter(look -> !look.better().isEmpty()).count();
    }

    /**
     * Whether this round's ending is one that the lesson asks for.
     *
     * @return false also before the end
     */
    public boolean reached() {
        return end != null && (end.good() || !goodAsked);
    }

    /**
     * A round that can be begun after this one.
     *
     * @return a name for it
     */
    public UUID next() {
        return UUID.randomUUID();
    }
}

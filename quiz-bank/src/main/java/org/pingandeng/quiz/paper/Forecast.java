package org.pingandeng.quiz.paper;

import java.util.List;
import java.util.function.Function;

/**
 * What to expect of a paper before anybody sits it: the mean score as the points times each item's facility (难度系数, the
 * share of candidates that get it right), and the time as the sum of what items take.
 *
 * @param items how many items
 * @param points everything that can be earned
 * @param score the expected mean score
 * @param seconds the expected time
 * @param easy how many items are of difficulty 1 or 2
 * @param middling how many are of 3
 * @param hard how many are of 4 or 5
 * @param observed for how many items the facility was observed rather than guessed from the author's difficulty
 */
public record Forecast(
        double items,
        double points,
        double score,
        double seconds,
        double easy,
        double middling,
        double hard,
        double observed) {

    /**
     * What is expected of one item.
     *
     * @param facility from 0 to 1
     * @param observed whether it was observed
     * @param seconds how long it takes
     * @param difficulty what its author said, 1 to 5
     */
    public record Expected(double facility, boolean observed, double seconds, int difficulty) {}

    /** Nothing yet, to add to. */
    public static final Forecast NOTHING = new Forecast(0, 0, 0, 0, 0, 0, 0, 0);

    /**
     * The forecast for a blueprint: each section counts as often as it has items, with the means of all that may stand
     * in it, so it does not depend on what happens to be drawn.
     *
     * @param blueprint what papers consist of
     * @param pool what they are drawn from
     * @param expected what is expected of an item
     * @return the forecast; a section without candidates counts with its points only
     */
    public static Forecast of(Blueprint blueprint, List<PoolItem> pool, Function<PoolItem, Expected> expected) {
        return blueprint.sections().stream()
                .map(section -> {
                    List<PoolItem> fitting = pool.stream()
                            .filter(section::fits)
                            .filter(blueprint.rules()::admits)
                            .toList();
                    double weight = fitting.isEmpty() ? 0 : (double) section.count() / fitting.size();
                    return fitting.stream()
                            .map(item ->
                                    one(expected.apply(item), section.points()).times(weight))
                            .reduce(NOTHING, Forecast::plus)
                            .worth(section.count(), section.count() * section.points());
                })
                .reduce(NOTHING, Forecast::plus);
    }

    /**
     * The forecast of one item, to be added up.
     *
     * @param expected what is expected of it
     * @param points what it is worth
     * @return a paper of this item alone
     */
    public static Forecast one(Expected expected, double points) {
        int difficulty = expected.difficulty();
        return new Forecast(
                1,
                points,
                points * expected.facility(),
                expected.seconds(),
                difficulty <= 2 ? 1 : 0,
                difficulty == 3 ? 1 : 0,
                difficulty >= 4 ? 1 : 0,
                expected.observed() ? 1 : 0);
    }

    /**
     * Two papers in one.
     *
     * @param more the other
     * @return the sums
     */
    public Forecast plus(Forecast more) {
        return new Forecast(
                items + more.items,
                points + more.points,
                score + more.score,
                seconds + more.seconds,
                easy + more.easy,
                middling + more.middling,
                hard + more.hard,
                observed + more.observed);
    }

    private Forecast times(double weight) {
        return new Forecast(
                items * weight,
                points * weight,
                score * weight,
                seconds * weight,
                easy * weight,
                middling * weight,
                hard * weight,
                observed * weight);
    }

    private Forecast worth(double many, double all) {
        return new Forecast(many, all, score, seconds, easy, middling, hard, observed);
    }

    /**
     * The expected share of the points.
     *
     * @return from 0 to 100; 0 of nothing
     */
    public int percent() {
        return points > 0 ? (int) Math.round(100 * score / points) : 0;
    }

    /**
     * The expected time.
     *
     * @return minutes, rounded up
     */
    public int minutes() {
        return (int) Math.ceil(seconds / 60);
    }
}

package org.pingandeng.course.exercise.model;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.pingandeng.course.exercise.model.Scenario.Choice;
import org.pingandeng.course.exercise.model.Scenario.Situation;

/** The ways through a scenario: its situations by number, its choices as arrows. An ending has no way on. */
public final class Ways {

    private final List<Situation> situations;
    private final List<List<Integer>> on = new ArrayList<>();
    private final List<List<Integer>> back = new ArrayList<>();

    /**
     * The ways of a scenario.
     *
     * @param scenario any; choices that lead nowhere are no ways
     */
    public Ways(Scenario scenario) {
        situations = scenario.situations();
        situations.forEach(each -> {
            on.add(new ArrayList<>());
            back.add(new ArrayList<>());
        });
        for (int at = 0; at < situations.size(); at++) {
            if (situations.get(at).ending().isEmpty()) {
                for (Choice choice : situations.get(at).choices()) {
                    join(at, scenario.place(choice.to()).orElse(-1));
                }
            }
        }
    }

    private void join(int from, int to) {
        if (to >= 0) {
            on.get(from).add(to);
            back.get(to).add(from);
        }
    }

    /**
     * What a situation is come to from.
     *
     * @param situation its number
     * @return the numbers of those whose choices lead to it
     */
    public Set<Integer> before(int situation) {
        return new TreeSet<>(back.get(situation));
    }

    /**
     * What can be reached.
     *
     * @param situation from which, itself included
     * @return numbers
     */
    public Set<Integer> from(int situation) {
        return spread(List.of(situation), on);
    }

    /**
     * From where something can be reached.
     *
     * @param goal what
     * @return numbers, those of the goals included
     */
    public Set<Integer> to(Predicate<Situation> goal) {
        return spread(
                IntStream.range(0, situations.size())
                        .filter(at -> goal.test(situations.get(at)))
                        .boxed()
                        .toList(),
                back);
    }

    private static Set<Integer> spread(List<Integer> from, List<List<Integer>> arrows) {
        Set<Integer> seen = new TreeSet<>(from);
        Deque<Integer> open = new ArrayDeque<>(from);
        while (!open.isEmpty()) {
            arrows.get(open.remove()).stream().filter(seen::add).forEach(open::add);
        }
        return seen;
    }
}

package org.pingandeng.quiz.paper;

import java.util.List;

/**
 * What is to be picked: sections with how many each still needs, under rules.
 *
 * @param sections by their number
 * @param counts how many each needs; 0 where it has all
 * @param rules what holds for all of it together
 */
record Demand(List<Blueprint.Section> sections, List<Integer> counts, Rules rules) {

    static Demand of(Blueprint blueprint) {
        return new Demand(
                blueprint.sections(),
                blueprint.sections().stream().map(Blueprint.Section::count).toList(),
                blueprint.rules());
    }

    Demand under(Rules others) {
        return new Demand(sections, counts, others);
    }

    int total() {
        return counts.stream().mapToInt(Integer::intValue).sum();
    }
}

package org.pingandeng.quiz.exam.practical.model;

import java.util.Map;
import java.util.Set;

/**
 * What an examiner ticked on a sheet.
 *
 * @param steps ids of the steps that were done
 * @param deductions how often points were taken away, by the id of the line
 * @param vetoes ids of what ended it
 */
public record Ticks(Set<String> steps, Map<String, Integer> deductions, Set<String> vetoes) {

    public Ticks {
        steps = Set.copyOf(steps);
        deductions = Map.copyOf(deductions);
        vetoes = Set.copyOf(vetoes);
    }
}

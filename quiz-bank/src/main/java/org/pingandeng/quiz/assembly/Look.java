package org.pingandeng.quiz.assembly;

import java.util.List;
import org.pingandeng.quiz.paper.Forecast;
import org.pingandeng.quiz.paper.Shortage;

/**
 * What a trainer sees of a blueprint before keeping it.
 *
 * @param problems what is wrong with what was typed; the rest is empty while sections, shares or codes are wrong
 * @param supply how many items each section could have, by row
 * @param forecast what to expect of a paper
 * @param shortages why no paper can be drawn; empty when one can
 * @param sample the forms as the seed draws them; empty unless asked for, or where there are shortages
 */
public record Look(
        List<Problem> problems,
        List<Integer> supply,
        Forecast forecast,
        List<Shortage> shortages,
        List<FormSheet> sample) {

    static Look wrong(List<Problem> problems) {
        return new Look(problems, List.of(), null, List.of(), List.of());
    }

    /**
     * Whether papers can be drawn.
     *
     * @return false while anything is wrong or lacking
     */
    public boolean drawable() {
        return problems.isEmpty() && shortages.isEmpty();
    }
}

package org.pingandeng.quiz.assembly;

import java.util.List;
import java.util.UUID;
import org.pingandeng.quiz.paper.Shortage;

/**
 * What came of something typed.
 *
 * @param id of what was kept; null when nothing was
 * @param problems what is wrong with what was typed
 * @param shortages what the pool lacks
 */
public record Done(UUID id, List<Problem> problems, List<Shortage> shortages) {

    static Done of(UUID id) {
        return new Done(id, List.of(), List.of());
    }

    static Done not(List<Problem> problems) {
        return new Done(null, List.copyOf(problems), List.of());
    }

    static Done lacking(List<Shortage> shortages) {
        return new Done(null, List.of(), List.copyOf(shortages));
    }

    /**
     * Whether it was kept.
     *
     * @return false when anything is wrong or lacking
     */
    public boolean kept() {
        return id != null;
    }
}

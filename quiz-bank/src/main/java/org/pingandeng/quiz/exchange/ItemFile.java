package org.pingandeng.quiz.exchange;

import java.util.List;

/**
 * A file that was read.
 *
 * @param rows the sound ones
 * @param problems all that is wrong in the others
 */
public record ItemFile(List<ItemRow> rows, List<RowProblem> problems) {

    public ItemFile {
        rows = List.copyOf(rows);
        problems = List.copyOf(problems);
    }

    /**
     * Whether everything in it can be taken.
     *
     * @return true when nothing is wrong
     */
    public boolean sound() {
        return problems.isEmpty();
    }
}

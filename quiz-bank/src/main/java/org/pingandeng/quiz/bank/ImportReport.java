package org.pingandeng.quiz.bank;

import java.util.List;
import org.pingandeng.quiz.exchange.Loss;
import org.pingandeng.quiz.exchange.RowProblem;

/**
 * What an import did, or would do.
 *
 * @param fresh items that are new to the bank
 * @param revised items that get a new version
 * @param unchanged items that are in the bank just so
 * @param problems what is wrong; nothing is taken while there is any
 * @param losses what the file says and the bank has no place for
 * @param taken whether it was done and not only tried
 */
public record ImportReport(
        int fresh, int revised, int unchanged, List<RowProblem> problems, List<Loss> losses, boolean taken) {

    public ImportReport {
        problems = List.copyOf(problems);
        losses = List.copyOf(losses);
    }

    /**
     * Whether nothing is wrong.
     *
     * @return true when it can be taken
     */
    public boolean sound() {
        return problems.isEmpty();
    }
}

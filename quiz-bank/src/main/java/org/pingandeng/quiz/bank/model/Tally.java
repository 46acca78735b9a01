package org.pingandeng.quiz.bank.model;

/**
 * How many rows of an import there are of each kind.
 *
 * @param fresh new items to take
 * @param revised new versions to take
 * @param unchanged in the bank just so
 * @param skipped sound, but chosen to be left out
 * @param alike near-duplicates among the fresh and revised
 */
public record Tally(int fresh, int revised, int unchanged, int skipped, int alike) {

    /**
     * How many rows will change the bank.
     *
     * @return fresh and revised ones
     */
    public int taken() {
        return fresh + revised;
    }
}

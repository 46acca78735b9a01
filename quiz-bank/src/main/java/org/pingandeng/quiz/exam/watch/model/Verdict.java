package org.pingandeng.quiz.exam.watch.model;

import java.util.List;

/**
 * What checking a log came to.
 *
 * @param saves how many were looked at
 * @param receipts how many signatures were looked at
 * @param findings what does not hold, in the log's order
 * @param gaps numbers that are not in the log: refused, or never arrived
 */
public record Verdict(int saves, int receipts, List<Finding> findings, List<Gap> gaps) {

    public Verdict {
        findings = List.copyOf(findings);
        gaps = List.copyOf(gaps);
    }

    /**
     * Whether the chain holds.
     *
     * @return true when nothing was found; a gap is no fault of the log
     */
    public boolean holds() {
        return findings.isEmpty();
    }

    /**
     * Something that does not hold.
     *
     * @param branch of the save
     * @param sequence of the save
     * @param fault what is wrong with it
     */
    public record Finding(int branch, int sequence, Fault fault) {}

    /**
     * Numbers without a save.
     *
     * @param branch in which branch
     * @param from the first
     * @param to the last
     */
    public record Gap(int branch, int from, int to) {}

    /** What can be wrong with a save. */
    public enum Fault {
        /** Its hash does not fit its content. */
        CONTENT,
        /** It does not follow the save before it. */
        LINK,
        /** Its number was there before. */
        ORDER,
        /** There is no receipt for its batch. */
        NO_RECEIPT,
        /** It is not where its batch's tree has it, or the tree is not the signed one. */
        TREE,
        /** The signature under its batch is not the server's. */
        SIGNATURE
    }
}

package org.pingandeng.quiz.bank.model;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Rows and findings of imports on their way into the bank. */
public interface Staging {

    /** Which rows to list. */
    enum Which {
        /** All. */
        ALL,
        /** New items. */
        FRESH,
        /** New versions. */
        REVISED,
        /** Near-duplicates. */
        ALIKE
    }

    /**
     * Drops what an import has staged.
     *
     * @param job which
     */
    void clear(UUID job);

    /**
     * Stages rows.
     *
     * @param job whose
     * @param rows sound ones
     */
    void add(UUID job, List<StagedRow> rows);

    /**
     * Keeps findings.
     *
     * @param job whose
     * @param findings all of them, in order
     */
    void find(UUID job, List<Finding> findings);

    /**
     * Lists rows.
     *
     * @param job whose
     * @param which of them
     * @param from the first
     * @param most how many
     * @return in the file's order
     */
    List<StagedRow> rows(UUID job, Which which, int from, int most);

    /**
     * Some rows.
     *
     * @param job whose
     * @param numbers which
     * @return by number
     */
    Map<Integer, StagedRow> rows(UUID job, Collection<Integer> numbers);

    /**
     * Lists findings.
     *
     * @param job whose
     * @param kind which
     * @param from the first
     * @param most how many
     * @return in the file's order
     */
    List<Finding> findings(UUID job, Finding.Kind kind, int from, int most);

    /**
     * Counts findings.
     *
     * @param job whose
     * @param kind which
     * @return the number
     */
    int count(UUID job, Finding.Kind kind);

    /**
     * Counts rows.
     *
     * @param job whose
     * @return by effect and choice
     */
    Tally tally(UUID job);

    /**
     * The highest number of a row.
     *
     * @param job whose
     * @return the number; -1 where there is no row
     */
    int last(UUID job);

    /**
     * Chooses for rows; those that are unchanged anyway are passed over.
     *
     * @param job whose
     * @param numbers which
     * @param choice what shall become of them
     */
    void choose(UUID job, Collection<Integer> numbers, RowChoice choice);

    /**
     * Chooses for all near-duplicates.
     *
     * @param job whose
     * @param choice what shall become of them
     */
    void chooseAlike(UUID job, RowChoice choice);
}

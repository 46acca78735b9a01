package org.pingandeng.portal.post.model;

import java.util.List;

/**
 * What a file comes to once it is set against the list.
 *
 * @param entries one for each sound row, in the order of the file
 * @param flaws everything that is wrong, by row; while there is any, nothing of the file is entered
 */
public record Intake(List<Entry> entries, List<RowFlaw> flaws) {

    /** What a row comes to. */
    public enum State {
        /** Somebody is entered, with a certificate where the row has one. */
        NEW,
        /** They stand on the list already; their certificate is entered. */
        PROOF,
        /** All of it stands already; nothing is entered. */
        STANDS
    }

    /** The lists are its own. */
    public Intake {
        entries = List.copyOf(entries);
        flaws = List.copyOf(flaws);
    }

    /**
     * What one row comes to.
     *
     * @param row as a spreadsheet counts it
     * @param state what it comes to
     * @param line the new one, or the one that stands already
     * @param proof what is entered of a certificate; null for nothing
     */
    public record Entry(int row, State state, PostLine line, Proof proof) {}

    /** Nothing but that the whole file is refused. */
    public static Intake refused(PostRefusal reason) {
        return new Intake(List.of(), List.of(RowFlaw.ofFile(reason)));
    }

    /** Whether nothing is wrong. */
    public boolean sound() {
        return flaws.isEmpty();
    }

    /** Whether anything would be entered. */
    public boolean fresh() {
        return entries.stream().anyMatch(entry -> entry.state() != State.STANDS);
    }

    /**
     * How many rows come to something.
     *
     * @param state to what
     */
    public long count(State state) {
        return entries.stream().filter(entry -> entry.state() == state).count();
    }

    /** How many certificates are entered. */
    public long proofs() {
        return entries.stream().filter(entry -> entry.proof() != null).count();
    }
}

package org.pingandeng.quiz.bank;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.pingandeng.quiz.writing.FormProblem;

/**
 * What became of a draft that its author finished.
 *
 * @param item the bank's item; empty when it was refused
 * @param refusal why not; empty when it was taken
 * @param problems what is missing, where that is why
 */
public record Written(Optional<UUID> item, Optional<Refusal> refusal, List<FormProblem> problems) {

    /** Why a draft stays a draft; each has its words at the edge ({@code write.refusal.<NAME>}). */
    public enum Refusal {
        /** Something is missing. */
        INCOMPLETE,
        /** Another item has this code. */
        CODE_TAKEN,
        /** Somebody has given the item another version since the writing began. */
        CHANGED_MEANWHILE,
        /** The words are those of the version that is there. */
        UNCHANGED
    }

    static Written refused(Refusal refusal) {
        return new Written(Optional.empty(), Optional.of(refusal), List.of());
    }
}

package org.pingandeng.quiz.exam.model;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.pingandeng.quiz.bank.model.ItemBank.VersionId;

/**
 * A candidate's word against one item of their paper (试题申诉).
 *
 * @param id which
 * @param sitting whose paper
 * @param slot the item's place on it
 * @param candidate who appeals; not shown to whoever rules
 * @param exam its code
 * @param version of the item
 * @param text what is wrong with it
 * @param at the server's time
 * @param ruling once it is ruled
 */
public record Appeal(
        UUID id,
        UUID sitting,
        int slot,
        CandidateId candidate,
        String exam,
        VersionId version,
        String text,
        Instant at,
        Optional<Ruling> ruling) {

    /**
     * How it was ruled.
     *
     * @param upheld whether the candidate was right; then the item was corrected
     * @param answer what the candidate reads
     * @param at the server's time
     */
    public record Ruling(boolean upheld, String answer, Instant at) {}
}

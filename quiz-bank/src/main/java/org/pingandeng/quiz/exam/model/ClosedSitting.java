package org.pingandeng.quiz.exam.model;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.pingandeng.quiz.bank.model.ItemBank.VersionId;
import org.pingandeng.quiz.paper.Paper;

/**
 * A sitting that is over and marked, with everything that was saved in it.
 *
 * @param id which
 * @param paper frozen
 * @param passed whether its mark sufficed
 * @param startedAt server's time
 * @param closedAt server's time
 * @param saves by branch and sequence; those that another device's takeover set aside are left out
 * @param rulings what persons decided about its marks
 */
public record ClosedSitting(
        UUID id, Paper paper, boolean passed, Instant startedAt, Instant closedAt, List<Saved> saves, Rulings rulings) {

    /**
     * One save that counts.
     *
     * @param branch the lease under which it was made
     * @param slot its place on the paper
     * @param answer as JSON text
     * @param clientAt the room's clock, as it was sent
     * @param arrivedAt server's time
     */
    public record Saved(int branch, int slot, String answer, String clientAt, Instant arrivedAt) {}

    /**
     * The sitting with the corrections of items that count now.
     *
     * @param corrections by version
     * @return beside what persons gave
     */
    public ClosedSitting with(Map<VersionId, Rulings.Correction> corrections) {
        return new ClosedSitting(
                id, paper, passed, startedAt, closedAt, saves, new Rulings(rulings.awarded(), corrections));
    }

    /**
     * The last counting answer to each slot.
     *
     * @return JSON text by slot
     */
    public Map<Integer, String> answers() {
        Map<Integer, String> answers = new HashMap<>();
        saves.forEach(save -> answers.put(save.slot(), save.answer()));
        return answers;
    }
}

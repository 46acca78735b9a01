package org.pingandeng.quiz.exam.watch.model;

import java.util.List;
import java.util.Map;

/**
 * Everything that a sitting's log can be checked by.
 *
 * @param saves by branch and sequence
 * @param receipts of their batches
 * @param batches the hashes of all saves of these batches, those of other sittings too, in the order of their leaves
 */
public record Evidence(List<LoggedSave> saves, Map<Long, Receipt> receipts, Map<Long, List<byte[]>> batches) {

    public Evidence {
        saves = List.copyOf(saves);
        receipts = Map.copyOf(receipts);
        batches = Map.copyOf(batches);
    }
}

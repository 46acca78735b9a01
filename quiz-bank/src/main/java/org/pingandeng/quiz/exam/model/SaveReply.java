package org.pingandeng.quiz.exam.model;

import java.util.List;

/**
 * What became of one save.
 *
 * @param sequence its number
 * @param refusal why it does not count; null when it does
 * @param kept whether it is in the log all the same (late, or made under a lease that was taken over)
 * @param late whether it came after the end, within the grace
 * @param batch the committed batch; 0 when it was not kept now
 * @param path from its hash to the batch's root
 * @param root the batch's root
 * @param signature Ed25519 over batch number and root
 */
public record SaveReply(
        int sequence,
        ExamRefusal refusal,
        boolean kept,
        boolean late,
        long batch,
        List<MerkleTree.Step> path,
        byte[] root,
        byte[] signature) {

    /**
     * A save that does not count and was not kept.
     *
     * @param sequence its number
     * @param reason why
     * @return the reply
     */
    public static SaveReply refused(int sequence, ExamRefusal reason) {
        return new SaveReply(sequence, reason, false, false, 0, List.of(), null, null);
    }

    /**
     * A save that is in the log, now or from before.
     *
     * @param sequence its number
     * @param flag what it was marked with; null when nothing
     * @param batch the batch it was committed in
     * @param path from its hash to the batch's root
     * @param root the batch's root
     * @param signature over batch and root
     * @return the reply: it is safe
     */
    public static SaveReply stored(
            int sequence, String flag, long batch, List<MerkleTree.Step> path, byte[] root, byte[] signature) {
        ExamRefusal refusal = "TAKEN_OVER".equals(flag) ? ExamRefusal.TAKEN_OVER : null;
        return new SaveReply(sequence, refusal, true, "LATE".equals(flag), batch, path, root, signature);
    }
}

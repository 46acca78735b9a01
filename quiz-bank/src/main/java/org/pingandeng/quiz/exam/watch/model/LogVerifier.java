package org.pingandeng.quiz.exam.watch.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pingandeng.quiz.exam.model.MerkleTree;
import org.pingandeng.quiz.exam.model.ReceiptSigner;
import org.pingandeng.quiz.exam.model.Save;
import org.pingandeng.quiz.exam.watch.model.Verdict.Fault;
import org.pingandeng.quiz.exam.watch.model.Verdict.Finding;
import org.pingandeng.quiz.exam.watch.model.Verdict.Gap;

/**
 * Checks a sitting's log against itself and against the server's signatures: each save's hash fits what it says, each
 * follows the one before it, and each lies in a tree whose root was signed when it was committed. Pure; whoever has the
 * rows and the public key comes to the same verdict.
 */
public final class LogVerifier {

    private final byte[] publicKey;

    /**
     * A verifier.
     *
     * @param publicKey of the server, Ed25519, 32 bytes
     */
    public LogVerifier(byte[] publicKey) {
        this.publicKey = publicKey.clone();
    }

    /**
     * Checks a log.
     *
     * @param evidence the saves with their receipts
     * @return what holds and what does not
     */
    public Verdict check(Evidence evidence) {
        List<Finding> findings = new ArrayList<>();
        List<Gap> gaps = new ArrayList<>();
        Map<Long, Fault> batches = new HashMap<>();
        evidence.receipts().values().forEach(receipt -> batches.put(receipt.batch(), batch(receipt, evidence)));
        LoggedSave before = null;
        for (LoggedSave save : evidence.saves()) {
            Fault fault = fault(save, before, gaps);
            if (fault == null) {
                fault = batches.containsKey(save.batch()) ? batches.get(save.batch()) : Fault.NO_RECEIPT;
            }
            if (fault == null && !placed(save, evidence)) {
                fault = Fault.TREE;
            }
            if (fault != null) {
                findings.add(new Finding(save.branch(), save.save().sequence(), fault));
            }
            before = save;
        }
        return new Verdict(evidence.saves().size(), evidence.receipts().size(), findings, gaps);
    }

    /** A save with its neighbour: alone it must fit its own hash, and where it is the next one, that one's too. */
    private static Fault fault(LoggedSave logged, LoggedSave before, List<Gap> gaps) {
        Save save = logged.save();
        if (!save.sound()) {
            return Fault.CONTENT;
        }
        boolean first = before == null || before.branch() != logged.branch();
        int last = first ? 0 : before.save().sequence();
        if (save.sequence() <= last) {
            return Fault.ORDER;
        }
        if (save.sequence() > last + 1) {
            gaps.add(new Gap(logged.branch(), last + 1, save.sequence() - 1));
            return null;
        }
        byte[] follows = first ? Save.BEGINNING : before.save().hash();
        return Arrays.equals(save.previous(), follows) ? null : Fault.LINK;
    }

    /** What is wrong with a whole batch, or null. */
    private Fault batch(Receipt receipt, Evidence evidence) {
        List<byte[]> leaves = evidence.batches().getOrDefault(receipt.batch(), List.of());
        if (leaves.isEmpty()
                || leaves.size() != receipt.leaves()
                || !Arrays.equals(new MerkleTree(leaves).root(), receipt.root())) {
            return Fault.TREE;
        }
        return signed(receipt) ? null : Fault.SIGNATURE;
    }

    private boolean signed(Receipt receipt) {
        try {
            return ReceiptSigner.genuine(receipt.batch(), receipt.root(), receipt.signature(), publicKey);
        } catch (RuntimeException garbled) {
            return false;
        }
    }

    /** By its path, as a candidate would check a receipt. */
    private static boolean placed(LoggedSave save, Evidence evidence) {
        List<byte[]> leaves = evidence.batches().get(save.batch());
        return save.leaf() >= 0
                && save.leaf() < leaves.size()
                && MerkleTree.leads(
                        save.save().hash(),
                        new MerkleTree(leaves).path(save.leaf()),
                        evidence.receipts().get(save.batch()).root());
    }
}

package org.pingandeng.quiz.exam.watch.model;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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
        Map<Long, Batch> batches = new HashMap<>();
        evidence.receipts().values().forEach(receipt -> batches.put(receipt.batch(), batch(receipt, evidence)));
        Set<ByteBuffer> hashes = evidence.saves().stream()
                .map(logged -> ByteBuffer.wrap(logged.save().hash()))
                .collect(Collectors.toSet());
        LoggedSave before = null;
        for (LoggedSave save : evidence.saves()) {
            Fault fault = fault(save, before, hashes, gaps);
            if (fault == null) {
                fault = placed(save, batches.get(save.batch()));
            }
            if (fault != null) {
                findings.add(new Finding(save.branch(), save.save().sequence(), fault));
            }
            before = save;
        }
        return new Verdict(evidence.saves().size(), evidence.receipts().size(), findings, gaps);
    }

    /**
     * A save with its neighbour: alone it must fit its own hash, and where it is the next one, that one's too. After a
     * gap what it follows is not in the log; where it is, the save stands in the wrong place.
     */
    private static Fault fault(LoggedSave logged, LoggedSave before, Set<ByteBuffer> hashes, List<Gap> gaps) {
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
            if (hashes.contains(ByteBuffer.wrap(save.previous()))) {
                return Fault.LINK;
            }
            gaps.add(new Gap(logged.branch(), last + 1, save.sequence() - 1));
            return null;
        }
        byte[] follows = first ? Save.BEGINNING : before.save().hash();
        return Arrays.equals(save.previous(), follows) ? null : Fault.LINK;
    }

    /** A batch with its tree, and what is wrong with all of it, or null. */
    private record Batch(Receipt receipt, MerkleTree tree, Fault fault) {}

    private Batch batch(Receipt receipt, Evidence evidence) {
        List<byte[]> leaves = evidence.batches().getOrDefault(receipt.batch(), List.of());
        if (leaves.isEmpty() || leaves.size() != receipt.leaves()) {
            return new Batch(receipt, null, Fault.TREE);
        }
        MerkleTree tree = new MerkleTree(leaves);
        if (!Arrays.equals(tree.root(), receipt.root())) {
            return new Batch(receipt, tree, Fault.TREE);
        }
        return new Batch(receipt, tree, signed(receipt) ? null : Fault.SIGNATURE);
    }

    private boolean signed(Receipt receipt) {
        try {
            return ReceiptSigner.genuine(receipt.batch(), receipt.root(), receipt.signature(), publicKey);
        } catch (RuntimeException garbled) {
            return false;
        }
    }

    /** By its path, as a candidate would check a receipt. */
    private static Fault placed(LoggedSave save, Batch batch) {
        if (batch == null) {
            return Fault.NO_RECEIPT;
        }
        if (batch.fault() != null) {
            return batch.fault();
        }
        boolean there = save.leaf() >= 0
                && save.leaf() < batch.receipt().leaves()
                && MerkleTree.leads(
                        save.save().hash(),
                        batch.tree().path(save.leaf()),
                        batch.receipt().root());
        return there ? null : Fault.TREE;
    }
}

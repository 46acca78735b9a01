package org.pingandeng.quiz.exam.watch.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pingandeng.quiz.exam.model.MerkleTree;
import org.pingandeng.quiz.exam.model.ReceiptSigner;
import org.pingandeng.quiz.exam.model.Save;
import org.pingandeng.quiz.exam.watch.model.Verdict.Fault;
import org.pingandeng.quiz.exam.watch.model.Verdict.Finding;
import org.pingandeng.quiz.exam.watch.model.Verdict.Gap;

/** A log as it was written holds; whatever is changed in it afterwards is found. */
class LogVerifierTest {

    private static final Instant NOON = Instant.parse("2026-11-24T04:00:00Z");

    private final ReceiptSigner signer = new ReceiptSigner(new byte[32]);
    private final LogVerifier verifier = new LogVerifier(signer.publicKey());

    /** A sitting of some branches, committed in some batches among other people's saves; all by a seed. */
    private Evidence log(long seed) {
        Random random = new Random(seed);
        List<LoggedSave> saves = new ArrayList<>();
        Map<Long, List<byte[]>> batches = new HashMap<>();
        for (int branch = 1; branch <= 1 + random.nextInt(3); branch++) {
            byte[] previous = Save.BEGINNING;
            for (int sequence = 1; sequence <= 1 + random.nextInt(8); sequence++) {
                Save save = save(sequence, 1 + random.nextInt(5), "{\"c\":[" + random.nextInt(4) + "]}", previous);
                long batch = 1 + random.nextInt(4);
                List<byte[]> leaves = batches.computeIfAbsent(batch, fresh -> new ArrayList<>());
                for (int other = random.nextInt(3); other > 0; other--) {
                    byte[] hash = new byte[32];
                    random.nextBytes(hash);
                    leaves.add(hash);
                }
                saves.add(new LoggedSave(branch, save, NOON, null, batch, leaves.size()));
                leaves.add(save.hash());
                previous = save.hash();
            }
        }
        Map<Long, Receipt> receipts = new HashMap<>();
        batches.forEach((batch, leaves) -> {
            byte[] root = new MerkleTree(leaves).root();
            receipts.put(batch, new Receipt(batch, leaves.size(), root, signer.sign(batch, root)));
        });
        return new Evidence(saves, receipts, batches);
    }

    private static Save save(int sequence, int slot, String answer, byte[] previous) {
        String at = "2026-11-24T12:00:00+08:00";
        return new Save(sequence, slot, answer, at, previous, Save.chain(previous, sequence, slot, answer, at));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
    void whatWasWrittenHolds(long seed) {
        Evidence log = log(seed);
        Verdict verdict = verifier.check(log);
        assertTrue(verdict.holds(), verdict.toString());
        assertEquals(log.saves().size(), verdict.saves());
        assertEquals(List.of(), verdict.gaps());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
    void everyChangedByteIsFound(long seed) {
        Evidence log = log(seed);
        for (int at = 0; at < log.saves().size(); at++) {
            for (LoggedSave changed : changes(log.saves().get(at))) {
                List<LoggedSave> saves = new ArrayList<>(log.saves());
                saves.set(at, changed);
                Evidence forged = new Evidence(saves, log.receipts(), log.batches());
                assertFalse(verifier.check(forged).holds(), log.saves().get(at) + " became " + changed);
            }
        }
    }

    private static List<LoggedSave> changes(LoggedSave whole) {
        Save save = whole.save();
        List<Save> changed = new ArrayList<>();
        changed.add(new Save(
                save.sequence() + 1, save.slot(), save.answer(), save.clientAt(), save.previous(), save.hash()));
        changed.add(new Save(
                save.sequence(), save.slot() + 1, save.answer(), save.clientAt(), save.previous(), save.hash()));
        for (String answer : flipped(save.answer())) {
            changed.add(new Save(save.sequence(), save.slot(), answer, save.clientAt(), save.previous(), save.hash()));
        }
        for (String at : flipped(save.clientAt())) {
            changed.add(new Save(save.sequence(), save.slot(), save.answer(), at, save.previous(), save.hash()));
        }
        for (byte[] previous : flipped(save.previous())) {
            changed.add(new Save(save.sequence(), save.slot(), save.answer(), save.clientAt(), previous, save.hash()));
        }
        for (byte[] hash : flipped(save.hash())) {
            changed.add(new Save(save.sequence(), save.slot(), save.answer(), save.clientAt(), save.previous(), hash));
        }
        List<LoggedSave> all = new ArrayList<>();
        changed.forEach(each ->
                all.add(new LoggedSave(whole.branch(), each, whole.arrivedAt(), null, whole.batch(), whole.leaf())));
        if (save.sequence() > 1) {
            all.add(new LoggedSave(whole.branch() + 10, save, whole.arrivedAt(), null, whole.batch(), whole.leaf()));
        }
        all.add(new LoggedSave(whole.branch(), save, whole.arrivedAt(), null, whole.batch() + 10, whole.leaf()));
        all.add(new LoggedSave(whole.branch(), save, whole.arrivedAt(), null, whole.batch(), whole.leaf() + 1));
        return all;
    }

    private static List<String> flipped(String text) {
        return flipped(text.getBytes(StandardCharsets.ISO_8859_1)).stream()
                .map(bytes -> new String(bytes, StandardCharsets.ISO_8859_1))
                .toList();
    }

    private static List<byte[]> flipped(byte[] bytes) {
        List<byte[]> all = new ArrayList<>();
        for (int at = 0; at < bytes.length; at++) {
            byte[] changed = bytes.clone();
            changed[at] ^= 1;
            all.add(changed);
        }
        return all;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5})
    void everyChangedByteOfAReceiptOrOfANeighbourIsFound(long seed) {
        Evidence log = log(seed);
        for (Receipt receipt : log.receipts().values()) {
            long batch = receipt.batch();
            List<Receipt> forged = new ArrayList<>();
            flipped(receipt.root())
                    .forEach(root -> forged.add(new Receipt(batch, receipt.leaves(), root, receipt.signature())));
            flipped(receipt.signature())
                    .forEach(sign -> forged.add(new Receipt(batch, receipt.leaves(), receipt.root(), sign)));
            forged.add(new Receipt(batch, receipt.leaves() + 1, receipt.root(), receipt.signature()));
            forged.add(new Receipt(batch, receipt.leaves(), receipt.root(), new byte[3]));
            for (Receipt each : forged) {
                Map<Long, Receipt> receipts = new HashMap<>(log.receipts());
                receipts.put(batch, each);
                assertFalse(verifier.check(new Evidence(log.saves(), receipts, log.batches()))
                        .holds());
            }
            List<byte[]> leaves = new ArrayList<>(log.batches().get(batch));
            leaves.set(0, flipped(leaves.get(0)).get(7));
            Map<Long, List<byte[]>> batches = new HashMap<>(log.batches());
            batches.put(batch, leaves);
            assertFalse(verifier.check(new Evidence(log.saves(), log.receipts(), batches))
                    .holds());
        }
    }

    @Test
    void anotherServersSignatureIsNone() {
        byte[] seed = new byte[32];
        seed[0] = 1;
        Verdict verdict = new LogVerifier(new ReceiptSigner(seed).publicKey()).check(log(3));
        assertTrue(verdict.findings().stream().allMatch(found -> found.fault() == Fault.SIGNATURE));
        assertFalse(verdict.holds());
    }

    @Test
    void aSaveThatWasTakenOutOfTheLogIsMissedByItsBatch() {
        Save first = save(1, 1, "{\"t\":true}", Save.BEGINNING);
        Save second = save(2, 2, "{\"t\":true}", first.hash());
        byte[] root = new MerkleTree(List.of(first.hash(), second.hash())).root();
        Map<Long, Receipt> receipts = Map.of(1L, new Receipt(1, 2, root, signer.sign(1, root)));
        LoggedSave left = new LoggedSave(1, second, NOON, null, 1, 1);
        Verdict verdict = verifier.check(new Evidence(List.of(left), receipts, Map.of(1L, List.of(second.hash()))));
        assertEquals(List.of(new Finding(1, 2, Fault.TREE)), verdict.findings());
        assertEquals(List.of(new Gap(1, 1, 1)), verdict.gaps());
    }

    @Test
    void aNumberThatWasRefusedIsAGapAndNoFault() {
        Save first = save(1, 1, "{\"t\":true}", Save.BEGINNING);
        Save refused = save(2, 1, "{\"t\":false}", first.hash());
        Save third = save(3, 2, "{\"t\":true}", refused.hash());
        List<byte[]> leaves = List.of(first.hash(), third.hash());
        byte[] root = new MerkleTree(leaves).root();
        Verdict verdict = verifier.check(new Evidence(
                List.of(new LoggedSave(1, first, NOON, null, 1, 0), new LoggedSave(1, third, NOON, null, 1, 1)),
                Map.of(1L, new Receipt(1, 2, root, signer.sign(1, root))),
                Map.of(1L, leaves)));
        assertTrue(verdict.holds());
        assertEquals(List.of(new Gap(1, 2, 2)), verdict.gaps());
    }
}

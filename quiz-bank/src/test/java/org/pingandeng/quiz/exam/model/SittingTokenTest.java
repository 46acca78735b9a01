package org.pingandeng.quiz.exam.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Tokens, trees and sealed papers: what cannot be made up. */
class SittingTokenTest {

    private static final Instant NOW = Instant.parse("2026-11-24T04:00:00Z");
    private static final byte[] KEY = new byte[32];
    private final SittingToken token =
            new SittingToken(UUID.randomUUID(), new CandidateId(UUID.randomUUID()), 3, NOW.plusSeconds(60));

    @Test
    void aTokenIsReadAsItWasWritten() {
        assertEquals(Decision.yes(token), SittingToken.read(token.sign(KEY), KEY, NOW));
    }

    @Test
    void anyChangedCharacterMakesItForged() {
        String text = token.sign(KEY);
        Random random = new Random(1);
        for (int i = 0; i < 500; i++) {
            int at = random.nextInt(text.length() - 1);
            char other = text.charAt(at) == 'x' ? 'y' : 'x';
            String changed = text.substring(0, at) + other + text.substring(at + 1);
            assertEquals(
                    ExamRefusal.TOKEN_FORGED,
                    SittingToken.read(changed, KEY, NOW).refusal());
        }
        assertEquals(ExamRefusal.TOKEN_FORGED, SittingToken.read("你好", KEY, NOW).refusal());
        assertEquals(ExamRefusal.TOKEN_FORGED, SittingToken.read(null, KEY, NOW).refusal());
    }

    @Test
    void itRunsOut() {
        assertEquals(
                ExamRefusal.TOKEN_EXPIRED,
                SittingToken.read(token.sign(KEY), KEY, NOW.plusSeconds(60)).refusal());
    }

    @Test
    void everyLeafOfATreeOfAnySizeLeadsToItsRootAndNoOtherDoes() {
        Random random = new Random(5);
        for (int size = 1; size < 40; size++) {
            List<byte[]> leaves = new ArrayList<>();
            for (int i = 0; i < size; i++) {
                byte[] leaf = new byte[32];
                random.nextBytes(leaf);
                leaves.add(leaf);
            }
            MerkleTree tree = new MerkleTree(leaves);
            for (int i = 0; i < size; i++) {
                assertTrue(MerkleTree.leads(leaves.get(i), tree.path(i), tree.root()));
                assertTrue(!MerkleTree.leads(new byte[32], tree.path(i), tree.root()));
            }
        }
    }

    @Test
    void aSealedPaperOpensWithItsOwnKeyOnly() {
        SittingSeal papers = new SittingSeal(new byte[32], "paper");
        UUID sitting = UUID.randomUUID();
        String sealed = papers.seal(sitting, "[{\"stem\":\"试题\"}]");
        assertEquals("[{\"stem\":\"试题\"}]", papers.open(sitting, sealed).orElseThrow());
        org.junit.jupiter.api.Assertions.assertThrows(
                IllegalStateException.class,
                () -> papers.open(UUID.randomUUID(), sealed).orElseThrow(IllegalStateException::new));
    }
}

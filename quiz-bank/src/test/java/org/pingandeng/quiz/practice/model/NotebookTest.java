package org.pingandeng.quiz.practice.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** How the notebook of wrong answers fills and empties. */
class NotebookTest {

    private static final UUID ITEM = UUID.randomUUID();
    private static final Instant MORNING = Instant.parse("2026-11-24T00:00:00Z");
    private final List<Attempt> attempts = new ArrayList<>();

    private void answered(boolean right) {
        attempts.add(new Attempt(
                UUID.randomUUID(),
                1,
                UUID.randomUUID(),
                ITEM,
                1,
                "有限空间",
                "{}",
                right ? 1 : 0,
                false,
                MORNING.plusSeconds(60L * attempts.size())));
    }

    @Test
    void aRightAnswerAloneLeavesItEmpty() {
        answered(true);
        assertTrue(Notebook.of(attempts).entries().isEmpty());
    }

    @Test
    void aWrongAnswerEntersAndTwoRightOnesInARowLeave() {
        answered(false);
        assertEquals(1, Notebook.of(attempts).entries().get(0).wrong());
        answered(true);
        assertEquals(1, Notebook.of(attempts).entries().get(0).rightSince());
        answered(true);
        assertTrue(Notebook.of(attempts).entries().isEmpty());
    }

    @Test
    void aMistakeInBetweenBeginsTheCountAgain() {
        answered(false);
        answered(true);
        answered(false);
        answered(true);
        Notebook.Entry entry = Notebook.of(attempts).entries().get(0);
        assertEquals(2, entry.wrong());
        assertEquals(1, entry.rightSince());
    }

    @Test
    void theOrderInWhichAttemptsAreReadDoesNotMatter() {
        Random random = new Random(3);
        for (int i = 0; i < 30; i++) {
            answered(random.nextBoolean());
        }
        Notebook expected = Notebook.of(attempts);
        for (int i = 0; i < 20; i++) {
            Collections.shuffle(attempts, random);
            assertEquals(expected, Notebook.of(attempts));
        }
    }

    @Test
    void sentencesThatNobodyComparedYetAreNeitherRightNorWrong() {
        answered(false);
        Attempt last = attempts.get(0);
        attempts.add(new Attempt(
                UUID.randomUUID(), 1, last.learner(), ITEM, 1, "有限空间", "{}", 0, true, MORNING.plusSeconds(600)));
        assertEquals(1, Notebook.of(attempts).entries().get(0).wrong());
        assertEquals(last, Notebook.of(attempts).entries().get(0).last());
        assertFalse(attempts.get(1).right());
    }
}

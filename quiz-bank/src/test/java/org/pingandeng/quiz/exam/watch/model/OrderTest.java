package org.pingandeng.quiz.exam.watch.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.pingandeng.quiz.exam.watch.model.Order.Kind;
import org.pingandeng.quiz.exam.watch.model.Order.Refusal;

/** Which orders make sense. */
class OrderTest {

    private static final UUID SITTING = UUID.randomUUID();

    private static Optional<Refusal> problem(Kind kind, UUID sitting, int minutes, String words) {
        return new Order(UUID.randomUUID(), kind, sitting, minutes, words, UUID.randomUUID()).problem();
    }

    @Test
    void whatEndsASittingIsDecidedForEachCandidate() {
        for (Kind kind : new Kind[] {Kind.CLOSE, Kind.VOID, Kind.READMIT, Kind.ANSWER}) {
            assertEquals(Optional.of(Refusal.ONE_ONLY), problem(kind, null, 0, "原因"));
            assertEquals(Optional.empty(), problem(kind, SITTING, 0, "原因"));
        }
        assertEquals(Optional.empty(), problem(Kind.PAUSE, null, 0, "停电"));
    }

    @Test
    void aReasonIsGivenForWhatACandidateMayObjectTo() {
        assertEquals(Optional.of(Refusal.WORDS_MISSING), problem(Kind.VOID, SITTING, 0, "  "));
        assertEquals(Optional.of(Refusal.WORDS_MISSING), problem(Kind.MESSAGE, SITTING, 0, null));
        assertEquals(Optional.of(Refusal.WORDS_LONG), problem(Kind.MESSAGE, SITTING, 0, "长".repeat(301)));
        assertEquals(Optional.empty(), problem(Kind.RESUME, null, 0, ""));
        assertEquals(Optional.empty(), problem(Kind.ANSWER, SITTING, 0, null));
    }

    @Test
    void onlyMoreTimeHasMinutesAndASensibleNumberOfThem() {
        assertEquals(Optional.empty(), problem(Kind.EXTEND, SITTING, 240, "原因"));
        for (int minutes : new int[] {-1, 0, 241}) {
            assertEquals(Optional.of(Refusal.MINUTES), problem(Kind.EXTEND, SITTING, minutes, "原因"));
        }
        assertEquals(Optional.of(Refusal.MINUTES), problem(Kind.PAUSE, SITTING, 500, "原因"));
    }
}

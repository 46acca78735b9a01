package org.pingandeng.quiz.exam.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.pingandeng.quiz.item.Mark;

/** Two marks become one, or call for a third. */
class DoubleMarkingTest {

    private static List<GivenMark> marks(int... given) {
        List<GivenMark> marks = new ArrayList<>();
        for (int each : given) {
            marks.add(new GivenMark(UUID.randomUUID(), each, 10));
        }
        return marks;
    }

    private static Optional<Mark> decided(int... given) {
        return DoubleMarking.USUAL.decided(marks(given));
    }

    @Test
    void oneMarkDecidesNothing() {
        assertEquals(Optional.empty(), decided());
        assertEquals(Optional.empty(), decided(10));
    }

    @Test
    void aDifferenceOfAFifthIsStillAgreement() {
        assertEquals(Optional.of(Mark.given(16, 20)), decided(9, 7));
        assertEquals(Optional.empty(), decided(9, 6));
    }

    @Test
    void theThirdDecidesAlone() {
        assertEquals(Optional.of(Mark.given(2, 10)), decided(10, 0, 2));
        assertEquals(3, DoubleMarking.USUAL.needed(marks(10, 0, 2)));
    }

    @Test
    void fullMarksTwiceAreFullMarks() {
        assertEquals(Mark.Verdict.RIGHT, decided(10, 10).orElseThrow().verdict());
        assertEquals(Mark.Verdict.WRONG, decided(0, 0).orElseThrow().verdict());
    }
}

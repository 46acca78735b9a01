package org.pingandeng.portal.snap.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Shares are rounded, but a county is not said to have mended all while one hazard is left. */
class FigureTest {

    private static Figure figure(long received, long answered) {
        return new Figure("", "", received, answered, 0, 0);
    }

    @Test
    void nothingThatCameIsNoShare() {
        assertEquals(0, figure(0, 0).mended());
        assertEquals(0, figure(0, 0).share());
    }

    @Test
    void theShareOfWhatCameIsRounded() {
        assertEquals(67, figure(3, 2).mended());
        assertEquals(100, figure(3, 3).mended());
    }

    @Test
    void allOfItIsSaidOnlyWhereNothingIsLeft() {
        assertEquals(99, figure(1_000, 999).mended());
    }

    @Test
    void whatWasDueAndDoneInTimeIsAShareOfItsOwn() {
        assertEquals(75, new Figure("", "", 9, 5, 4, 3).share());
    }
}

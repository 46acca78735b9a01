package org.pingandeng.portal.web.entry;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.pingandeng.portal.TestClock;
import org.pingandeng.portal.Wired;
import org.pingandeng.portal.snap.Snapping;

class HumanTokensTest {

    private final TestClock clock = new TestClock(Instant.parse("2026-11-30T04:00:00Z"));
    private final HumanTokens tokens =
            new Wired().with(new Snapping.FixedKeys(), clock).make(HumanTokens.class);

    @Test
    void theRightAnswerFitsOnceAndForTwoHours() {
        tokens.open();
        String token = tokens.issue(12);
        assertTrue(tokens.fits(token, " 12 "));
        assertTrue(tokens.fits(token, "１２"), "wide digits");
        assertFalse(tokens.fits(token, "13"));
        assertFalse(tokens.fits(token, ""));
        tokens.spend(token);
        assertFalse(tokens.fits(token, "12"), "used up");
        String old = tokens.issue(7);
        clock.pass(Duration.ofHours(3));
        assertFalse(tokens.fits(old, "7"));
        assertFalse(tokens.fits("a.b.c", "7"));
        assertFalse(tokens.fits("", "7"));
    }
}

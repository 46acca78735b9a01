package org.pingandeng.portal.web.certificate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AllowanceTest {

    private static final Instant START = Instant.parse("2026-11-23T04:00:00Z");

    @Test
    void aBurstIsGrantedAndThenOnePerInterval() {
        Allowance allowance = new Allowance(30, 100);
        for (int asked = 0; asked < 30; asked++) {
            assertEquals(Optional.empty(), allowance.ask("a", START));
        }
        Duration wait = allowance.ask("a", START).orElseThrow();
        assertTrue(wait.toMillis() > 1_900 && wait.toMillis() <= 2_001, wait.toString());
        assertEquals(Optional.empty(), allowance.ask("a", START.plus(wait)));
        assertTrue(allowance.ask("a", START.plus(wait)).isPresent());
    }

    @Test
    void askersDoNotShare() {
        Allowance allowance = new Allowance(1, 100);
        assertEquals(Optional.empty(), allowance.ask("a", START));
        assertEquals(Optional.empty(), allowance.ask("b", START));
        assertTrue(allowance.ask("a", START).isPresent());
    }

    @Test
    void noMinuteGrantsMoreThanTwiceTheRate() {
        Allowance allowance = new Allowance(10, 100);
        int granted = 0;
        for (int millis = 0; millis < 60_000; millis += 50) {
            granted += allowance.ask("a", START.plusMillis(millis)).isEmpty() ? 1 : 0;
        }
        assertTrue(granted >= 18 && granted <= 20, "granted " + granted);
    }

    @Test
    void networksLoseTheirPersonalPart() {
        assertEquals("192.0.2.0/24", Network.of("192.0.2.77"));
        assertEquals("2001:db8:1::/48", Network.of("2001:db8:1:2:3:4:5:6"));
        assertEquals("0:0:0::/48", Network.of("0:0:0:0:0:0:0:1"));
        assertEquals("other", Network.of("unix"));
    }
}

package org.pingandeng.portal.campaign.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A ticket is no code at the door, and a code on paper is no ticket. */
class DoorCodesTest {

    private static final Instant NOW = Instant.parse("2026-06-10T02:00:00Z");

    private final DoorCodes codes = new DoorCodes(new byte[32]);
    private final UUID id = UUID.randomUUID();

    @Test
    void eachOpensWhatItIsForOnly() {
        assertEquals(Optional.of(id), codes.booking(codes.ticket(id)));
        assertEquals(Optional.empty(), codes.scanned(codes.ticket(id), NOW));
        assertEquals(Optional.of(id), codes.scanned(codes.printed(id), NOW.plusSeconds(9_000_000)));
        assertEquals(Optional.empty(), codes.booking(codes.printed(id)));
        assertNotEquals(codes.ticket(id), codes.printed(id));
    }

    @Test
    void theCodeOnTheScreenIsGoodForAMomentAndThePassForThatPhoneOnly() {
        String scan = codes.scan(id, NOW);
        assertEquals(Optional.of(id), codes.scanned(scan, NOW.plusSeconds(20)));
        assertEquals(Optional.empty(), codes.scanned(scan, NOW.plusSeconds(90)));
        UUID phone = UUID.randomUUID();
        String pass = codes.pass(id, phone, NOW);
        assertEquals(Optional.of(id), codes.passed(pass, phone, NOW.plusSeconds(60)));
        assertEquals(Optional.empty(), codes.passed(pass, UUID.randomUUID(), NOW.plusSeconds(60)));
        assertEquals(Optional.empty(), codes.passed(pass, phone, NOW.plusSeconds(600)));
    }
}

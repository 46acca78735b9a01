package org.pingandeng.portal.certification.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.pingandeng.portal.certification.Certified;

class CertificateTest {

    private static final LocalDate ISSUED_ON = LocalDate.of(2026, 11, 23);

    @Test
    void itsLastDayEndsAtMidnightInTheCounty() {
        Certificate certificate = Certified.until("张三丰", ISSUED_ON);
        assertEquals(CertificateState.VALID, certificate.state(Instant.parse("2026-11-23T15:59:59Z")));
        assertEquals(CertificateState.EXPIRED, certificate.state(Instant.parse("2026-11-23T16:00:00Z")));
    }

    @Test
    void withoutALastDayItStaysValid() {
        assertEquals(CertificateState.VALID, Certified.person("张三丰").state(Instant.parse("2126-01-01T00:00:00Z")));
    }

    @Test
    void theTermCountsFromTheDayOfIssue() {
        assertEquals(Optional.of(LocalDate.of(2029, 11, 22)), new ValidityRule("x", 36, "").lastDay(ISSUED_ON));
        assertEquals(Optional.empty(), ValidityRule.NONE.lastDay(ISSUED_ON));
        assertEquals(
                Optional.of(LocalDate.of(2025, 2, 27)),
                new ValidityRule("x", 12, "").lastDay(LocalDate.of(2024, 2, 29)));
    }

    @Test
    void classHoursAreRoundedDown() {
        assertEquals(47.9, hours(48 * 2700 - 1));
        assertEquals(48.0, hours(48 * 2700));
        assertEquals(0.0, hours(180));
    }

    private static double hours(long seconds) {
        return new Achievement("p", "t", "t", seconds, 2700, UUID.randomUUID(), 80, 100, ISSUED_ON).classHours();
    }
}

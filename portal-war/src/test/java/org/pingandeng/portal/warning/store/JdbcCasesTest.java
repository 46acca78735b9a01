package org.pingandeng.portal.warning.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pingandeng.fixtures.SharedPostgres;
import org.pingandeng.portal.warning.Example;
import org.pingandeng.portal.warning.model.Severity;
import org.pingandeng.portal.warning.model.WarningCase;

class JdbcCasesTest {

    private static final Instant NOW = Instant.parse("2026-11-24T01:00:00Z");

    private final JdbcCases cases = new JdbcCases(SharedPostgres.dataSource("portal"));

    @Test
    void aCaseComesBackAsItWasKept() {
        WarningCase kept = Example.warning("JC1", "甲");
        assertTrue(cases.keep(kept, NOW));
        assertEquals(
                Optional.of(kept),
                cases.all().stream().filter(each -> each.code().equals("JC1")).findFirst());
    }

    @Test
    void keepingTheSameAgainChangesNothing() {
        cases.keep(Example.warning("JC2", "甲"), NOW);
        assertFalse(cases.keep(Example.warning("JC2", "甲"), NOW.plusSeconds(5)));
        assertTrue(cases.keep(Example.warning("JC2", "乙"), NOW.plusSeconds(5)));
    }

    @Test
    void theRuleInForceIsInTheDatabase() {
        assertEquals(
                Optional.of(Severity.S3),
                cases.rules()
                        .grade(
                                LocalDate.of(2016, 7, 11),
                                Example.warning("x", "y").toll()));
    }

    @Test
    void bothStandardsOfTypesAreThere() {
        assertEquals(
                27,
                cases.types().stream()
                        .filter(type -> type.standard().equals("GB 6441-2025"))
                        .count());
        assertEquals(
                20,
                cases.types().stream()
                        .filter(type -> type.standard().equals("GB 6441-1986"))
                        .count());
    }
}

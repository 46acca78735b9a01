package org.pingandeng.portal.warning.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeverityRulesTest {

    private static final LocalDate START = LocalDate.of(2007, 6, 1);
    private static final SeverityRules RULES = new SeverityRules(List.of(
            rule(Severity.S4, 0, 0, 0),
            rule(Severity.S2, 10, 50, 5000),
            rule(Severity.S1, 30, 100, 10000),
            rule(Severity.S3, 3, 10, 1000)));

    private static SeverityRule rule(Severity severity, int deaths, int injuries, int loss) {
        return new SeverityRule(severity, deaths, injuries, BigDecimal.valueOf(loss), START, null, "art. 3");
    }

    @ParameterizedTest(name = "{0} dead, {1} missing, {2} gravely hurt, {3} lost: {4}")
    @CsvSource({
        "0, 0, 0, 0, S4",
        "2, 0, 9, 999.99, S4",
        "3, 0, 0, 0, S3",
        "0, 0, 10, 0, S3",
        "0, 0, 0, 1000, S3",
        "9, 0, 49, 4999.99, S3",
        "10, 0, 0, 0, S2",
        "0, 0, 50, 0, S2",
        "0, 0, 0, 5000, S2",
        "29, 0, 99, 9999.99, S2",
        "30, 0, 0, 0, S1",
        "0, 0, 100, 0, S1",
        "0, 0, 0, 10000, S1",
        "18, 2, 0, 0, S2",
        "28, 2, 0, 0, S1",
        "1, 0, 0, 20000, S1"
    })
    void anyOneTestIsEnoughAndTheGravestCounts(int deaths, int missing, int hurt, BigDecimal loss, Severity expected) {
        assertEquals(Optional.of(expected), RULES.grade(START, new Toll(deaths, missing, hurt, loss)));
    }

    @Test
    void unknownFiguresGradeNothing() {
        assertEquals(Optional.of(Severity.S2), RULES.grade(START, new Toll(26, 0, null, null)));
    }

    @Test
    void beforeTheRuleThereIsNoGrade() {
        assertEquals(Optional.empty(), RULES.grade(START.minusDays(1), new Toll(32, 0, 6, BigDecimal.TEN)));
    }

    @Test
    void aReplacedRuleGradesItsOwnDaysOnly() {
        SeverityRule old = new SeverityRule(
                Severity.S1, 5, 5, BigDecimal.TEN, LocalDate.of(1990, 1, 1), START.minusDays(1), "old");
        SeverityRules both = new SeverityRules(List.of(old, rule(Severity.S3, 3, 10, 1000)));
        Toll toll = new Toll(6, 0, null, null);
        assertEquals(Optional.of(Severity.S1), both.grade(START.minusDays(1), toll));
        assertEquals(Optional.of(Severity.S3), both.grade(START, toll));
    }
}

package org.pingandeng.course.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pingandeng.course.TestHouse;

/** A rule of law changes: the new version holds from its day on and what was in force is not rewritten. */
class DatedRuleTest {

    private static final LocalDate NEW_YEAR = LocalDate.of(2027, 1, 1);

    @TempDir
    Path media;

    private final String key = "sample." + UUID.randomUUID().toString().replace("-", "");
    private TestHouse house;

    @BeforeEach
    void aRuleInForce() {
        house = new TestHouse(media);
        String json = """
                [{"key":"%s","value":48,"unit":"class_hour","from":"2026-01-01","to":null,
                  "title":{"zh_CN":"示例","en":"Sample"},"source":"示例文件","mark":"known"}]""".formatted(key);
        house.programmeDesk.bringInRules(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void aNewVersionStandsBesideTheOldOne() {
        assertEquals(Optional.empty(), add(key, "56", NEW_YEAR, "示例文件二", "confirmed"));
        assertEquals(
                List.of("2027-01-01 56", "2026-01-01 48"),
                house.programmeDesk.rules().stream()
                        .filter(rule -> rule.key().equals(key))
                        .map(rule -> rule.from() + " "
                                + rule.value().stripTrailingZeros().toPlainString())
                        .toList());
    }

    @Test
    void aDayThatHasAVersionIsRefusedAndTheVersionStays() {
        assertEquals(Optional.of(RuleRefusal.DAY_TAKEN), add(key, "1", LocalDate.of(2026, 1, 1), "示例文件二", "known"));
        assertEquals(
                0,
                new BigDecimal(48)
                        .compareTo(house.programmes
                                .rule(key, LocalDate.of(2026, 6, 1))
                                .orElseThrow()
                                .value()));
    }

    @Test
    void eachReasonStandsAtItsField() {
        assertEquals(
                "key", add("none", "1", NEW_YEAR, "示例文件", "known").orElseThrow().field());
        assertEquals(
                "value", add(key, "0", NEW_YEAR, "示例文件", "known").orElseThrow().field());
        assertEquals("from", add(key, "1", null, "示例文件", "known").orElseThrow().field());
        assertEquals(
                "source", add(key, "1", NEW_YEAR, "  ", "known").orElseThrow().field());
        assertEquals(
                "mark", add(key, "1", NEW_YEAR, "示例文件", "sure").orElseThrow().field());
    }

    private Optional<RuleRefusal> add(String rule, String value, LocalDate from, String source, String mark) {
        return house.programmeDesk.addRule(rule, new BigDecimal(value), from, source, mark);
    }
}

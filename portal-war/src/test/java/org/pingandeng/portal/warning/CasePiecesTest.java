package org.pingandeng.portal.warning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pingandeng.fixtures.SharedPostgres;
import org.pingandeng.portal.TestClock;
import org.pingandeng.portal.Wired;
import org.pingandeng.portal.outbox.OutboxLog;
import org.pingandeng.portal.warning.model.WarningCase;
import org.pingandeng.portal.warning.store.JdbcCases;
import org.pingandeng.quiz.sql.Sql;

/** A case that is taken from the public and comes back, and one that moves to another address. */
class CasePiecesTest {

    private static final Instant NOW = Instant.parse("2026-11-30T04:00:00Z");

    private final DataSource database = SharedPostgres.dataSource("portal");
    private final JdbcCases cases = new JdbcCases(database);
    private Wired wired;
    private CasePieces pieces;

    @BeforeEach
    void aDesk() {
        wired = new Wired().with(database, new TestClock(NOW), cases);
        pieces = new CasePieces(cases, wired.make(OutboxLog.class));
    }

    /** What the public's copy says once it has heard the news. */
    private CaseLibrary library() {
        return new Wired().with(cases, wired.make(OutboxLog.class)).make(CaseLibrary.class);
    }

    private Map<String, String> published(String code, String slug) {
        Map<String, String> fields = new HashMap<>(CaseFields.of(Example.warning(code, "发酵罐中毒")));
        fields.put("slug", slug);
        fields.put("sources", "示例通报");
        pieces.publish(code, fields, NOW);
        return fields;
    }

    @Test
    void aWithdrawnCaseIsForgottenSaysWhyAndComesBackByPublishing() {
        Map<String, String> fields = published("CP1", "cp1");
        assertTrue(pieces.withdrawable("CP1"));
        assertTrue(pieces.withdraw("CP1", "数字有误，正在更正", NOW));
        assertFalse(pieces.withdraw("CP1", "再撤一次", NOW));
        assertEquals(Optional.of("数字有误，正在更正"), pieces.withdrawn("CP1"));
        assertTrue(library().find("cp1").isEmpty());
        assertEquals("数字有误，正在更正", library().withdrawn("cp1").orElseThrow().reason());
        assertTrue(library().told("cp1").isPresent(), "a talk that was held about it is still taken");
        assertTrue(pieces.published("CP1").isPresent(), "its code is not free");

        cases.keep(Example.warning("CP1", "又送来一次"), NOW);
        assertTrue(library().find("cp1").isEmpty(), "a file does not bring it back");

        pieces.publish("CP1", fields, NOW);
        assertTrue(library().find("cp1").isPresent());
        assertEquals(Optional.empty(), pieces.withdrawn("CP1"));
    }

    @Test
    void theAddressThatACaseLeftLeadsOnAndBelongsToNobodyElse() {
        published("CP2", "cp2-first");
        published("CP2", "cp2-second");
        assertEquals(Optional.of("cp2-second"), library().moved("cp2-first"));
        assertEquals(Optional.empty(), library().moved("cp2-second"));
        assertEquals(Optional.of("CP2"), library().told("cp2-first").map(WarningCase::code));

        Map<String, String> other = new HashMap<>(CaseFields.of(Example.warning("CP3", "另一起")));
        other.put("sources", "示例通报");
        for (String taken : List.of("cp2-first", "cp2-second")) {
            other.put("slug", taken);
            assertEquals(List.of("slug.taken"), pieces.problems("CP3", other));
        }
        other.put("slug", "cp3");
        assertEquals(List.of(), pieces.problems("CP3", other));

        Map<String, String> back = published("CP2", "cp2-first");
        assertEquals(List.of(), pieces.problems("CP2", back));
        assertTrue(library().find("cp2-first").isPresent());
        assertEquals(Optional.of("cp2-first"), library().moved("cp2-second"));
    }

    @Test
    void whereACaseStoodOnceCannotBeTakenBack() {
        published("CP4", "cp4-first");
        published("CP4", "cp4-second");
        assertThrows(
                IllegalStateException.class,
                () -> new Sql(database).change("delete from portal.warning_case_address where code = 'CP4'"));
    }
}

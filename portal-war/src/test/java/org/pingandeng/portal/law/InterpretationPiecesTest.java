package org.pingandeng.portal.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.pingandeng.fixtures.SharedPostgres;
import org.pingandeng.portal.Wired;
import org.pingandeng.portal.law.model.Interpretation;
import org.pingandeng.portal.law.model.Law;
import org.pingandeng.portal.law.store.JdbcInterpretations;
import org.pingandeng.portal.outbox.OutboxLog;

/** An interpretation that is written at the desk: what it lacks, and what the public reads once it passed its reviews. */
class InterpretationPiecesTest {

    private static final Map<String, String> WHOLE = Map.of(
            "question", "没培训能上岗吗",
            "answer", "不能。",
            "articles", "安全生产法:28\n",
            "topics", "培训与证书",
            "asOf", "2026-11-30",
            "reviewBy", "2027-11-30",
            "mark", "known",
            "origin", "公众提问第 12 号");

    private final DataSource database = SharedPostgres.dataSource("portal");
    private final JdbcInterpretations kept = new JdbcInterpretations(database);
    private final InterpretationPieces pieces = new InterpretationPieces(
            kept,
            library(),
            new Wired().with(database, java.time.Clock.systemUTC()).make(OutboxLog.class));

    private static LawLibrary library() {
        return new LawLibrary() {
            @Override
            public List<Law> all() {
                Law.Article article = new Law.Article("28", "先培训后上岗。", "Training first.", "confirmed", "示例");
                return List.of(new Law("安全生产法", "安全生产法", "", null, List.of(article)));
            }
        };
    }

    @Test
    void whatIsMissingIsNamed() {
        assertEquals(List.of(), pieces.problems("q-1", WHOLE));
        assertEquals(
                List.of("question", "answer", "topics", "mark", "articles", "asOf"), pieces.problems("q-1", Map.of()));
        Map<String, String> unknown = new HashMap<>(WHOLE);
        unknown.put("articles", "安全生产法:999");
        assertEquals(List.of("articles"), pieces.problems("q-1", unknown));
    }

    @Test
    void whatPassedItsReviewsIsReadAndStaysWhereItIs() {
        pieces.publish("q-7777", WHOLE, Instant.parse("2026-11-30T04:00:00Z"));
        Interpretation read = kept.find("q-7777").orElseThrow();
        assertEquals("没培训能上岗吗", read.question().zh());
        assertEquals(List.of("安全生产法:28"), read.articles());
        assertEquals(LocalDate.of(2027, 11, 30), read.reviewBy());
        assertEquals(Optional.of("不能。"), pieces.published("q-7777").map(fields -> fields.get("answer")));
        assertFalse(pieces.withdraw("q-7777", "x", Instant.now()));
    }
}

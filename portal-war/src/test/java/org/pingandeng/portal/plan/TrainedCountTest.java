package org.pingandeng.portal.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.pingandeng.quiz.sql.Sql;

/** Somebody gets a proof of training: it moves the targets that its programme serves. */
class TrainedCountTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);

    private final Board board = new Board();
    private final Sql sql = new Sql(board.database);

    private BigDecimal reached(String code) {
        return board.now().find(code).orElseThrow().value();
    }

    private void proof(String programme) {
        String letters = UUID.randomUUID().toString().replace("-", "").toUpperCase(Locale.ROOT);
        String serial = "PAD-2026-" + letters.substring(0, 6) + "-" + letters.substring(6, 12) + "-0";
        sql.change("""
                insert into portal.certificate (serial, holder, holder_name, programme, title_zh, title_en,
                  credited_seconds, seconds_per_class_hour, sitting, score, full_score, passed_on, issuer, issued_at)
                values (?, ?, '示例学员', ?, '示例证明', 'Sample', 1, 2700, ?, 90, 100, ?, '示例机构', now())""", serial, UUID.randomUUID(), programme, UUID.randomUUID(), TODAY);
    }

    @Test
    void headsOfMinesCountForBothTrainingTargetsAndWeldersForTheKeyPostsAlone() {
        BigDecimal heads = reached("T1");
        BigDecimal posts = reached("T2");
        proof("non-coal-mine-heads");
        proof("welding-cutting");
        proof("restaurant-gas");
        assertEquals(heads.add(BigDecimal.ONE), reached("T1"));
        assertEquals(posts.add(BigDecimal.valueOf(2)), reached("T2"));
    }
}

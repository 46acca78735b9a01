package org.pingandeng.portal.community;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.pingandeng.fixtures.SharedPostgres;
import org.pingandeng.portal.TestClock;
import org.pingandeng.portal.Undone;
import org.pingandeng.portal.Wired;
import org.pingandeng.portal.community.store.JdbcCountings;
import org.pingandeng.portal.community.store.JdbcStands;
import org.pingandeng.quiz.sql.Sql;

/** A title given moves its own target alone: enterprises, national communities, regional ones. */
class TitleTargetsTest {

    private static final LocalDate FROM = LocalDate.of(2026, 1, 1);
    private static final LocalDate TO = LocalDate.of(2026, 12, 31);

    private final Undone portal = new Undone(SharedPostgres.dataSource("portal"));
    private final Sql sql = new Sql(portal.database());
    private final TitleTargets targets = new Wired()
            .with(new JdbcStands(portal.database()), new JdbcCountings(portal.database()))
            .with(new TestClock(Instant.parse("2026-11-30T04:00:00Z")))
            .make(TitleTargets.class);

    @AfterEach
    void nothingStays() throws SQLException {
        portal.close();
    }

    private BigDecimal counted(String target) {
        return targets.counted(target, FROM, TO);
    }

    private UUID granted(String scheme, String level, UUID owner, LocalDate day) {
        UUID id = UUID.randomUUID();
        sql.change("""
                insert into portal.title_scheme (code, number, data, author_name, written_at)
                values (?, 9999, '{}', '示例', now()) on conflict do nothing""", scheme);
        sql.change("""
                insert into portal.title_application (id, scheme, version, level, owner, owner_name, owner_kind,
                  owner_path, begun_by, begun_at)
                select ?, ?, max(number), ?, ?, '示例单位', 'VILLAGE', '', ?, now()
                from portal.title_scheme where code = ?""", id, scheme, level, owner, owner, scheme);
        sql.change("""
                insert into portal.title_stand (application, stage, since, scheme, level, owner, owner_name, owner_kind,
                  owner_path, number, granted_on)
                values (?, 'GRANTED', now(), ?, ?, ?, '示例单位', 'VILLAGE', '', ?, ?)""", id, scheme, level, owner, id.toString(), day);
        return id;
    }

    @Test
    void eachTitleMovesItsOwnTarget() {
        BigDecimal enterprises = counted("T8");
        BigDecimal national = counted("T9");
        BigDecimal regional = counted("T10");
        granted("safety-culture-enterprise", "REGIONAL", UUID.randomUUID(), FROM);
        granted("safe-community", "NATIONAL", UUID.randomUUID(), TO);
        granted("safe-community", "COUNTY", UUID.randomUUID(), FROM);
        UUID village = UUID.randomUUID();
        UUID title = granted("safe-community", "REGIONAL", village, FROM);
        granted("safe-community", "REGIONAL", village, FROM.plusDays(9));
        granted("safe-community", "REGIONAL", UUID.randomUUID(), FROM.minusDays(1));
        assertEquals(enterprises.add(BigDecimal.ONE), counted("T8"));
        assertEquals(national.add(BigDecimal.ONE), counted("T9"));
        assertEquals(regional.add(BigDecimal.ONE), counted("T10"), "a renewed title counts once");
        assertTrue(targets.rows("T10", FROM, TO, 0, 500).stream()
                .anyMatch(each ->
                        each.what().endsWith(title.toString()) && each.address().endsWith(village.toString())));
        sql.change(
                "update portal.title_stand set stage = 'WITHDRAWN' where owner = ? and scheme = 'safe-community'",
                village);
        assertEquals(regional, counted("T10"));
    }
}

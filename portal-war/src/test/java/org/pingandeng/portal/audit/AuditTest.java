package org.pingandeng.portal.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.pingandeng.fixtures.SharedPostgres;
import org.pingandeng.portal.TestClock;
import org.pingandeng.portal.Wired;
import org.pingandeng.portal.account.Visitor;

class AuditTest {

    private static final Instant NOON = Instant.parse("2026-11-23T04:00:00Z");

    private final DataSource database = SharedPostgres.dataSource("portal");
    private final Wired wired = new Wired().with(database, new TestClock(NOON), new Visitor());
    private final Trail trail = wired.make(Trail.class);
    private final AuditRoom room = wired.make(AuditRoom.class);
    private final AuditSeals seals = wired.make(AuditSeals.class);
    private final String subject = UUID.randomUUID().toString();

    @Test
    void whatWasDoneIsFoundAgain() {
        trail.record("certificate.revoked", subject, Map.of("reason", "重复发证"));
        List<AuditRoom.Line> found = room.search(subject, 0, 10);
        assertEquals(1, found.size());
        assertEquals("certificate.revoked", found.get(0).action());
        assertTrue(found.get(0).detail().contains("重复发证"));
        assertEquals(NOON, found.get(0).at());
        assertEquals(1, room.count(subject));
    }

    @Test
    void theDatabaseRefusesToChangeOrDeleteALine() {
        trail.record("role.given", subject, Map.of());
        for (String sql : List.of("update portal.audit set action = 'x'", "delete from portal.audit")) {
            SQLException refused =
                    assertThrows(SQLException.class, () -> run(sql + " where subject = '" + subject + "'"));
            assertTrue(refused.getMessage().contains("append-only"), refused.getMessage());
        }
    }

    @Test
    void aSealShowsThatALineWasChangedBehindTheTriggersBack() throws SQLException {
        trail.record("role.given", subject, Map.of("role", "OFFICE"));
        assertTrue(seals.seal(NOON) > 0);
        assertEquals(64, seals.last().orElseThrow().hash().length());
        assertTrue(seals.check().intact());
        change("OFFICE", "LEARNER");
        assertFalse(seals.check().intact());
        change("LEARNER", "OFFICE");
        assertTrue(seals.check().intact());
    }

    private void change(String from, String to) throws SQLException {
        run("alter table portal.audit disable trigger user");
        run("update portal.audit set detail = replace(detail::text, '" + from + "', '" + to + "')::jsonb"
                + " where subject = '" + subject + "'");
        run("alter table portal.audit enable trigger user");
    }

    private void run(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}

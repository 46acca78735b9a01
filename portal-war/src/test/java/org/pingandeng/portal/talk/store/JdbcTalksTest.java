package org.pingandeng.portal.talk.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.pingandeng.fixtures.SharedPostgres;
import org.pingandeng.portal.talk.model.Talk;

class JdbcTalksTest {

    private static final Instant NOW = Instant.parse("2026-11-30T00:10:00Z");

    private final JdbcTalks talks = new JdbcTalks(SharedPostgres.dataSource("portal"));
    private final UUID ours = UUID.randomUUID();

    @Test
    void aTalkComesBackAsItWasHandedIn() {
        Talk talk = talk(UUID.randomUUID(), ours, List.of("示例工人甲", "示例工人乙"));
        assertTrue(talks.add(talk));
        assertEquals(Optional.of(talk), talks.find(talk.id()));
    }

    @Test
    void theSameNumberAgainKeepsTheFirst() {
        UUID id = UUID.randomUUID();
        Talk first = talk(id, ours, List.of("示例工人甲"));
        assertTrue(talks.add(first));
        assertFalse(talks.add(talk(id, ours, List.of("示例工人丙"))));
        assertEquals(Optional.of(first), talks.find(id));
    }

    @Test
    void anEnterpriseSeesItsOwnAndNotTheNeighbours() {
        UUID neighbour = UUID.randomUUID();
        talks.add(talk(UUID.randomUUID(), ours, List.of("示例工人甲")));
        talks.add(talk(UUID.randomUUID(), neighbour, List.of("示例工人丁")));
        List<Talk> seen = talks.ownedBy(Set.of(ours), 10);
        assertEquals(1, seen.size());
        assertEquals(ours, seen.get(0).owner());
        assertEquals(List.of(), talks.ownedBy(Set.of(), 10));
    }

    @Test
    void whatWasHandedInIsNotRewritten() throws SQLException {
        talks.add(talk(UUID.randomUUID(), ours, List.of("示例工人甲")));
        try (Connection connection = SharedPostgres.dataSource("portal").getConnection();
                Statement statement = connection.createStatement()) {
            assertThrows(SQLException.class, () -> statement.executeUpdate("update portal.talk set team = 'x'"));
        }
    }

    private static Talk talk(UUID id, UUID owner, List<String> members) {
        return new Talk(
                id, "C01", "案例", owner, "示例一班", NOW.minusSeconds(600), members, UUID.randomUUID(), "示例班组长", NOW);
    }
}

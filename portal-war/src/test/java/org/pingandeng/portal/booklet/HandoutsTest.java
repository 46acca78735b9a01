package org.pingandeng.portal.booklet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pingandeng.fixtures.SharedPostgres;
import org.pingandeng.portal.booklet.HandoutDesk.Order;
import org.pingandeng.portal.booklet.model.Booklet;
import org.pingandeng.portal.booklet.model.BookletRefusal;
import org.pingandeng.portal.booklet.model.Handout;
import org.pingandeng.portal.booklet.store.JdbcBooklets;
import org.pingandeng.portal.organisation.OrganisationOffice;
import org.pingandeng.portal.organisation.store.JpaOrganisations;
import org.pingandeng.portal.plan.Board;
import org.pingandeng.portal.plan.CountedRow;
import org.pingandeng.quiz.sql.Sql;

/** Copies are handed out at an event; a wrong line is taken back; readings on the web are never copies. */
class HandoutsTest {

    private static final String CASES = "warning-cases";
    private static final LocalDate DAY = LocalDate.of(2026, 6, 16);

    private JdbcBooklets booklets;
    private Board board;
    private HandoutDesk desk;
    private PointDesk points;
    private BookletShelf shelf;
    private Sql sql;
    private UUID square;

    @BeforeEach
    void aSquareInTheCounty() {
        booklets = new JdbcBooklets(SharedPostgres.dataSource("portal"));
        HandoutCount count = new HandoutCount();
        count.booklets = booklets;
        board = new Board(count);
        sql = new Sql(board.database);
        square = UUID.randomUUID();
        sql.change(
                "insert into portal.organisation (id, kind, name, path, created_at) values (?, 'county', '示例广场', ?, now())",
                square,
                square.toString().replace("-", "") + "/");
        EntityManager entities = SharedPostgres.entityManagers("portal").createEntityManager();
        board.wired.with(booklets, entities, new ReadingLimit());
        board.wired.make(JpaOrganisations.class);
        board.wired.make(OrganisationOffice.class);
        desk = board.wired.make(HandoutDesk.class);
        points = board.wired.make(PointDesk.class);
        shelf = board.wired.make(BookletShelf.class);
    }

    private Order order(UUID id, int copies) {
        return new Order(id, CASES, DAY, square, "示例咨询日", copies);
    }

    private BigDecimal reached() {
        return board.now().find("T4").orElseThrow().value();
    }

    @Test
    void copiesMoveTheTargetAndTheSameLineAgainDoesNot() {
        BigDecimal before = reached();
        UUID id = UUID.randomUUID();
        assertEquals(Optional.empty(), desk.hand(order(id, 300)));
        assertEquals(Optional.empty(), desk.hand(order(id, 300)));
        assertEquals(Optional.of(BookletRefusal.OTHER_LINE), desk.hand(order(id, 301)));
        assertEquals(before.add(BigDecimal.valueOf(300)), reached());
        Handout line = booklets.find(id).orElseThrow();
        assertEquals("示例广场", line.placeName());
        assertEquals("示例监管员", line.who());
    }

    @Test
    void aWrongLineIsTakenBackOnceInItsOwnYear() {
        BigDecimal before = reached();
        UUID id = UUID.randomUUID();
        desk.hand(order(id, 5_000));
        assertEquals(Optional.of(BookletRefusal.REASON), desk.counter(id, " "));
        assertEquals(Optional.empty(), desk.counter(id, "示例：多写一个零"));
        assertEquals(Optional.empty(), desk.counter(id, "示例：多写一个零"));
        assertEquals(before, reached());
        List<Handout> lines = desk.lines(CASES, 0, 500).stream()
                .filter(line -> id.equals(line.id()) || id.equals(line.counters()))
                .toList();
        assertEquals(2, lines.size());
        Handout counter = lines.stream()
                .filter(line -> line.counters() != null)
                .findFirst()
                .orElseThrow();
        assertEquals(-5_000, counter.copies());
        assertEquals(DAY, counter.day());
        assertFalse(counter.standing());
        assertEquals(Optional.of(BookletRefusal.NOT_THERE), desk.counter(counter.id(), "示例"), "not a counter-entry");
        assertTrue(shelf.latest(CASES).stream().noneMatch(line -> line.id().equals(id)));
    }

    @Test
    void whatIsMissingIsSaidAndNothingIsEntered() {
        UUID id = UUID.randomUUID();
        assertEquals(Optional.of(BookletRefusal.NO_BOOKLET), desk.hand(new Order(id, "x", DAY, square, "示例活动", 1)));
        assertEquals(Optional.of(BookletRefusal.DAY), desk.hand(new Order(id, CASES, null, square, "示例活动", 1)));
        LocalDate tomorrow = LocalDate.of(2026, 12, 1);
        assertEquals(Optional.of(BookletRefusal.DAY), desk.hand(new Order(id, CASES, tomorrow, square, "示例活动", 1)));
        assertEquals(
                Optional.of(BookletRefusal.NO_PLACE),
                desk.hand(new Order(id, CASES, DAY, UUID.randomUUID(), "示例活动", 1)));
        assertEquals(Optional.of(BookletRefusal.NO_PLACE), desk.hand(new Order(id, CASES, DAY, null, "示例活动", 1)));
        assertEquals(Optional.of(BookletRefusal.EVENT), desk.hand(new Order(id, CASES, DAY, square, " ", 1)));
        assertEquals(Optional.of(BookletRefusal.COPIES), desk.hand(order(id, 0)));
        assertEquals(Optional.of(BookletRefusal.COPIES), desk.hand(order(id, 100_001)));
        assertEquals(Optional.empty(), booklets.find(id));
    }

    @Test
    void rowsBehindTheFigureNameEventAndPlaceAndNoPerson() {
        desk.hand(order(UUID.randomUUID(), 77));
        HandoutCount count = new HandoutCount();
        count.booklets = booklets;
        List<CountedRow> rows = count.rows("T4", DAY, DAY, 0, 500);
        CountedRow row = rows.stream()
                .filter(each -> each.amount().intValue() == 77)
                .findFirst()
                .orElseThrow();
        assertEquals("示例咨询日", row.what());
        assertEquals("示例广场", row.place());
        assertEquals(List.of(), count.rows("T4", DAY, DAY, rows.size(), 10));
    }

    @Test
    void readingsOnTheWebAreCountedApart() {
        BigDecimal copies = reached();
        long before = shelf.readings().getOrDefault(CASES, 0L);
        assertTrue(shelf.read(CASES, "192.0.2.1"));
        assertFalse(shelf.read("no-such", "192.0.2.1"));
        assertEquals(before + 1, shelf.readings().get(CASES));
        assertEquals(copies, reached());
    }

    @Test
    void oneAddressCannotBlowTheReadingsUp() {
        ReadingLimit limit = new ReadingLimit();
        for (int at = 0; at < 300; at++) {
            assertTrue(limit.grants("192.0.2.2", DAY));
        }
        assertFalse(limit.grants("192.0.2.2", DAY));
        assertTrue(limit.grants("192.0.2.3", DAY));
        assertTrue(limit.grants("192.0.2.2", DAY.plusDays(1)));
    }

    @Test
    void placesWhereCopiesLieComeAndGo() {
        UUID id = UUID.randomUUID();
        assertEquals(Optional.of(BookletRefusal.POINT), points.open(id, "", "示例"));
        assertEquals(Optional.empty(), points.open(id, "示例文化站", "示例乡镇街道 1 号，工作日"));
        assertEquals(Optional.empty(), points.open(id, "示例文化站", "示例乡镇街道 1 号，工作日"));
        assertEquals(Optional.of(BookletRefusal.OTHER_LINE), points.open(id, "示例图书馆", "示例乡镇街道 1 号，工作日"));
        assertEquals(
                1, points.all().stream().filter(each -> each.id().equals(id)).count());
        points.close(id);
        points.close(id);
        assertTrue(points.all().stream().noneMatch(each -> each.id().equals(id)));
    }

    @Test
    void theBookIsNeitherChangedNorDeleted() {
        desk.hand(order(UUID.randomUUID(), 1));
        assertThrows(IllegalStateException.class, () -> sql.change("update portal.booklet_handout set event = '改'"));
        assertThrows(IllegalStateException.class, () -> sql.change("delete from portal.booklet_handout"));
    }

    @Test
    void theReaderNamesOnlyWhatComesWithThePortal() throws IOException {
        Set<String> known = new HashSet<>();
        JsonNode laws = read("/starter/law.json");
        laws = laws.isArray() ? laws : laws.elements().next();
        laws.forEach(law -> law.path("articles")
                .forEach(article -> known.add(
                        law.path("code").asText() + ":" + article.path("number").asText())));
        read("/starter/interpretations.json")
                .forEach(each -> known.add(each.path("code").asText()));
        Booklet reader = shelf.find("life-umbrella").orElseThrow();
        assertEquals(12, reader.chapters().size());
        reader.chapters().stream().flatMap(chapter -> chapter.parts().stream()).forEach(part -> {
            if (part.kind() == Booklet.Kind.COURSE) {
                assertNotNull(getClass().getResource("/starter/" + part.ref() + "/course.json"), part.ref());
            } else {
                assertTrue(known.contains(part.ref()), part.ref());
            }
        });
    }

    private static JsonNode read(String file) throws IOException {
        return new ObjectMapper().readTree(HandoutsTest.class.getResourceAsStream(file));
    }
}

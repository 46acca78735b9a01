package org.pingandeng.portal.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pingandeng.fixtures.SharedPostgres;
import org.pingandeng.portal.TestClock;
import org.pingandeng.portal.Wired;
import org.pingandeng.portal.account.SignedIn;
import org.pingandeng.portal.account.Visitor;
import org.pingandeng.portal.account.model.PersonId;
import org.pingandeng.portal.audit.Trail;
import org.pingandeng.portal.editing.model.EditingRefusal;
import org.pingandeng.portal.editing.model.PieceId;
import org.pingandeng.portal.editing.model.Standing.State;
import org.pingandeng.portal.editing.model.Version;
import org.pingandeng.portal.editing.store.JdbcPieces;
import org.pingandeng.portal.news.ArticlePieces;
import org.pingandeng.portal.news.store.JdbcArticles;
import org.pingandeng.portal.notice.Notices;
import org.pingandeng.portal.outbox.OutboxLog;
import org.pingandeng.quiz.sql.Sql;

/** An article from its first word to its withdrawal, on a real database. */
class EditingTest {

    private static final Map<String, String> WHOLE =
            Map.of("section", "notices", "title", "停电通知", "summary", "检修。", "source", "示例供电所", "body", "周三停电。");

    private final DataSource database = SharedPostgres.dataSource("portal");
    private final TestClock clock = new TestClock(Instant.parse("2026-11-30T04:00:00Z"));
    private final Visitor visitor = new Visitor();
    private final UUID author = UUID.randomUUID();
    private final UUID first = UUID.randomUUID();
    private final UUID second = UUID.randomUUID();
    private final UUID third = UUID.randomUUID();
    private final JdbcArticles articles = new JdbcArticles(database);
    private final Notices notices = new Notices(database);
    private EditingDesk desk;
    private ReviewRoom reviews;

    @BeforeEach
    void aDesk() {
        Wired wired = new Wired().with(database, clock, visitor, notices, new JdbcPieces(database));
        OutboxLog outbox = wired.make(OutboxLog.class);
        wired.make(Trail.class);
        wired.with(new PieceKinds(new ArticlePieces(articles, outbox)));
        desk = wired.make(EditingDesk.class);
        reviews = wired.make(ReviewRoom.class);
        become(author);
    }

    private void become(UUID person) {
        visitor.become(new SignedIn(
                UUID.randomUUID(),
                new PersonId(person),
                "示例",
                Set.of(),
                Set.of(),
                Optional.empty(),
                Optional.empty(),
                false));
    }

    private PieceId written() {
        PieceId id = desk.begin("article", "", WHOLE).orElseThrow();
        assertEquals(Optional.empty(), desk.submit(id, null));
        return id;
    }

    private void pass(PieceId id, int number, int level, UUID person) {
        become(person);
        assertEquals(Optional.empty(), reviews.pass(id, number, level));
    }

    private Version newest(PieceId id) {
        return desk.versions(id).get(0);
    }

    @Test
    void theThirdReviewPublishes() {
        PieceId id = written();
        pass(id, 1, 1, first);
        pass(id, 1, 2, second);
        assertTrue(articles.find(id.key()).isEmpty());
        pass(id, 1, 3, third);
        assertEquals(State.PUBLISHED, newest(id).standing().state());
        assertEquals("停电通知", articles.find(id.key()).orElseThrow().text("title"));
    }

    @Test
    void theDatabaseItselfKnowsFourEyes() {
        PieceId id = written();
        pass(id, 1, 1, first);
        Sql sql = new Sql(database);
        assertThrows(
                IllegalStateException.class,
                () -> sql.change(
                        "insert into portal.piece_step (kind, key, number, step, level, person, person_name, at)"
                                + " values ('article', ?, 1, 'PASSED', 2, ?, 'x', now())",
                        id.key(),
                        first));
        assertThrows(
                IllegalStateException.class,
                () -> sql.change("update portal.piece_version set title = 'x' where key = ?", id.key()));
    }

    @Test
    void nobodyPassesTwoReviewsAndNoReviewIsPassedTwice() {
        PieceId id = written();
        assertEquals(Optional.of(EditingRefusal.YOUR_OWN), reviews.pass(id, 1, 1));
        pass(id, 1, 1, first);
        assertEquals(Optional.of(EditingRefusal.TWICE), reviews.pass(id, 1, 2));
        become(second);
        assertEquals(Optional.of(EditingRefusal.NOT_IN_REVIEW), reviews.pass(id, 1, 1));
    }

    @Test
    void whatIsGivenBackBeginsAnewWithItsWordsAndTheAuthorIsTold() {
        PieceId id = written();
        become(first);
        assertEquals(Optional.of(EditingRefusal.NO_REASON), reviews.giveBack(id, 1, 1, " "));
        assertEquals(Optional.empty(), reviews.giveBack(id, 1, 1, "请写明时间"));
        become(author);
        Version next = desk.change(id).orElseThrow();
        assertEquals(2, next.number());
        assertEquals("周三停电。", next.text("body"));
        Sql sql = new Sql(database);
        assertEquals(
                List.of("PIECE_RETURNED"),
                sql.ask("select kind from portal.notice where person = ?", row -> row.getString(1), author));
    }

    @Test
    void twoEditorsDoNotOverwriteEachOther() {
        PieceId id = desk.begin("article", "", WHOLE).orElseThrow();
        assertEquals(1, desk.save(id, 0, Map.of("body", "周四停电。")).revision());
        assertEquals(
                Optional.of(EditingRefusal.CHANGED_MEANWHILE),
                desk.save(id, 0, Map.of("body", "周五停电。")).refusal());
        assertEquals(1, desk.save(id, 0, Map.of("body", "周四停电。")).revision(), "the same again changes nothing");
        assertEquals("周四停电。", newest(id).text("body"));
    }

    @Test
    void whatLacksItsSourceIsNotHandedIn() {
        Map<String, String> bare = new HashMap<>(WHOLE);
        bare.remove("source");
        PieceId id = desk.begin("article", "", bare).orElseThrow();
        assertEquals(List.of("source"), desk.problems(id));
        assertEquals(Optional.of(EditingRefusal.INCOMPLETE), desk.submit(id, null));
    }

    @Test
    void whatHasATimeIsPublishedThen() {
        PieceId id = desk.begin("article", "", WHOLE).orElseThrow();
        desk.submit(id, clock.instant().plus(Duration.ofHours(2)));
        pass(id, 1, 1, first);
        pass(id, 1, 2, second);
        pass(id, 1, 3, third);
        reviews.publishRipe();
        assertEquals(State.WAITING, newest(id).standing().state());
        clock.pass(Duration.ofHours(2));
        reviews.publishRipe();
        reviews.publishRipe();
        assertEquals(State.PUBLISHED, newest(id).standing().state());
    }

    @Test
    void whatIsWithdrawnSaysWhyAndCanComeBack() {
        PieceId id = written();
        pass(id, 1, 1, first);
        pass(id, 1, 2, second);
        pass(id, 1, 3, third);
        assertEquals(Optional.of(EditingRefusal.NO_REASON), desk.withdraw(id, ""));
        assertEquals(Optional.empty(), desk.withdraw(id, "检修改期"));
        assertFalse(articles.find(id.key()).orElseThrow().live());
        assertEquals("检修改期", articles.find(id.key()).orElseThrow().withdrawnReason());
        assertEquals(Optional.of(EditingRefusal.NOT_PUBLIC), desk.withdraw(id, "again"));
        assertEquals(2, desk.change(id).orElseThrow().number());
    }

    @Test
    void otherReviewsCountForWhatIsHandedInFromThenOn() {
        PieceId before = written();
        List<Version.Level> usual = reviews.levels("article");
        try {
            assertTrue(reviews.arrange("article", List.of(new Version.Level("一审", "Only"))));
            assertFalse(reviews.arrange("article", List.of()));
            become(author);
            PieceId after = written();
            pass(after, 1, 1, first);
            assertEquals(State.PUBLISHED, newest(after).standing().state());
            pass(before, 1, 1, first);
            assertEquals(State.REVIEW, newest(before).standing().state());
        } finally {
            reviews.arrange("article", usual);
        }
    }
}

package org.pingandeng.portal.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pingandeng.fixtures.SharedPostgres;
import org.pingandeng.portal.Wired;
import org.pingandeng.portal.account.model.PersonId;
import org.pingandeng.portal.account.model.Role;
import org.pingandeng.portal.bridge.Invigilation;
import org.pingandeng.portal.bridge.VisitorScope;
import org.pingandeng.portal.organisation.model.OrganisationKind;
import org.pingandeng.quiz.exam.model.CandidateId;
import org.pingandeng.quiz.exam.model.Exam;
import org.pingandeng.quiz.exam.model.ReceiptSigner;
import org.pingandeng.quiz.exam.model.SaveOrder;
import org.pingandeng.quiz.exam.model.SaveQueue;
import org.pingandeng.quiz.exam.model.SaveReply;
import org.pingandeng.quiz.exam.model.Sitting;
import org.pingandeng.quiz.exam.office.store.JdbcRosters;
import org.pingandeng.quiz.exam.store.JdbcExams;
import org.pingandeng.quiz.exam.store.JdbcSittings;
import org.pingandeng.quiz.exam.watch.AlikeDesk;
import org.pingandeng.quiz.exam.watch.InvigilatorDesk;
import org.pingandeng.quiz.exam.watch.model.HallLine;
import org.pingandeng.quiz.exam.watch.model.Order;
import org.pingandeng.quiz.exam.watch.store.JdbcWatchBook;
import org.pingandeng.quiz.item.ItemType;
import org.pingandeng.quiz.paper.Blueprint;
import org.pingandeng.quiz.paper.Paper;
import org.pingandeng.quiz.port.AuditTrail;

/** Whom an invigilator sees and reaches: their own people, and those of the whole county only where they belong to it. */
class InvigilationTest {

    @TempDir
    Path home;

    private final DataSource database = SharedPostgres.dataSource("quiz");
    private final JdbcSittings sittings = new JdbcSittings(database);
    private final String code = "e-" + UUID.randomUUID();
    private Town town;
    private Invigilation invigilation;
    private UUID county;
    private UUID enterprise;
    private UUID neighbour;
    private UUID ours;
    private UUID theirs;

    @BeforeEach
    void twoEnterprisesWithACandidateEach() {
        town = new Town(home);
        JdbcExams exams = new JdbcExams(database);
        Wired wired = new Wired()
                .with(town.organisations, town.visitor, town.clock, town.people, sittings, exams)
                .with(new JdbcWatchBook(database), new JdbcRosters(database), new Key(), (AuditTrail)
                        (action, subject, detail) -> {});
        wired.make(VisitorScope.class);
        wired.make(InvigilatorDesk.class);
        wired.make(AlikeDesk.class);
        invigilation = wired.make(Invigilation.class);
        Blueprint blueprint = new Blueprint(List.of(new Blueprint.Section(ItemType.SINGLE, 1, 1, List.of())));
        exams.keep(
                new Exam(code, "示例", "Sample", Duration.ofMinutes(60), 1, 1, Duration.ZERO, blueprint),
                town.clock.instant());
        town.become(Set.of(Role.ADMINISTRATOR), null);
        town.tell(() -> town.organisations.plant("测试县"));
        county = town.tell(town.organisations::tree).get(0).id();
        enterprise = add();
        neighbour = add();
        ours = seated(town.enter(enterprise, Role.LEARNER));
        theirs = seated(town.enter(neighbour, Role.LEARNER));
    }

    private static final class Key implements SaveQueue {
        @Override
        public CompletableFuture<SaveReply> offer(SaveOrder order) {
            throw new UnsupportedOperationException();
        }

        @Override
        public byte[] publicKey() {
            return new ReceiptSigner(new byte[32]).publicKey();
        }
    }

    private UUID add() {
        town.become(Set.of(Role.ADMINISTRATOR), null);
        return town.tell(() -> town.organisations.add(county, OrganisationKind.ENTERPRISE, "单位"))
                .orElseThrow()
                .id();
    }

    private UUID seated(PersonId person) {
        Instant now = town.clock.instant();
        UUID id = UUID.randomUUID();
        Paper paper = new Paper(List.of(new Paper.Slot(1, UUID.randomUUID(), 1, 1, List.of())));
        Instant ends = now.plus(Duration.ofMinutes(60));
        sittings.begin(
                new Sitting(
                        id,
                        code,
                        new CandidateId(person.value()),
                        1,
                        paper,
                        1,
                        now,
                        ends,
                        ends,
                        1,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null),
                7);
        return id;
    }

    private List<UUID> seen() {
        return town.tell(() -> invigilation.lines(code, null)).stream()
                .map(line -> line.seat().sitting())
                .sorted()
                .toList();
    }

    private int paused(UUID sitting) {
        return town.tell(() -> invigilation.order(
                        code, null, new Invigilation.Wish(UUID.randomUUID(), Order.Kind.PAUSE, sitting, 0, "停电")))
                .sittings();
    }

    @Test
    void anInvigilatorOfAnEnterpriseSeesAndReachesItsOwnPeopleOnly() {
        town.enter(enterprise, Role.INVIGILATOR);
        assertEquals(List.of(ours), seen());
        assertEquals(
                "张*", town.tell(() -> invigilation.lines(code, null)).get(0).name());
        assertEquals(0, paused(theirs));
        assertTrue(town.tell(() -> invigilation.course(ours)).isPresent());
        assertFalse(town.tell(() -> invigilation.course(theirs)).isPresent());
        assertEquals(1, paused(null), "all means all within reach");
        assertTrue(sittings.find(ours).orElseThrow().paused());
        assertFalse(sittings.find(theirs).orElseThrow().paused());
    }

    @Test
    void theCountysInvigilatorReachesAll() {
        town.enter(county, Role.INVIGILATOR);
        assertEquals(List.of(ours, theirs).stream().sorted().toList(), seen());
        assertEquals(2, paused(null));
        int resting = town.tell(invigilation::halls).stream()
                .filter(hall -> hall.exam().equals(code))
                .mapToInt(HallLine::paused)
                .sum();
        assertEquals(2, resting);
    }

    @Test
    void whoBelongsNowhereReachesNobody() {
        town.enter(null, Role.INVIGILATOR);
        assertEquals(List.of(), seen());
        assertEquals(0, paused(null));
        assertFalse(town.tell(() -> invigilation.course(ours)).isPresent());
    }
}

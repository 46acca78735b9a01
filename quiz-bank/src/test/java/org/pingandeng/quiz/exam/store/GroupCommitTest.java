package org.pingandeng.quiz.exam.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pingandeng.fixtures.SharedPostgres;
import org.pingandeng.quiz.exam.model.CandidateId;
import org.pingandeng.quiz.exam.model.Exam;
import org.pingandeng.quiz.exam.model.ExamRefusal;
import org.pingandeng.quiz.exam.model.MerkleTree;
import org.pingandeng.quiz.exam.model.ReceiptSigner;
import org.pingandeng.quiz.exam.model.Save;
import org.pingandeng.quiz.exam.model.SaveOrder;
import org.pingandeng.quiz.exam.model.SaveReply;
import org.pingandeng.quiz.exam.model.Sitting;
import org.pingandeng.quiz.item.ItemType;
import org.pingandeng.quiz.paper.Blueprint;
import org.pingandeng.quiz.paper.Paper;

/** A candidate's answers on their way to the disk, on a real PostgreSQL. */
class GroupCommitTest {

    private static final Instant NOON = Instant.parse("2026-11-24T04:00:00Z").truncatedTo(ChronoUnit.MILLIS);
    private static final Duration TIME = Duration.ofMinutes(10);

    private final DataSource database = SharedPostgres.dataSource("quiz");
    private final JdbcSittings sittings = new JdbcSittings(database);
    private final ReceiptSigner signer = new ReceiptSigner(new byte[32]);
    private final GroupCommit commits = new GroupCommit(database, signer, Thread::new, 1_000);
    private UUID sitting;

    @BeforeEach
    void aCandidateSitsDown() {
        sitting = begin();
    }

    @AfterEach
    void theHallCloses() {
        commits.close();
    }

    private UUID begin() {
        String code = "exam-" + UUID.randomUUID();
        Blueprint blueprint = new Blueprint(List.of(new Blueprint.Section(ItemType.TRUE_FALSE, 2, 50, List.of())));
        new JdbcExams(database).keep(new Exam(code, "考试", "Exam", TIME, 80, 1, Duration.ofMinutes(2), blueprint), NOON);
        Paper paper = new Paper(List.of(new Paper.Slot(1, UUID.randomUUID(), 1, 50, List.of())));
        Sitting fresh = new Sitting(
                UUID.randomUUID(),
                code,
                new CandidateId(UUID.randomUUID()),
                1,
                paper,
                80,
                NOON,
                NOON.plus(TIME),
                NOON.plus(TIME).plusSeconds(120),
                1,
                null,
                null,
                null,
                null,
                null,
                null);
        assertTrue(sittings.begin(fresh, 7));
        return fresh.id();
    }

    private static Save save(Save before, int slot, String answer) {
        byte[] previous = before == null ? Save.BEGINNING : before.hash();
        int sequence = before == null ? 1 : before.sequence() + 1;
        String at = "2026-11-24T12:00:00+08:00";
        return new Save(sequence, slot, answer, at, previous, Save.chain(previous, sequence, slot, answer, at));
    }

    private SaveReply handIn(Save save, Instant arrived) {
        return handIn(save, arrived, 1);
    }

    private SaveReply handIn(Save save, Instant arrived, int lease) {
        return commits.offer(new SaveOrder(sitting, lease, save, arrived))
                .orTimeout(20, TimeUnit.SECONDS)
                .join();
    }

    @Test
    void anAcknowledgedAnswerIsThereAndItsReceiptHolds() {
        Save save = save(null, 1, "{\"t\":true}");

        SaveReply reply = handIn(save, NOON.plusSeconds(5));

        assertNull(reply.refusal());
        assertEquals(Map.of(1, "{\"t\":true}"), sittings.answers(sitting));
        assertTrue(MerkleTree.leads(save.hash(), reply.path(), reply.root()));
        assertTrue(ReceiptSigner.genuine(reply.batch(), reply.root(), reply.signature(), signer.publicKey()));
        assertFalse(ReceiptSigner.genuine(reply.batch() + 1, reply.root(), reply.signature(), signer.publicKey()));
    }

    @Test
    void aRoomThatHeardNothingRepeatsItselfWithoutHarm() {
        Save save = save(null, 1, "{\"t\":true}");
        handIn(save, NOON.plusSeconds(5));

        SaveReply again = handIn(save, NOON.plusSeconds(9));

        assertNull(again.refusal());
        assertTrue(again.kept());
        assertTrue(MerkleTree.leads(save.hash(), again.path(), again.root()));
        assertTrue(ReceiptSigner.genuine(again.batch(), again.root(), again.signature(), signer.publicKey()));
        assertEquals(1, sittings.tip(sitting, 1).orElseThrow().sequence());
    }

    @Test
    void aRoomThatHeardNothingBeforeTheEndLearnsAfterItThatItsAnswerWasKept() {
        Save first = save(null, 1, "{\"t\":true}");
        Save second = save(first, 2, "{\"t\":false}");
        SaveReply before = together(first, second).get(1);
        sittings.close(sitting, "CANDIDATE", NOON.plusSeconds(60));

        SaveReply again = handIn(second, NOON.plusSeconds(61));
        SaveReply other = handIn(save(first, 2, "{\"t\":true}"), NOON.plusSeconds(61));

        assertNull(again.refusal());
        assertEquals(before.batch(), again.batch());
        assertTrue(MerkleTree.leads(second.hash(), again.path(), again.root()));
        assertEquals(ExamRefusal.CLOSED, other.refusal());
    }

    @Test
    void whatIsRepeatedTooLateIsAnsweredAsTheFirstTime() {
        Save save = save(null, 1, "{\"t\":true}");
        handIn(save, NOON.plus(TIME).plusSeconds(30));

        SaveReply again = handIn(save, NOON.plus(TIME).plusSeconds(121));

        assertNull(again.refusal());
        assertTrue(again.late());
    }

    @Test
    void twiceInOneBatchGetsOneReceipt() {
        Save save = save(null, 1, "{\"t\":true}");

        List<SaveReply> replies = together(save, save(null, 1, "{\"t\":true}"), save(null, 1, "{\"t\":false}"));

        assertEquals(replies.get(0).batch(), replies.get(1).batch());
        assertTrue(MerkleTree.leads(
                save.hash(), replies.get(1).path(), replies.get(1).root()));
        assertEquals(ExamRefusal.SEQUENCE_CONFLICT, replies.get(2).refusal());
    }

    private List<SaveReply> together(Save... saves) {
        try {
            return new BatchWriter(database, signer)
                    .write(Stream.of(saves)
                            .map(save -> new SaveOrder(sitting, 1, save, NOON.plusSeconds(5)))
                            .toList());
        } catch (SQLException failed) {
            throw new AssertionError(failed);
        }
    }

    @Test
    void theWriterLivesOnAfterAnError() {
        AtomicInteger asked = new AtomicInteger();
        try (GroupCommit shaken =
                new GroupCommit(failingFirst(asked, new NoClassDefFoundError("gone")), signer, Thread::new, 10)) {
            SaveOrder order = new SaveOrder(sitting, 1, save(null, 1, "{\"t\":true}"), NOON);

            SaveReply first =
                    shaken.offer(order).orTimeout(20, TimeUnit.SECONDS).join();
            SaveReply second =
                    shaken.offer(order).orTimeout(20, TimeUnit.SECONDS).join();

            assertEquals(ExamRefusal.BUSY, first.refusal());
            assertNull(second.refusal());
        }
    }

    @Test
    void aLostDatabaseIsNotAskedAgainForEachRow() {
        AtomicInteger asked = new AtomicInteger();
        List<Runnable> writers = new ArrayList<>();
        GroupCommit waiting = new GroupCommit(
                failingFirst(asked, new SQLException("connection lost", "08006")),
                signer,
                task -> new Thread(() -> {}) {
                    @Override
                    public void start() {
                        writers.add(task);
                    }
                },
                10);
        Save first = save(null, 1, "{\"t\":true}");
        List<CompletableFuture<SaveReply>> replies = Stream.of(first, save(first, 2, "{\"t\":true}"))
                .map(save -> waiting.offer(new SaveOrder(sitting, 1, save, NOON)))
                .toList();
        writers.forEach(task -> new Thread(task).start());

        for (CompletableFuture<SaveReply> reply : replies) {
            assertEquals(
                    ExamRefusal.BUSY,
                    reply.orTimeout(20, TimeUnit.SECONDS).join().refusal());
        }
        assertEquals(1, asked.get());
        waiting.close();
    }

    /** The real database, except for the first time a connection is asked for. */
    private DataSource failingFirst(AtomicInteger asked, Throwable failure) {
        return (DataSource) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {DataSource.class}, (proxy, method, given) -> {
                    if (asked.getAndIncrement() == 0) {
                        throw failure;
                    }
                    return method.invoke(database, given);
                });
    }

    @Test
    void theSameNumberWithOtherContentIsRefusedAndTheFirstStays() {
        handIn(save(null, 1, "{\"t\":true}"), NOON.plusSeconds(5));

        SaveReply other = handIn(save(null, 1, "{\"t\":false}"), NOON.plusSeconds(6));

        assertEquals(ExamRefusal.SEQUENCE_CONFLICT, other.refusal());
        assertEquals("{\"t\":true}", sittings.answers(sitting).get(1));
    }

    @Test
    void aChangedMindCountsLast() {
        Save first = save(null, 1, "{\"t\":true}");
        Save second = save(first, 1, "{\"t\":false}");
        handIn(first, NOON.plusSeconds(5));
        handIn(second, NOON.plusSeconds(8));

        assertEquals("{\"t\":false}", sittings.answers(sitting).get(1));
    }

    @Test
    void whatArrivesInTheGraceIsKeptAndFlagged() {
        SaveReply late = handIn(save(null, 1, "{\"t\":true}"), NOON.plus(TIME).plusSeconds(30));

        assertNull(late.refusal());
        assertTrue(late.late());
        assertEquals(1, sittings.answers(sitting).size());
    }

    @Test
    void afterTheGraceItIsTooLate() {
        SaveReply reply = handIn(save(null, 1, "{\"t\":true}"), NOON.plus(TIME).plusSeconds(121));

        assertEquals(ExamRefusal.TOO_LATE, reply.refusal());
        assertFalse(reply.kept());
    }

    @Test
    void aClosedSittingTakesNothingMore() {
        handIn(save(null, 1, "{\"t\":true}"), NOON.plusSeconds(5));
        sittings.close(sitting, "CANDIDATE", NOON.plusSeconds(60));

        SaveReply reply = handIn(save(null, 2, "{\"t\":true}"), NOON.plusSeconds(61));

        assertEquals(ExamRefusal.CLOSED, reply.refusal());
        assertEquals(1, sittings.answers(sitting).size());
    }

    @Test
    void whatTheFirstTabStillHeldAfterATakeoverIsKeptForAPersonAndDoesNotCount() {
        Save first = save(null, 1, "{\"t\":true}");
        handIn(first, NOON.plusSeconds(5));
        int lease = sittings.takeOver(sitting).orElseThrow();
        handIn(save(null, 1, "{\"t\":false}"), NOON.plusSeconds(20), lease);

        SaveReply held = handIn(save(first, 1, "{\"t\":true}"), NOON.plusSeconds(30), 1);

        assertEquals(ExamRefusal.TAKEN_OVER, held.refusal());
        assertTrue(held.kept());
        assertEquals("{\"t\":false}", sittings.answers(sitting).get(1));
    }

    @Test
    void aRushIsCommittedInGroupsAndEveryRowIsThere() {
        List<CompletableFuture<SaveReply>> replies = new ArrayList<>();
        Save last = null;
        for (int i = 0; i < 400; i++) {
            last = save(last, 1 + i % 40, "{\"c\":[" + i % 4 + "]}");
            replies.add(commits.offer(new SaveOrder(sitting, 1, last, NOON.plusSeconds(10))));
        }
        long batches = replies.stream()
                .map(reply -> reply.orTimeout(30, TimeUnit.SECONDS).join())
                .peek(reply -> assertNull(reply.refusal()))
                .map(SaveReply::batch)
                .distinct()
                .count();

        assertTrue(batches < 400, "some shared a commit");
        assertEquals(400, sittings.tip(sitting, 1).orElseThrow().sequence());
        assertEquals(40, sittings.answers(sitting).size());
    }

    @Test
    void aFullQueueSaysSoInsteadOfGrowing() {
        GroupCommit narrow = new GroupCommit(database, signer, task -> new Thread(() -> {}), 1);
        narrow.offer(new SaveOrder(sitting, 1, save(null, 1, "{\"t\":true}"), NOON));

        SaveReply second = narrow.offer(new SaveOrder(sitting, 1, save(null, 1, "{\"t\":true}"), NOON))
                .join();

        assertEquals(ExamRefusal.BUSY, second.refusal());
    }

    @Test
    void oneBadRowDoesNotTakeItsNeighboursWithIt() {
        Save good = save(null, 1, "{\"t\":true}");
        Save bad = save(null, 1, "{\"t\":true}\0");
        CompletableFuture<SaveReply> first = commits.offer(new SaveOrder(sitting, 1, good, NOON));
        UUID mine = sitting;
        sitting = begin();
        CompletableFuture<SaveReply> second = commits.offer(new SaveOrder(sitting, 1, bad, NOON));

        assertNull(first.orTimeout(20, TimeUnit.SECONDS).join().refusal());
        assertEquals(
                ExamRefusal.BUSY, second.orTimeout(20, TimeUnit.SECONDS).join().refusal());
        assertEquals(1, sittings.answers(mine).size());
    }
}

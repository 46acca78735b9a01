package org.pingandeng.quiz.bank;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pingandeng.quiz.bank.model.Finding;
import org.pingandeng.quiz.bank.model.ImportNotice;
import org.pingandeng.quiz.bank.model.ImportPhase;
import org.pingandeng.quiz.bank.model.RowChoice;
import org.pingandeng.quiz.bank.model.Staging.Which;
import org.pingandeng.quiz.bank.model.Tally;
import org.pingandeng.quiz.exchange.Filing;

/** A trainer's file on its way into the bank, on a real PostgreSQL. */
class ImportDeskTest {

    @TempDir
    Path folder;

    private ImportHouse house;

    @BeforeEach
    void open() {
        house = new ImportHouse(folder);
    }

    private static final String[] STEMS = {"电工作业前先验电，确认无电再挂接地线。", "叉车驾驶员离开时要放下货叉并取走钥匙。", "粉尘车间清扫用防爆吸尘器，不用压缩空气吹。"};

    private String[] rows() {
        return new String[] {house.row("a", STEMS[0]), house.row("b", STEMS[1]), house.row("c", STEMS[2])};
    }

    private Optional<ImportRefusal> take(UUID id, boolean leaveFaulty) {
        Optional<ImportRefusal> refusal = house.choice.take(id, house.author, leaveFaulty);
        house.runAll();
        return refusal;
    }

    @Test
    void whatIsSoundIsShownFirstAndTakenInOneGo() {
        UUID id = house.read(rows());
        assertEquals(ImportPhase.READY, house.phase(id));
        assertEquals(0, house.items(), "looking changes nothing");
        assertEquals(
                new Tally(3, 0, 0, 0, 0), house.preview.sum(id, house.author).tally());
        assertEquals(
                STEMS[1] + house.mark.repeat(3),
                house.preview
                        .rows(id, house.author, Which.ALL, 1, 1)
                        .get(0)
                        .item()
                        .text()
                        .stem());
        assertEquals(Optional.empty(), take(id, false));
        assertEquals(ImportPhase.DONE, house.phase(id));
        assertEquals(3, house.items());
        assertTrue(house.told.stream().anyMatch(line -> line.startsWith("item.imported") && line.contains("fresh=3")));
        assertTrue(house.told.contains("items.imported{items=3}"), house.told.toString());
    }

    @Test
    void theSameAgainChangesNothing() {
        UUID id = house.read(rows());
        take(id, false);
        int lines = house.told.size();
        assertEquals(Optional.empty(), take(id, false));
        assertEquals(lines, house.told.size());
        UUID again = house.read(rows());
        assertEquals(
                new Tally(0, 0, 3, 0, 0), house.preview.sum(again, house.author).tally());
        assertEquals(Optional.of(ImportRefusal.NOTHING_TO_TAKE), take(again, false));
        assertEquals(1, house.version("a"));
    }

    @Test
    void aChangedRowIsANewVersionAndADraft() {
        take(house.read(rows()), false);
        UUID id = house.read(house.row("a", "电工作业前先验电，两人在场，确认无电再挂接地线。"), rows()[1]);
        assertEquals(
                new Tally(0, 1, 1, 0, 0), house.preview.sum(id, house.author).tally());
        take(id, false);
        assertEquals(2, house.version("a"));
        assertEquals(1, house.version("b"));
        assertEquals(3, house.items());
    }

    @Test
    void withProblemsNothingIsTakenUnlessItIsSaid() {
        UUID id = house.read(rows()[0], house.row("d", "没有这种题型").replace("判断", "猜谜"), rows()[2]);
        Finding problem = house.preview
                .findings(id, house.author, Finding.Kind.PROBLEM, 0, 10)
                .get(0);
        assertEquals(new Finding(Finding.Kind.PROBLEM, 3, "题型", "UNKNOWN_WORD", "猜谜"), problem);
        assertEquals(Optional.of(ImportRefusal.PROBLEMS), take(id, false));
        assertEquals(0, house.items());
        assertEquals(Optional.empty(), take(id, true));
        assertEquals(2, house.items());
    }

    @Test
    void anItemNeverChangesSides() {
        take(house.read(rows()[0]), false);
        UUID id = house.read(rows()[0].replace("练习", "考试"), rows()[1]);
        Finding problem = house.preview
                .findings(id, house.author, Finding.Kind.PROBLEM, 0, 10)
                .get(0);
        assertEquals("WRONG_USE", problem.reason());
        assertEquals(1, house.preview.sum(id, house.author).tally().fresh());
    }

    @Test
    void nearDuplicatesStandBesideWhatTheyAreLike() {
        take(house.read(rows()[0]), false);
        UUID id = house.read(
                house.row("x", "电工作业前要先验电，确认无电再挂接地线。"),
                house.row("y", STEMS[0].replace("，", " ")),
                house.row("z", "电工作业前要先验电，确认无电再挂接地线！"));
        List<AlikePair> pairs = house.preview.pairs(id, house.author, 0, 10);
        assertEquals(3, pairs.size());
        assertEquals(house.mark + "-a", pairs.get(0).code());
        assertEquals(RowChoice.TAKE, pairs.get(0).row().choice());
        assertEquals(100, pairs.get(1).percent());
        assertEquals(RowChoice.SKIP, pairs.get(1).row().choice(), "the same words but for punctuation");
        assertEquals(2, pairs.get(2).line(), "an earlier row of the same file");
        house.choice.choose(id, house.author, Map.of(pairs.get(0).row().number(), RowChoice.SKIP));
        assertEquals(Optional.of(ImportRefusal.NOTHING_TO_TAKE), take(id, false));
        house.choice.chooseAlike(id, house.author, RowChoice.TAKE);
        house.choice.choose(id, house.author, Map.of(pairs.get(1).row().number(), RowChoice.SKIP));
        take(id, false);
        assertEquals(3, house.items());
        assertEquals(0, house.version("y"));
    }

    @Test
    void aReadingThatIsStoppedLeavesNothing() {
        UUID id = house.begin(rows());
        house.desk.cancel(id, house.author);
        house.runAll();
        assertEquals(ImportPhase.CANCELLED, house.phase(id));
        assertEquals(0, house.preview.sum(id, house.author).tally().fresh());
        assertEquals(Optional.of(ImportRefusal.NOT_NOW), take(id, true));
    }

    @Test
    void aWritingThatIsStoppedHalfwayLeavesNothingAndMayBeAskedForAgain() {
        UUID id = house.read(many(3_000));
        house.afterEachChunk(() -> house.desk.cancel(id, house.author));
        take(id, false);
        assertEquals(ImportPhase.READY, house.phase(id));
        assertEquals(ImportNotice.CANCELLED, house.job(id).notice());
        assertEquals(0, house.items());
        house.afterEachChunk(() -> {});
        assertEquals(3_000, house.preview.sum(id, house.author).tally().fresh());
    }

    private String[] many(int count) {
        String[] rows = new String[count];
        for (int i = 0; i < count; i++) {
            rows[i] = house.row(
                    "m" + i, "第" + i + "条" + Integer.toString(i * 7919, 36).repeat(5));
        }
        return rows;
    }

    /** PostgreSQL ends the connection in the middle, as it does when the portal is killed. */
    @Test
    void aPortalThatIsKilledWhileWritingLeavesNothingAndSaysSo() {
        UUID id = house.read(many(3_000));
        house.choice.take(id, house.author, false);
        UUID lease = UUID.randomUUID();
        var job = house.book.claim(lease).orElseThrow();
        house.afterEachChunk(() -> house.sql.ask("""
                select pg_terminate_backend(pid) from pg_stat_activity
                where state = 'idle in transaction' and backend_xid is not null and query like '%import_row%'""", row -> row.getBoolean(1)));
        assertThrows(IllegalStateException.class, () -> house.taking.take(job, lease));
        assertEquals(0, house.items());
        house.runAll();
        assertEquals(ImportPhase.TAKING, house.phase(id), "its worker may still live");
        house.clock.pass(ImportBook.LEASE.plusSeconds(1));
        house.runAll();
        assertEquals(ImportPhase.READY, house.phase(id));
        assertEquals(ImportNotice.INTERRUPTED, house.job(id).notice());
        assertEquals(0, house.items());
    }

    @Test
    void aReadingWhoseWorkerDiedIsBegunAnewAndGivenUpAfterThreeTimes() {
        UUID id = house.begin(rows());
        for (int i = 0; i < 3; i++) {
            assertTrue(house.book.claim(UUID.randomUUID()).isPresent());
            house.clock.pass(ImportBook.LEASE.plusSeconds(1));
        }
        house.runAll();
        assertEquals(ImportPhase.FAILED, house.phase(id));
        assertEquals(ImportNotice.GAVE_UP, house.job(id).notice());
        UUID other = house.begin(rows());
        house.book.claim(UUID.randomUUID());
        house.clock.pass(ImportBook.LEASE.plusSeconds(1));
        house.runAll();
        assertEquals(ImportPhase.READY, house.phase(other));
    }

    @Test
    void whenTheBankHasChangedMeanwhileItIsComparedAgain() {
        UUID slow = house.read(rows());
        take(house.read(house.row("a", "抢先一步的另一道题，讲的是别的事情。")), false);
        take(slow, false);
        assertEquals(ImportPhase.READY, house.phase(slow));
        assertEquals(ImportNotice.BANK_CHANGED, house.job(slow).notice());
        assertEquals(
                new Tally(2, 1, 0, 0, 0), house.preview.sum(slow, house.author).tally());
        take(slow, false);
        assertEquals(2, house.version("a"));
    }

    @Test
    void nobodySeesAnothersImport() {
        UUID id = house.read(rows());
        UUID stranger = UUID.randomUUID();
        assertEquals(Optional.empty(), house.desk.find(id, stranger));
        assertEquals(List.of(), house.preview.rows(id, stranger, Which.ALL, 0, 10));
        assertEquals(Optional.of(ImportRefusal.NOT_FOUND), house.choice.take(id, stranger, true));
        assertEquals(Optional.of(ImportRefusal.NOT_FOUND), house.desk.cancel(id, stranger));
        assertEquals(List.of(), house.desk.mine(stranger));
    }

    @Test
    void whatIsNoFileOfQuestionsSaysSo() {
        UUID id = house.begin(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 0});
        house.runAll();
        assertEquals(ImportPhase.READY, house.phase(id));
        assertEquals(
                "NOT_READABLE",
                house.preview.allFindings(id, house.author).get(0).reason());
        assertEquals(Optional.of(ImportRefusal.NOTHING_TO_TAKE), house.choice.take(id, house.author, true));
        assertEquals(ImportRefusal.EMPTY, begun(InputStream.nullInputStream()).refusal());
        assertEquals(ImportRefusal.TOO_LARGE, begun(endless()).refusal());
    }

    private ImportDesk.Begun begun(InputStream in) {
        return house.desk.begin(in, "x.csv", Filing.OPEN, UUID.randomUUID());
    }

    private static InputStream endless() {
        return new InputStream() {
            @Override
            public int read() {
                return 'x';
            }

            @Override
            public int read(byte[] buffer, int from, int length) {
                return length;
            }
        };
    }

    @Test
    void nobodyKeepsTheWholePortalBusyAndOldImportsAreForgotten() {
        byte[] file = ImportHouse.csv(rows()).getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < 3; i++) {
            assertNull(house.desk
                    .begin(new ByteArrayInputStream(file), "x.csv", Filing.OPEN, house.author)
                    .refusal());
        }
        assertEquals(
                ImportRefusal.TOO_MANY_AT_ONCE,
                house.desk
                        .begin(new ByteArrayInputStream(file), "x.csv", Filing.OPEN, house.author)
                        .refusal());
        house.runAll();
        assertEquals(3, house.desk.mine(house.author).size());
        house.work.forget(house.clock.instant().plusSeconds(1));
        assertEquals(0, house.desk.mine(house.author).size());
    }
}

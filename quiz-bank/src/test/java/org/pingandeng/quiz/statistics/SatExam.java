package org.pingandeng.quiz.statistics;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.pingandeng.fixtures.SharedPostgres;
import org.pingandeng.quiz.bank.model.BankItem;
import org.pingandeng.quiz.bank.model.ItemBank.VersionId;
import org.pingandeng.quiz.bank.store.JdbcItemVersions;
import org.pingandeng.quiz.bank.store.JpaItemBank;
import org.pingandeng.quiz.exam.model.CandidateId;
import org.pingandeng.quiz.exam.model.Correction;
import org.pingandeng.quiz.exam.model.Exam;
import org.pingandeng.quiz.exam.model.GivenMark;
import org.pingandeng.quiz.exam.model.ReceiptSigner;
import org.pingandeng.quiz.exam.model.Rulings.Place;
import org.pingandeng.quiz.exam.model.Save;
import org.pingandeng.quiz.exam.model.SaveOrder;
import org.pingandeng.quiz.exam.model.Sitting;
import org.pingandeng.quiz.exam.model.WrittenAnswer;
import org.pingandeng.quiz.exam.store.GroupCommit;
import org.pingandeng.quiz.exam.store.JdbcClosedSittings;
import org.pingandeng.quiz.exam.store.JdbcCorrections;
import org.pingandeng.quiz.exam.store.JdbcExams;
import org.pingandeng.quiz.exam.store.JdbcSittings;
import org.pingandeng.quiz.exam.store.JdbcWrittenAnswers;
import org.pingandeng.quiz.item.Item;
import org.pingandeng.quiz.item.ItemType;
import org.pingandeng.quiz.item.Use;
import org.pingandeng.quiz.paper.Blueprint;
import org.pingandeng.quiz.paper.Paper;

/** An exam on a real database that candidates sit: items in the bank, saves in the log, marks in the sittings. */
final class SatExam implements AutoCloseable {

    static final Instant NOON = Instant.parse("2026-11-24T04:00:00Z");

    final String code = "exam-" + UUID.randomUUID();
    final StatisticsDesk desk = new StatisticsDesk();
    final JdbcSittings sittings;
    private final GroupCommit commits;

    SatExam() {
        DataSource database = SharedPostgres.dataSource("quiz");
        sittings = new JdbcSittings(database);
        commits = new GroupCommit(database, new ReceiptSigner(new byte[32]), Thread::new, 100);
        desk.sittings = new JdbcClosedSittings(database);
        desk.versions = new JdbcItemVersions(database);
        desk.corrections = new JdbcCorrections(database);
        Blueprint blueprint = new Blueprint(List.of(new Blueprint.Section(ItemType.SINGLE, 2, 50, List.of())));
        new JdbcExams(database)
                .keep(
                        new Exam(code, "示例考试", "Sample exam", Duration.ofMinutes(10), 60, 2, Duration.ZERO, blueprint),
                        NOON);
    }

    /** Puts an item into the bank. */
    BankItem put(String name, Item words) {
        EntityManager entities = SharedPostgres.entityManagers("quiz").createEntityManager();
        try {
            entities.getTransaction().begin();
            BankItem item = new BankItem(code + "/" + name, Use.EXAM, words, null, NOON);
            new JpaItemBank(entities).add(item, words);
            entities.getTransaction().commit();
            return item;
        } finally {
            entities.close();
        }
    }

    /** Sits down before some items, each for fifty points. */
    UUID begin(CandidateId candidate, BankItem... items) {
        List<Paper.Slot> slots = new ArrayList<>();
        for (BankItem item : items) {
            slots.add(new Paper.Slot(slots.size() + 1, item.id(), 1, 50, List.of()));
        }
        UUID id = UUID.randomUUID();
        Instant end = NOON.plus(Duration.ofMinutes(10));
        sittings.begin(
                new Sitting(
                        id,
                        code,
                        candidate,
                        1,
                        new Paper(slots),
                        60,
                        NOON,
                        end,
                        end,
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

    /** Saves answers slot by slot, half a minute each. */
    void answer(UUID sitting, String... answers) {
        byte[] previous = Save.BEGINNING;
        for (int slot = 1; slot <= answers.length; slot++) {
            Instant at = NOON.plusSeconds(30L * slot);
            byte[] hash = Save.chain(previous, slot, slot, answers[slot - 1], at.toString());
            Save save = new Save(slot, slot, answers[slot - 1], at.toString(), previous, hash);
            commits.offer(new SaveOrder(sitting, 1, save, at))
                    .orTimeout(20, TimeUnit.SECONDS)
                    .join();
            previous = hash;
        }
    }

    void close(UUID sitting) {
        sittings.close(sitting, "CANDIDATE", NOON.plusSeconds(120));
    }

    void mark(UUID sitting, double score) {
        sittings.settle(sitting, score, score >= 60, "marking", NOON.plusSeconds(180));
    }

    /** Two markers read the answer in a slot. */
    void award(UUID sitting, int slot, int... given) {
        JdbcWrittenAnswers answers = new JdbcWrittenAnswers(SharedPostgres.dataSource("quiz"));
        Place place = new Place(slot, 0);
        Sitting sat = sittings.find(sitting).orElseThrow();
        Paper.Slot at = sat.paper().slots().get(slot - 1);
        answers.add(new WrittenAnswer(
                sitting, place, code, new VersionId(at.item(), at.version()), "示例", NOON.plusSeconds(130)));
        for (int mark : given) {
            answers.mark(sitting, place, new GivenMark(UUID.randomUUID(), mark, 10), "", NOON.plusSeconds(140 + mark));
        }
    }

    /** An item turns out to have no defensible key. */
    void drop(BankItem item) {
        desk.corrections.add(new Correction(
                UUID.randomUUID(),
                new VersionId(item.id(), 1),
                OptionalInt.empty(),
                false,
                "示例理由",
                "示例更正",
                UUID.randomUUID(),
                NOON.plusSeconds(200),
                new Correction.Effect(0, 0, 0)));
    }

    @Override
    public void close() {
        commits.close();
    }
}

package org.pingandeng.quiz.exam;

import java.lang.reflect.Field;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.pingandeng.fixtures.SharedPostgres;
import org.pingandeng.quiz.SmallBank;
import org.pingandeng.quiz.TestClock;
import org.pingandeng.quiz.exam.model.CandidateId;
import org.pingandeng.quiz.exam.model.Exam;
import org.pingandeng.quiz.exam.model.ReceiptSigner;
import org.pingandeng.quiz.exam.model.Save;
import org.pingandeng.quiz.exam.model.SaveOrder;
import org.pingandeng.quiz.exam.model.SaveQueue;
import org.pingandeng.quiz.exam.model.SaveReply;
import org.pingandeng.quiz.exam.model.Signals;
import org.pingandeng.quiz.exam.model.Sitting;
import org.pingandeng.quiz.exam.office.ExamOfficeHouse;
import org.pingandeng.quiz.exam.office.store.JdbcRosters;
import org.pingandeng.quiz.exam.store.GroupCommit;
import org.pingandeng.quiz.exam.store.JdbcAppeals;
import org.pingandeng.quiz.exam.store.JdbcCandidates;
import org.pingandeng.quiz.exam.store.JdbcCorrections;
import org.pingandeng.quiz.exam.store.JdbcExams;
import org.pingandeng.quiz.exam.store.JdbcSittings;
import org.pingandeng.quiz.exam.store.JdbcWrittenAnswers;
import org.pingandeng.quiz.exam.watch.AlikeDesk;
import org.pingandeng.quiz.exam.watch.InvigilatorDesk;
import org.pingandeng.quiz.exam.watch.store.JdbcSignals;
import org.pingandeng.quiz.exam.watch.store.JdbcWatchBook;
import org.pingandeng.quiz.item.Item;
import org.pingandeng.quiz.item.ItemType;
import org.pingandeng.quiz.item.Use;
import org.pingandeng.quiz.paper.Blueprint;
import org.pingandeng.quiz.port.AuditTrail;
import org.pingandeng.quiz.port.Eligibility;

/** The exam's rooms put together without a container, on a real database: ten statements, all of them right. */
public final class ExamHouse implements AutoCloseable {

    public static final Duration TIME = Duration.ofMinutes(10);
    public static final Duration GRACE = Duration.ofMinutes(2);

    final String code = "exam-" + UUID.randomUUID();
    public final TestClock clock = new TestClock();
    final SmallBank bank = new SmallBank();
    final List<String> told = new ArrayList<>();
    final ExamHall hall = new ExamHall();
    public final ExamRoom room = new ExamRoom();
    public final MarkingRoom marking = new MarkingRoom();
    final MarkersDesk markers = new MarkersDesk();
    final RegradeDesk regrades = new RegradeDesk();
    final AppealDesk appeals = new AppealDesk();
    public final FlagDesk flags = new FlagDesk();
    final SignalDesk signals = new SignalDesk();
    final InvigilatorDesk watch = new InvigilatorDesk();
    final AlikeDesk alike = new AlikeDesk();
    final List<String> audited = new ArrayList<>();
    public final JdbcSittings sittings;
    Eligibility.Standing standing = Eligibility.Standing.READY;
    final JdbcCandidates candidates = new JdbcCandidates(SharedPostgres.dataSource("quiz"));
    final ExamOfficeHouse office;
    private final GroupCommit commits;

    public ExamHouse() {
        DataSource database = SharedPostgres.dataSource("quiz");
        JdbcExams exams = new JdbcExams(database);
        sittings = new JdbcSittings(database);
        commits = new GroupCommit(database, new ReceiptSigner(new byte[32]), Thread::new, 100);
        for (int item = 0; item < 10; item++) {
            bank.put(Use.EXAM, statement("考试题" + item));
        }
        bank.put(Use.PRACTICE, statement("练习题"));
        Blueprint blueprint = new Blueprint(List.of(new Blueprint.Section(ItemType.TRUE_FALSE, 10, 10, List.of())));
        exams.keep(new Exam(code, "考试", "Exam", TIME, 80, 2, GRACE, blueprint), clock.instant());
        ExamTokens tokens = new ExamTokens();
        tokens.secrets =
                (purpose, length) -> purpose.repeat(4).substring(0, length).getBytes();
        tokens.clock = clock;
        tokens.open();
        flags.sittings = sittings;
        Signals noticed = new JdbcSignals(database);
        hall.signals = noticed;
        room.signals = noticed;
        signals.signals = noticed;
        signals.tokens = tokens;
        signals.secrets = tokens.secrets;
        signals.open();
        signals.clock = clock;
        office = new ExamOfficeHouse(exams, sittings, candidates, clock, (topic, key, payload) -> {
            if (payload.containsKey("score")) {
                told.add(topic + " " + key + " " + payload.get("score"));
            }
        });
        hall.doors = office.doors;
        marking.doors = office.doors;
        appeals.doors = office.doors;
        hall.exams = exams;
        hall.sittings = sittings;
        hall.candidates = candidates;
        hall.bank = bank;
        hall.tokens = tokens;
        hall.clock = clock;
        hall.trail = (action, subject, detail) -> {};
        hall.eligibility = (exam, candidate) -> standing;
        room.exams = exams;
        room.sittings = sittings;
        FrozenItems frozen = new FrozenItems();
        frozen.bank = bank;
        room.frozen = frozen;
        room.tokens = tokens;
        room.clock = clock;
        marking.exams = exams;
        marking.sittings = sittings;
        Marker marker = new Marker();
        marker.sittings = sittings;
        marker.frozen = frozen;
        marker.corrections = new JdbcCorrections(database);
        marker.exams = hall.exams;
        marking.marker = marker;
        marking.answers = new JdbcWrittenAnswers(database);
        marker.answers = marking.answers;
        markers.answers = marking.answers;
        markers.marking = marking;
        markers.bank = bank;
        markers.exams = exams;
        markers.trail = hall.trail;
        markers.clock = clock;
        marking.tokens = tokens;
        marking.clock = clock;
        marking.trail = hall.trail;
        marking.outbox = (topic, key, payload) -> told.add(topic + " " + key + " " + payload.get("score"));
        regrades.corrections = marker.corrections;
        regrades.sittings = sittings;
        regrades.bank = bank;
        regrades.marker = marker;
        regrades.marking = marking;
        regrades.trail = hall.trail;
        regrades.outbox = marking.outbox;
        regrades.clock = clock;
        appeals.appeals = new JdbcAppeals(database);
        appeals.sittings = sittings;
        appeals.marker = marker;
        appeals.regrades = regrades;
        appeals.trail = hall.trail;
        appeals.outbox = marking.outbox;
        appeals.clock = clock;
        wire(
                watch,
                exams,
                sittings,
                marking,
                bank,
                clock,
                new JdbcWatchBook(database),
                new JdbcRosters(database),
                new PublicKey());
        wire(alike, bank, clock, new JdbcWatchBook(database), noticed);
    }

    /** The desks of the watch lie in a package of their own; each field gets what fits it. */
    private void wire(Object desk, Object... beans) {
        AuditTrail trail = (action, subject, detail) -> audited.add(action + " " + subject + " " + detail.get("kind"));
        List<Object> all = new ArrayList<>(List.of(beans));
        all.add(trail);
        try {
            for (Field field : desk.getClass().getDeclaredFields()) {
                field.setAccessible(true);
                for (Object bean : all) {
                    if (field.getType().isInstance(bean)) {
                        field.set(desk, bean);
                    }
                }
            }
        } catch (IllegalAccessException closed) {
            throw new IllegalStateException(closed);
        }
    }

    private static final class PublicKey implements SaveQueue {
        @Override
        public CompletableFuture<SaveReply> offer(SaveOrder order) {
            throw new UnsupportedOperationException();
        }

        @Override
        public byte[] publicKey() {
            return new ReceiptSigner(new byte[32]).publicKey();
        }
    }

    private static Item statement(String stem) {
        return new Item.TrueFalse(new Item.Text(stem, "因为。", "安全", 1, List.of("安全生产法:28"), "自编"), true);
    }

    public CandidateId candidate() {
        return new CandidateId(UUID.randomUUID());
    }

    public ExamHall.Admission admitted(CandidateId candidate) {
        return hall.admit(code, candidate).value();
    }

    /** Answers the first so many items right, each in a save of its own, and says what became of the last. */
    public SaveReply answer(UUID sitting, int lease, int right) {
        byte[] previous = Save.BEGINNING;
        SaveReply reply = null;
        for (int slot = 1; slot <= right; slot++) {
            byte[] hash = Save.chain(previous, slot, slot, "{\"t\":true}", "2026-11-24T12:00:00+08:00");
            Save save = new Save(slot, slot, "{\"t\":true}", "2026-11-24T12:00:00+08:00", previous, hash);
            reply = commits.offer(new SaveOrder(sitting, lease, save, clock.instant()))
                    .orTimeout(20, TimeUnit.SECONDS)
                    .join();
            previous = hash;
        }
        return reply;
    }

    /** Saves one answer as the first of its sitting's first tab, and the next ones after it. */
    void say(UUID sitting, String... answers) {
        byte[] previous = Save.BEGINNING;
        for (int slot = 1; slot <= answers.length; slot++) {
            String answer = answers[slot - 1];
            byte[] hash = Save.chain(previous, slot, slot, answer, "2026-11-24T12:00:00+08:00");
            Save save = new Save(slot, slot, answer, "2026-11-24T12:00:00+08:00", previous, hash);
            commits.offer(new SaveOrder(sitting, 1, save, clock.instant()))
                    .orTimeout(20, TimeUnit.SECONDS)
                    .join();
            previous = hash;
        }
    }

    public Sitting sitting(UUID id) {
        return sittings.find(id).orElseThrow();
    }

    @Override
    public void close() {
        commits.close();
    }
}

package org.pingandeng.quiz.assembly;

import jakarta.enterprise.inject.Instance;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.pingandeng.fixtures.SharedPostgres;
import org.pingandeng.quiz.SmallBank;
import org.pingandeng.quiz.TestClock;
import org.pingandeng.quiz.assembly.model.ObservedFacilities;
import org.pingandeng.quiz.assembly.store.JdbcExamSettings;
import org.pingandeng.quiz.assembly.store.JdbcExpectations;
import org.pingandeng.quiz.assembly.store.JdbcPapers;
import org.pingandeng.quiz.assembly.store.JdbcPlans;
import org.pingandeng.quiz.exam.store.JdbcCandidates;
import org.pingandeng.quiz.exam.store.JdbcExams;
import org.pingandeng.quiz.item.Item;
import org.pingandeng.quiz.item.ItemType;
import org.pingandeng.quiz.item.Use;

/** The desks of test assembly put together without a container, on a real database. */
final class AssemblyHouse {

    final TestClock clock = new TestClock();
    final SmallBank bank = new SmallBank();
    final List<String> told = new ArrayList<>();
    final BlueprintDesk blueprints = new BlueprintDesk();
    final PaperDesk papers = new PaperDesk();
    final ExamDesk exams = new ExamDesk();
    final JdbcExams kept = new JdbcExams(SharedPostgres.dataSource("quiz"));
    final UUID trainer = UUID.randomUUID();
    Map<UUID, Double> observed = Map.of();

    AssemblyHouse() {
        DataSource database = SharedPostgres.dataSource("quiz");
        JdbcPlans plans = new JdbcPlans(database);
        DrawingTable table = new DrawingTable();
        table.bank = bank;
        table.papers = new JdbcPapers(database);
        table.expectations = new JdbcExpectations(database);
        table.observed = statistics();
        table.clock = clock;
        blueprints.plans = plans;
        blueprints.bank = bank;
        blueprints.table = table;
        blueprints.clock = clock;
        blueprints.trail = (action, subject, detail) -> told.add(action);
        papers.plans = plans;
        papers.papers = table.papers;
        papers.bank = bank;
        papers.table = table;
        papers.clock = clock;
        papers.trail = blueprints.trail;
        exams.sources = new ExamSources();
        exams.sources.plans = plans;
        exams.sources.papers = table.papers;
        exams.sources.bank = bank;
        exams.sources.table = table;
        exams.exams = kept;
        exams.settings = new JdbcExamSettings(database);
        exams.plans = plans;
        exams.papers = table.papers;
        exams.candidates = new JdbcCandidates(database);
        exams.clock = clock;
        exams.trail = blueprints.trail;
    }

    @SuppressWarnings("unchecked")
    private Instance<ObservedFacilities> statistics() {
        ObservedFacilities known = use -> observed;
        return (Instance<ObservedFacilities>) Proxy.newProxyInstance(
                AssemblyHouse.class.getClassLoader(),
                new Class<?>[] {Instance.class},
                (proxy, method, values) -> method.getName().equals("isResolvable") ? !observed.isEmpty() : known);
    }

    /** Puts statements in, of one topic and difficulty. */
    List<UUID> statements(Use use, int many, String topic, int difficulty) {
        List<UUID> ids = new ArrayList<>();
        for (int item = 0; item < many; item++) {
            Item.Text text = new Item.Text(topic + " " + item, "因为。", topic, difficulty, List.of("安全生产法:28"), "自编");
            ids.add(bank.put(use, new Item.TrueFalse(text, true)));
        }
        return ids;
    }

    /** Puts single choices in. */
    void singles(Use use, int many, String topic) {
        for (int item = 0; item < many; item++) {
            Item.Text text = new Item.Text(topic + " 单选 " + item, "因为。", topic, 3, List.of(), "自编");
            bank.put(use, new Item.Single(text, List.of("甲", "乙", "丙", "丁"), 1));
        }
    }

    static Draft.Row row(ItemType type, int count, double points, String... topics) {
        return new Draft.Row(type, List.of(topics), 1, 5, count, points);
    }

    static Draft draft(Use use, Draft.Row... rows) {
        return new Draft(
                null,
                "示例蓝图",
                use,
                List.of(rows),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                0,
                0,
                0,
                30,
                1.0,
                1,
                0,
                7);
    }

    /** The same with other numbers of forms, items in common and days. */
    static Draft with(Draft draft, int forms, int common, int days) {
        return new Draft(
                draft.id(),
                draft.title(),
                draft.use(),
                draft.rows(),
                draft.fixed(),
                draft.leftOut(),
                draft.topicsLeftOut(),
                draft.shares(),
                draft.level(),
                0,
                days,
                draft.minutes(),
                draft.passMark(),
                forms,
                common,
                draft.seed());
    }

    UUID kept(Draft draft) {
        Done done = blueprints.keep(draft, trainer);
        if (!done.kept()) {
            throw new AssertionError(done.problems());
        }
        return done.id();
    }
}

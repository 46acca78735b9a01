package org.pingandeng.course.evaluation.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.pingandeng.course.LearnerId;
import org.pingandeng.course.Text;
import org.pingandeng.course.evaluation.model.Answer;
import org.pingandeng.course.evaluation.model.Evaluations;
import org.pingandeng.course.evaluation.model.Item;
import org.pingandeng.course.evaluation.model.Subject;
import org.pingandeng.course.sql.Database;

/** Evaluations in PostgreSQL. */
@ApplicationScoped
public class JdbcEvaluations implements Evaluations {

    /** Stands for the teacher of a course as a whole, who is nobody. */
    private static final UUID NOBODY = new UUID(0, 0);

    private static final String ITEMS = """
            select * from course.evaluation_item where kind = ? and from_date <= ? and (to_date is null or to_date > ?)
            order by position, code""";
    private static final String ALL_ITEMS = """
            select * from (select distinct on (code) * from course.evaluation_item where kind = ?
                order by code, from_date desc) newest order by position, code""";
    private static final String OF = """
            select e.id, e.words, m.item, m.mark from course.evaluation e
            left join course.evaluation_mark m on m.evaluation = e.id
            where e.about = ? and e.teacher is not distinct from ? order by e.id""";

    @Inject
    Database database;

    /** For the container. */
    public JdbcEvaluations() {}

    /**
     * Evaluations in a database of one's own.
     *
     * @param database with the schema
     */
    public JdbcEvaluations(Database database) {
        this.database = database;
    }

    @Override
    public List<Item> items(Subject.Kind kind, LocalDate day) {
        return database.list(ITEMS, JdbcEvaluations::item, kind.name(), day, day);
    }

    @Override
    public List<Item> items(Subject.Kind kind) {
        return database.list(ALL_ITEMS, JdbcEvaluations::item, kind.name());
    }

    private static Item item(ResultSet row) throws SQLException {
        return new Item(row.getString("code"), new Text(row.getString("title_zh"), row.getString("title_en")));
    }

    @Override
    public boolean given(LearnerId learner, Subject subject) {
        return database.one(
                        "select 1 from course.evaluation_given where learner = ? and about = ? and teacher = ?",
                        row -> true,
                        learner.value(),
                        subject.about(),
                        subject.teacher().orElse(NOBODY))
                .isPresent();
    }

    @Override
    public boolean give(LearnerId learner, Subject subject, Answer answer, LocalDate day) {
        int fresh = database.change(
                "insert into course.evaluation_given (learner, about, teacher) values (?, ?, ?) on conflict do nothing",
                learner.value(),
                subject.about(),
                subject.teacher().orElse(NOBODY));
        if (fresh == 0) {
            return false;
        }
        UUID id = UUID.randomUUID();
        database.change(
                "insert into course.evaluation (id, kind, about, teacher, day, words) values (?, ?, ?, ?, ?, ?)",
                id,
                subject.kind().name(),
                subject.about(),
                subject.teacher().orElse(null),
                day,
                answer.words());
        answer.marks()
                .forEach((item, mark) -> database.change(
                        "insert into course.evaluation_mark (evaluation, item, mark) values (?, ?, ?)",
                        id,
                        item,
                        mark));
        return true;
    }

    /** What one row of the join says: an answer's words, and one of its marks, if it has any. */
    private record Row(UUID id, String words, String item, int mark) {}

    @Override
    public List<Answer> of(Subject subject) {
        List<Row> rows = database.list(
                OF,
                row -> new Row(
                        row.getObject("id", UUID.class),
                        row.getString("words"),
                        row.getString("item"),
                        row.getInt("mark")),
                subject.about(),
                subject.teacher().orElse(null));
        Map<UUID, Map<String, Integer>> marks = new HashMap<>();
        Map<UUID, String> words = new HashMap<>();
        for (Row row : rows) {
            words.put(row.id(), row.words());
            Map<String, Integer> own = marks.computeIfAbsent(row.id(), each -> new HashMap<>());
            if (row.item() != null) {
                own.put(row.item(), row.mark());
            }
        }
        return words.entrySet().stream()
                .map(each -> new Answer(marks.get(each.getKey()), each.getValue()))
                .toList();
    }
}

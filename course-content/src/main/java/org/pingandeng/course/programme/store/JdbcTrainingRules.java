package org.pingandeng.course.programme.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.pingandeng.course.Text;
import org.pingandeng.course.programme.model.Industry;
import org.pingandeng.course.programme.model.TrainingRule;
import org.pingandeng.course.programme.model.TrainingRules;
import org.pingandeng.course.sql.Database;

/** The rule table in PostgreSQL. */
@ApplicationScoped
public class JdbcTrainingRules implements TrainingRules {

    private static final String PUT_RULE = """
            insert into course.training_rule (code, from_date, to_date, position, post, industry, stage, hours,
                title_zh, title_en, topics_zh, topics_en, exam, pass_mark, valid_months, catalogue, note_zh, note_en,
                source, mark)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (code, from_date) do update set to_date = excluded.to_date, position = excluded.position,
                post = excluded.post, industry = excluded.industry, stage = excluded.stage, hours = excluded.hours,
                title_zh = excluded.title_zh, title_en = excluded.title_en, topics_zh = excluded.topics_zh,
                topics_en = excluded.topics_en, exam = excluded.exam, pass_mark = excluded.pass_mark,
                valid_months = excluded.valid_months, catalogue = excluded.catalogue, note_zh = excluded.note_zh,
                note_en = excluded.note_en, source = excluded.source, mark = excluded.mark""";
    private static final String PUT_INDUSTRY = """
            insert into course.training_industry (code, within, position, title_zh, title_en, source)
            values (?, ?, ?, ?, ?, ?)
            on conflict (code) do update set within = excluded.within, position = excluded.position,
                title_zh = excluded.title_zh, title_en = excluded.title_en, source = excluded.source""";

    @Inject
    Database database;

    /** For the container. */
    public JdbcTrainingRules() {}

    /**
     * A table in a database of one's own.
     *
     * @param database with the schema
     */
    public JdbcTrainingRules(Database database) {
        this.database = database;
    }

    @Override
    public void put(TrainingRule rule, int position) {
        database.change(
                PUT_RULE,
                rule.code(),
                rule.period().from(),
                rule.period().to().orElse(null),
                position,
                rule.asked().post(),
                rule.asked().industry(),
                rule.asked().stage(),
                rule.hours().orElse(null),
                rule.title().zh(),
                rule.title().en(),
                rule.topics().stream().map(Text::zh).toList(),
                rule.topics().stream().map(Text::en).toList(),
                rule.exam().kind(),
                boxed(rule.exam().passMark()),
                boxed(rule.validMonths()),
                rule.catalogue().orElse(null),
                rule.note().zh(),
                rule.note().en(),
                rule.source(),
                rule.mark());
    }

    @Override
    public void put(Industry industry, int position) {
        database.change(
                PUT_INDUSTRY,
                industry.code(),
                industry.within().orElse(null),
                position,
                industry.title().zh(),
                industry.title().en(),
                industry.source());
    }

    @Override
    public List<TrainingRule> rules() {
        return database.list(
                "select * from course.training_rule order by position, code, from_date desc", JdbcTrainingRules::rule);
    }

    @Override
    public List<Industry> industries() {
        return database.list(
                "select * from course.training_industry order by position",
                row -> new Industry(
                        row.getString("code"),
                        Optional.ofNullable(row.getString("within")),
                        text(row, "title"),
                        row.getString("source")));
    }

    private static TrainingRule rule(ResultSet row) throws SQLException {
        List<String> zh = Database.texts(row, "topics_zh");
        List<String> en = Database.texts(row, "topics_en");
        return new TrainingRule(
                row.getString("code"),
                new TrainingRule.Asked(row.getString("post"), row.getString("industry"), row.getString("stage")),
                new TrainingRule.Period(
                        row.getObject("from_date", LocalDate.class),
                        Optional.ofNullable(row.getObject("to_date", LocalDate.class))),
                text(row, "title"),
                Optional.ofNullable(row.getBigDecimal("hours")),
                IntStream.range(0, zh.size())
                        .mapToObj(at -> new Text(zh.get(at), en.get(at)))
                        .toList(),
                new TrainingRule.Exam(row.getString("exam"), number(row, "pass_mark")),
                number(row, "valid_months"),
                Optional.ofNullable(row.getString("catalogue")),
                text(row, "note"),
                row.getString("source"),
                row.getString("mark"));
    }

    private static Integer boxed(OptionalInt number) {
        return number.isPresent() ? number.getAsInt() : null;
    }

    private static OptionalInt number(ResultSet row, String column) throws SQLException {
        int number = row.getInt(column);
        return row.wasNull() ? OptionalInt.empty() : OptionalInt.of(number);
    }

    private static Text text(ResultSet row, String column) throws SQLException {
        return new Text(row.getString(column + "_zh"), row.getString(column + "_en"));
    }
}

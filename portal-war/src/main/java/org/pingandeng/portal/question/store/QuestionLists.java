package org.pingandeng.portal.question.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.pingandeng.portal.account.model.Role;
import org.pingandeng.portal.question.model.Question;
import org.pingandeng.portal.question.model.Questions.Figure;
import org.pingandeng.portal.question.model.Questions.Line;
import org.pingandeng.portal.question.model.Questions.Near;
import org.pingandeng.portal.question.model.Questions.Wanted;
import org.pingandeng.portal.question.model.Round;
import org.pingandeng.quiz.sql.Sql;

/**
 * Lists over the derived rows; each reads one page.
 *
 * @param sql statements on the database
 */
record QuestionLists(Sql sql) {

    private static final String LATEST = " and not exists (select 1 from portal.public_question_round l"
            + " where l.question = r.question and l.round > r.round and l.round > 1)";
    private static final String LINES = "select " + JdbcQuestions.QUESTION
            + ", r.round, r.state, r.due, r.organisation, r.path, r.role, p.review_by"
            + " from portal.public_question_round r join portal.public_question q on q.number = r.question"
            + " join portal.public_question_page p on p.question = r.question where true" + LATEST;
    private static final String COUNT = "select count(*) from portal.public_question_round r"
            + " join portal.public_question_page p on p.question = r.question where true" + LATEST;
    private static final String COUNTS =
            "select r.state, r.state in ('WAITING', 'OPEN', 'CHECK') and r.due < ? as late,"
                    + " coalesce(p.review_by <= ?, false) as review, count(*) as lines from portal.public_question_round r"
                    + " join portal.public_question_page p on p.question = r.question where true" + LATEST;
    private static final String SHOWN = "select " + JdbcQuestions.QUESTION
            + " from portal.public_question_page p join portal.public_question q on q.number = p.question"
            + " where p.shown_at is not null";
    private static final String FIGURES = """
            select to_char(r.asked_at at time zone 'Asia/Shanghai', 'YYYY-MM') as month, r.role, r.organisation,
              count(*) as asked,
              count(*) filter (where r.first_dealt_on <= r.first_due) as in_time,
              count(*) filter (where r.first_dealt_on > r.first_due) as late,
              count(*) filter (where r.first_dealt_on is null and r.first_due >= ?) as open,
              count(*) filter (where r.first_dealt_on is null and r.first_due < ?) as overdue
            from portal.public_question_round r where r.kind = 'QUESTION' and r.asked_at >= ?
            group by 1, 2, 3 order by 1 desc, 2, 3""";

    List<Line> lines(Wanted wanted, int from, int most) {
        List<Object> values = new ArrayList<>();
        String where = where(wanted, values);
        values.add(most);
        values.add(from);
        return sql.ask(
                LINES + where + " order by (r.dealt_on is not null), r.due, r.question desc limit ? offset ?",
                QuestionLists::line,
                values.toArray());
    }

    long count(Wanted wanted) {
        List<Object> values = new ArrayList<>();
        String where = where(wanted, values);
        return sql.ask(COUNT + where, row -> row.getLong(1), values.toArray()).get(0);
    }

    Map<String, Long> counts(Wanted wanted) {
        List<Object> values = new ArrayList<>(List.of(wanted.today(), wanted.today()));
        String scope = where(new Wanted("", wanted.all(), wanted.roles(), wanted.place(), wanted.today()), values);
        Map<String, Long> counts = new HashMap<>();
        sql.ask(
                COUNTS + scope + " group by 1, 2, 3",
                row -> {
                    long lines = row.getLong("lines");
                    counts.merge("", lines, Long::sum);
                    counts.merge(row.getString("state"), lines, Long::sum);
                    if (row.getBoolean("late")) {
                        counts.merge("LATE", lines, Long::sum);
                    }
                    if (row.getBoolean("review")) {
                        counts.merge("REVIEW", lines, Long::sum);
                    }
                    return lines;
                },
                values.toArray());
        return counts;
    }

    private static String where(Wanted wanted, List<Object> values) {
        StringBuilder where = new StringBuilder();
        switch (wanted.view()) {
            case "" -> {}
            case "LATE" -> {
                where.append(" and r.state in ('WAITING', 'OPEN', 'CHECK') and r.due < ?");
                values.add(wanted.today());
            }
            case "REVIEW" -> {
                where.append(" and p.review_by <= ?");
                values.add(wanted.today());
            }
            default -> {
                where.append(" and r.state = ?");
                values.add(wanted.view());
            }
        }
        if (!wanted.all()) {
            String roles = wanted.roles().stream().map(Role::name).collect(Collectors.joining(","));
            where.append(" and r.state <> 'WAITING' and r.role = any(string_to_array(?, ','))")
                    .append(" and starts_with(?, r.path)");
            values.add(roles);
            values.add(wanted.place());
        }
        return where.toString();
    }

    List<Question> shown(Question.Kind kind, String about, int from, int most) {
        List<Object> values = new ArrayList<>(List.of(kind.name()));
        String where = about(kind, about, values);
        values.add(most);
        values.add(from);
        return sql.ask(
                SHOWN + " and p.kind = ?" + where + " order by p.shown_at desc, p.question desc limit ? offset ?",
                JdbcQuestions::question,
                values.toArray());
    }

    long countShown(Question.Kind kind, String about) {
        List<Object> values = new ArrayList<>(List.of(kind.name()));
        String where = about(kind, about, values);
        return sql.ask(
                        "select count(*) from portal.public_question_page p where p.shown_at is not null and p.kind = ?"
                                + where,
                        row -> row.getLong(1),
                        values.toArray())
                .get(0);
    }

    private static String about(Question.Kind kind, String about, List<Object> values) {
        if (about.isEmpty()) {
            return "";
        }
        values.add(about);
        return kind == Question.Kind.QUESTION ? " and p.topic = ?" : " and p.target = ?";
    }

    List<Question> shown(List<Long> numbers) {
        String list = numbers.stream().map(String::valueOf).collect(Collectors.joining(","));
        return list.isEmpty()
                ? List.of()
                : sql.ask(
                        SHOWN + " and p.question = any(string_to_array(?, ',')::bigint[])"
                                + " order by array_position(string_to_array(?, ',')::bigint[], p.question)",
                        JdbcQuestions::question,
                        list,
                        list);
    }

    List<Figure> figures(LocalDate from, LocalDate today) {
        return sql.ask(
                FIGURES,
                row -> new Figure(
                        row.getString("month"),
                        Role.valueOf(row.getString("role")),
                        row.getObject("organisation", UUID.class),
                        row.getLong("asked"),
                        row.getLong("in_time"),
                        row.getLong("late"),
                        row.getLong("open"),
                        row.getLong("overdue")),
                today,
                today,
                from.atStartOfDay(Question.COUNTY).toInstant());
    }

    List<Near> near(LocalDate by) {
        return near(
                "select q.number, r.round, q.title, r.due, r.organisation, r.path, r.role"
                        + " from portal.public_question_round r join portal.public_question q on q.number = r.question"
                        + " where r.state in ('WAITING', 'OPEN', 'CHECK') and r.due <= ? order by r.due, r.question",
                by);
    }

    List<Near> reviews(LocalDate by) {
        return near(
                "select q.number, 1 as round, q.title, p.review_by as due, null::uuid as organisation, '' as path,"
                        + " 'OFFICE' as role from portal.public_question_page p"
                        + " join portal.public_question q on q.number = p.question"
                        + " where p.review_by <= ? order by p.review_by, p.question",
                by);
    }

    private List<Near> near(String ask, LocalDate by) {
        return sql.ask(
                ask,
                row -> new Near(
                        row.getLong("number"),
                        row.getInt("round"),
                        row.getString("title"),
                        row.getObject("due", LocalDate.class),
                        JdbcQuestions.route(row)),
                by);
    }

    private static Line line(ResultSet row) throws SQLException {
        return new Line(
                JdbcQuestions.question(row),
                row.getInt("round"),
                Round.State.valueOf(row.getString("state")),
                row.getObject("due", LocalDate.class),
                JdbcQuestions.route(row),
                row.getObject("review_by", LocalDate.class));
    }
}

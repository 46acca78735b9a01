package org.pingandeng.portal.question.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pingandeng.portal.account.model.Role;
import org.pingandeng.portal.question.model.Question;
import org.pingandeng.portal.question.model.Questions.Figure;
import org.pingandeng.portal.question.model.Questions.Line;
import org.pingandeng.portal.question.model.Questions.Near;
import org.pingandeng.portal.question.model.Questions.Punctuality;
import org.pingandeng.portal.question.model.Questions.Wanted;
import org.pingandeng.portal.question.model.Round;
import org.pingandeng.quiz.sql.Sql;
import org.pingandeng.quiz.sql.Where;

/**
 * Lists over the derived rows; each reads one page.
 *
 * @param sql statements on the database
 */
record QuestionLists(Sql sql) {

    private static final String LATEST = "not exists (select 1 from portal.public_question_round l"
            + " where l.question = r.question and l.round > r.round and l.round > 1)";
    private static final String LINES = "select " + JdbcQuestions.QUESTION
            + ", r.round, r.state, r.due, r.organisation, r.path, r.role, p.review_by"
            + " from portal.public_question_round r join portal.public_question q on q.number = r.question"
            + " join portal.public_question_page p on p.question = r.question";

    private static final String ROUNDS =
            " from portal.public_question_round r" + " join portal.public_question_page p on p.question = r.question";

    /** Words are read for the page alone, not for the lines in front of it. */
    private static final String PLACES = "select r.question, r.round" + ROUNDS;

    private static final String ORDER = " order by (r.dealt_on is not null), r.due, r.question desc";
    private static final String COUNT = "select count(*)" + ROUNDS;
    private static final String COUNTS =
            "select r.state, r.state in ('WAITING', 'OPEN', 'CHECK') and r.due < ? as late,"
                    + " coalesce(p.review_by <= ?, false) as review, count(*) as lines" + ROUNDS;
    private static final String SHOWN = "select " + JdbcQuestions.QUESTION
            + " from portal.public_question_page p join portal.public_question q on q.number = p.question";
    private static final String FIGURES = """
            select to_char(r.asked_at at time zone 'Asia/Shanghai', 'YYYY-MM') as month, r.role, r.organisation,
              count(*) as asked,
              count(*) filter (where r.first_dealt_on <= r.first_due) as in_time,
              count(*) filter (where r.first_dealt_on > r.first_due) as late,
              count(*) filter (where r.first_dealt_on is null and r.first_due >= ?) as open,
              count(*) filter (where r.first_dealt_on is null and r.first_due < ?) as overdue
            from portal.public_question_round r where r.kind = 'QUESTION' and r.asked_at >= ?
            group by 1, 2, 3 order by 1 desc, 2, 3""";
    private static final String PUNCTUALITY = """
            select count(*) filter (where r.first_dealt_on <= r.first_due) as in_time,
              count(*) filter (where r.first_dealt_on is not null or r.first_due < ?) as counted
            from portal.public_question_round r where r.kind = 'QUESTION' and r.asked_at >= ?""";

    List<Line> lines(Wanted wanted, int from, int most) {
        Where where = where(wanted);
        return sql.ask(
                LINES + " where (r.question, r.round) in (" + PLACES + where.sql() + ORDER + " limit ? offset ?)"
                        + ORDER,
                QuestionLists::line,
                where.with(most, from));
    }

    long count(Wanted wanted) {
        Where where = where(wanted);
        return sql.ask(COUNT + where.sql(), row -> row.getLong(1), where.with()).get(0);
    }

    Map<String, Long> counts(Wanted wanted) {
        Where scope = where(new Wanted("", wanted.all(), wanted.roles(), wanted.place(), wanted.today()));
        Map<String, Long> counts = new HashMap<>();
        sql.ask(
                COUNTS + scope.sql() + " group by 1, 2, 3",
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
                Stream.concat(Stream.of(wanted.today(), wanted.today()), Stream.of(scope.with()))
                        .toArray());
        return counts;
    }

    private static Where where(Wanted wanted) {
        Where where = new Where().and(LATEST);
        switch (wanted.view()) {
            case "" -> {}
            case "LATE" -> where.and("r.state in ('WAITING', 'OPEN', 'CHECK') and r.due < ?", wanted.today());
            case "REVIEW" -> where.and("p.review_by <= ?", wanted.today());
            default -> where.and("r.state = ?", wanted.view());
        }
        return where.andIf(
                !wanted.all(),
                "r.state <> 'WAITING' and r.role = any(string_to_array(?, ',')) and starts_with(?, r.path)",
                wanted.roles().stream().map(Role::name).collect(Collectors.joining(",")),
                wanted.place());
    }

    List<Question> shown(Question.Kind kind, String about, int from, int most) {
        Where where = about(kind, about);
        return sql.ask(
                SHOWN + where.sql() + " order by p.shown_at desc, p.question desc limit ? offset ?",
                JdbcQuestions::question,
                where.with(most, from));
    }

    long countShown(Question.Kind kind, String about) {
        Where where = about(kind, about);
        return sql.ask(
                        "select count(*) from portal.public_question_page p" + where.sql(),
                        row -> row.getLong(1),
                        where.with())
                .get(0);
    }

    private static Where about(Question.Kind kind, String about) {
        return new Where()
                .and("p.shown_at is not null and p.kind = ?", kind.name())
                .andIf(!about.isEmpty(), kind == Question.Kind.QUESTION ? "p.topic = ?" : "p.target = ?", about);
    }

    List<Question> shown(List<Long> numbers) {
        String list = numbers.stream().map(String::valueOf).collect(Collectors.joining(","));
        return list.isEmpty()
                ? List.of()
                : sql.ask(
                        SHOWN + " where p.shown_at is not null and p.question = any(string_to_array(?, ',')::bigint[])"
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

    Punctuality punctuality(LocalDate from, LocalDate today) {
        return sql.ask(
                        PUNCTUALITY,
                        row -> new Punctuality(row.getLong("in_time"), row.getLong("counted")),
                        today,
                        from.atStartOfDay(Question.COUNTY).toInstant())
                .get(0);
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

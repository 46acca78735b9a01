package org.pingandeng.portal.question.store;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.pingandeng.portal.account.model.Role;
import org.pingandeng.portal.question.model.Question;
import org.pingandeng.portal.question.model.Questions;
import org.pingandeng.portal.question.model.Round;
import org.pingandeng.portal.question.model.Route;
import org.pingandeng.portal.question.model.Standing;
import org.pingandeng.portal.question.model.Step;
import org.pingandeng.quiz.sql.Sql;

/** Questions in tables that only grow, and rows derived from them for the lists. */
@ApplicationScoped
public class JdbcQuestions implements Questions {

    static final String QUESTION =
            "q.number, q.kind, q.topic, q.target, q.title, q.words, q.wants_private, q.person, q.at";
    private static final String ADD = """
            insert into portal.public_question
              (once, code_hash, kind, topic, target, title, words, wants_private, person, at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (once) do nothing""";
    private static final String APPEND = """
            insert into portal.public_question_step
              (question, kind, person, person_name, words, articles, day, organisation, path, role, stars, at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String KEEP_ROUND = """
            insert into portal.public_question_round
              (question, round, kind, state, asked_at, due, dealt_on, first_due, first_dealt_on,
              organisation, path, role)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (question, round) do update set
              state = excluded.state, due = excluded.due, dealt_on = excluded.dealt_on, first_due = excluded.first_due,
              first_dealt_on = excluded.first_dealt_on, organisation = excluded.organisation, path = excluded.path,
              role = excluded.role""";
    private static final String KEEP_PAGE = """
            insert into portal.public_question_page (question, kind, topic, target, shown_at, review_by, stars)
            values (?, ?, ?, ?, ?, ?, ?) on conflict (question) do update set shown_at = excluded.shown_at,
              review_by = excluded.review_by, stars = excluded.stars""";

    @Resource(lookup = "java:app/jdbc/portal")
    DataSource database;

    private Sql sql;
    private QuestionLists lists;

    /** For the container. */
    protected JdbcQuestions() {}

    /**
     * For a database given by hand.
     *
     * @param database connections to it
     */
    public JdbcQuestions(DataSource database) {
        this.database = database;
        open();
    }

    @PostConstruct
    void open() {
        sql = new Sql(database);
        lists = new QuestionLists(sql);
    }

    @Override
    public long add(Fresh fresh) {
        Question asked = fresh.question();
        boolean added = sql.change(
                        ADD,
                        fresh.once(),
                        fresh.codeHash(),
                        asked.kind().name(),
                        asked.topic(),
                        asked.target(),
                        asked.title(),
                        asked.words(),
                        asked.wantsPrivate(),
                        asked.person(),
                        asked.at())
                == 1;
        long number = sql.ask(
                        "select number from portal.public_question where once = ?", row -> row.getLong(1), fresh.once())
                .get(0);
        if (added) {
            sql.change(
                    "insert into portal.public_question_asker (question, sealed, mark, at) values (?, ?, ?, ?)",
                    number,
                    fresh.sealed(),
                    fresh.mark(),
                    asked.at());
        }
        return number;
    }

    @Override
    public Optional<Question> find(long number) {
        return one("q.number = ?", number);
    }

    @Override
    public Optional<Question> coded(byte[] codeHash) {
        return one("q.code_hash = ?", codeHash);
    }

    private Optional<Question> one(String where, Object value) {
        return sql
                .ask(
                        "select " + QUESTION + " from portal.public_question q where " + where,
                        JdbcQuestions::question,
                        value)
                .stream()
                .findFirst();
    }

    @Override
    public List<Question> of(UUID person, int most) {
        return sql.ask(
                "select " + QUESTION
                        + " from portal.public_question q where q.person = ? order by q.number desc limit ?",
                JdbcQuestions::question,
                person,
                most);
    }

    @Override
    public void hold(long number) {
        sql.ask("select number from portal.public_question where number = ? for update", row -> 1, number);
    }

    @Override
    public List<Step> steps(long number) {
        return sql.ask(
                "select kind, person, person_name, words, articles, day, organisation, path, role, stars, at"
                        + " from portal.public_question_step where question = ? order by id",
                JdbcQuestions::step,
                number);
    }

    @Override
    public void append(long number, Step step) {
        Route route = step.route();
        sql.change(
                APPEND,
                number,
                step.kind().name(),
                step.person(),
                step.name(),
                step.words(),
                String.join("\n", step.articles()),
                step.day(),
                route == null ? null : route.organisation(),
                route == null ? "" : route.path(),
                route == null ? "" : route.role().name(),
                step.stars() == 0 ? null : step.stars(),
                step.at());
    }

    @Override
    public void derive(Question question, Standing standing) {
        for (Round round : standing.rounds()) {
            sql.change(
                    KEEP_ROUND,
                    question.number(),
                    round.number(),
                    question.kind().name(),
                    round.state().name(),
                    round.askedAt(),
                    round.due(),
                    day(round.dealtAt()),
                    round.firstDue(),
                    day(round.firstDealt()),
                    round.route().organisation(),
                    round.route().path(),
                    round.route().role().name());
        }
        Instant shownAt = standing.live(question.kind()) ? shownAt(question, standing) : null;
        sql.change(
                KEEP_PAGE,
                question.number(),
                question.kind().name(),
                question.topic(),
                question.target(),
                shownAt,
                standing.last().pending() ? null : standing.reviewBy(),
                standing.rating() == null ? null : standing.rating().stars());
    }

    private static LocalDate day(Instant at) {
        return at == null ? null : Question.day(at);
    }

    private static Instant shownAt(Question question, Standing standing) {
        return standing.rounds().stream()
                .filter(each -> each.shown() != null)
                .map(Round::shownAt)
                .reduce((before, after) -> after)
                .orElse(question.at());
    }

    @Override
    public Optional<Sealed> asker(long number) {
        return sql
                .ask(
                        "select q.once, a.sealed from portal.public_question_asker a"
                                + " join portal.public_question q on q.number = a.question"
                                + " where a.question = ? and a.sealed is not null",
                        row -> new Sealed(row.getObject(1, UUID.class), row.getBytes(2)),
                        number)
                .stream()
                .findFirst();
    }

    @Override
    public int asked(byte[] mark, Instant since, UUID but) {
        return sql.ask(
                        "select count(*) from portal.public_question_asker a"
                                + " join portal.public_question q on q.number = a.question"
                                + " where a.mark = ? and a.at > ? and q.once <> ?",
                        row -> row.getInt(1),
                        mark,
                        since,
                        but)
                .get(0);
    }

    @Override
    public int forgetAskers(Instant before) {
        return sql.change("delete from portal.public_question_asker where at < ?", before);
    }

    @Override
    public List<Question.Topic> topics() {
        return sql.ask(
                "select code, name, name_en from portal.question_topic order by place",
                row -> new Question.Topic(row.getString(1), row.getString(2), row.getString(3)));
    }

    @Override
    public List<Line> lines(Wanted wanted, int from, int most) {
        return lists.lines(wanted, from, most);
    }

    @Override
    public long count(Wanted wanted) {
        return lists.count(wanted);
    }

    @Override
    public Map<String, Long> counts(Wanted wanted) {
        return lists.counts(wanted);
    }

    @Override
    public List<Question> shown(Question.Kind kind, String about, int from, int most) {
        return lists.shown(kind, about, from, most);
    }

    @Override
    public long countShown(Question.Kind kind, String about) {
        return lists.countShown(kind, about);
    }

    @Override
    public List<Question> shown(List<Long> numbers) {
        return lists.shown(numbers);
    }

    @Override
    public List<Long> shownAfter(long number, int most) {
        return sql.ask(
                "select question from portal.public_question_page"
                        + " where kind = 'QUESTION' and shown_at is not null and question > ? order by question limit ?",
                row -> row.getLong(1),
                number,
                most);
    }

    @Override
    public Mean mean() {
        return sql.ask(
                        "select coalesce(avg(stars), 0), count(stars) from portal.public_question_page where stars is not null",
                        row -> new Mean(row.getDouble(1), row.getLong(2)))
                .get(0);
    }

    @Override
    public List<Figure> figures(LocalDate from, LocalDate today) {
        return lists.figures(from, today);
    }

    @Override
    public Punctuality punctuality(LocalDate from, LocalDate today) {
        return lists.punctuality(from, today);
    }

    @Override
    public List<Near> near(LocalDate by) {
        return lists.near(by);
    }

    @Override
    public List<Near> reviews(LocalDate by) {
        return lists.reviews(by);
    }

    @Override
    public List<UUID> answerers(Route route) {
        return sql.ask(
                "select p.id from portal.person p"
                        + " join portal.person_role r on r.person = p.id and r.role = ?"
                        + " left join portal.organisation o on o.id = p.owner"
                        + " where p.active and starts_with(coalesce(o.path, ''), ?) order by p.id",
                row -> row.getObject(1, UUID.class),
                route.role().name(),
                route.path());
    }

    @Override
    public List<Long> pending() {
        return sql.ask(
                "select distinct question from portal.public_question_round"
                        + " where state in ('WAITING', 'OPEN', 'CHECK') order by question",
                row -> row.getLong(1));
    }

    static Question question(ResultSet row) throws SQLException {
        return new Question(
                row.getLong("number"),
                Question.Kind.valueOf(row.getString("kind")),
                row.getString("topic"),
                row.getString("target"),
                row.getString("title"),
                row.getString("words"),
                row.getBoolean("wants_private"),
                row.getObject("person", UUID.class),
                Sql.instant(row, "at"));
    }

    static Route route(ResultSet row) throws SQLException {
        String role = row.getString("role");
        return role.isEmpty()
                ? null
                : new Route(Role.valueOf(role), row.getObject("organisation", UUID.class), row.getString("path"));
    }

    private static Step step(ResultSet row) throws SQLException {
        return new Step(
                Step.Kind.valueOf(row.getString("kind")),
                row.getObject("person", UUID.class),
                row.getString("person_name"),
                row.getString("words"),
                row.getString("articles").lines().toList(),
                row.getObject("day", LocalDate.class),
                route(row),
                row.getInt("stars"),
                Sql.instant(row, "at"));
    }
}

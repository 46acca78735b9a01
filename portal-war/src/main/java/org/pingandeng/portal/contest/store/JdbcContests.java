package org.pingandeng.portal.contest.store;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.pingandeng.portal.contest.model.Contest;
import org.pingandeng.portal.contest.model.Contests;
import org.pingandeng.portal.contest.model.Round;
import org.pingandeng.portal.contest.model.Side;
import org.pingandeng.portal.contest.model.Squad;
import org.pingandeng.quiz.sql.Sql;

/** Contests, rounds, groups and what the office did, in tables that only grow. */
@ApplicationScoped
public class JdbcContests implements Contests {

    /** No topic and no name of a side has one in it. */
    private static final String LINE = "\n";

    private static final String SELECT = """
            select * from (select c.*, coalesce((select s.step from portal.contest_step s where s.contest = c.id
              order by s.number desc limit 1), '') as step from portal.contest c) c\s""";
    private static final String SQUAD =
            "select id, contest, side, name, coalesce(code, '') as code, seats from portal.contest_squad q ";
    private static final String CODES =
            " q.contest = ? and q.code is not null and strpos(lower(q.name), lower(?)) > 0 ";

    @Resource(lookup = "java:app/jdbc/portal")
    DataSource database;

    private Sql sql;

    /** For the container. */
    protected JdbcContests() {}

    /**
     * For a database given by hand.
     *
     * @param database connections to it
     */
    public JdbcContests(DataSource database) {
        this.database = database;
        open();
    }

    @PostConstruct
    void open() {
        sql = new Sql(database);
    }

    @Override
    public boolean add(Contest contest, UUID by, Instant now) {
        int added = sql.change(
                """
                insert into portal.contest (id, slug, title_zh, title_en, about_zh, about_en, sides, topics, questions,
                  seconds, a_day, summed, fewest, made_by, made_at)
                values (?, ?, ?, ?, ?, ?, string_to_array(?, E'\\n'), string_to_array(?, E'\\n'), ?, ?, ?, ?, ?, ?, ?)
                on conflict (id) do nothing""",
                contest.id(),
                contest.slug(),
                contest.titleZh(),
                contest.titleEn(),
                contest.aboutZh(),
                contest.aboutEn(),
                contest.sides().stream().sorted().map(Side::name).collect(Collectors.joining(LINE)),
                String.join(LINE, contest.topics()),
                contest.questions(),
                contest.seconds(),
                contest.aDay(),
                contest.summed(),
                contest.fewest(),
                by,
                now);
        if (added == 0) {
            return false;
        }
        contest.rounds().forEach(round -> add(contest.id(), round));
        return true;
    }

    @Override
    public void add(UUID contest, Round round) {
        sql.change("""
                insert into portal.contest_round (contest, number, title_zh, title_en, opens_at, closes_at)
                values (?, ?, ?, ?, ?, ?)""", contest, round.number(), round.titleZh(), round.titleEn(), round.opensAt(), round.closesAt());
    }

    @Override
    public void step(UUID contest, String step, UUID by, Instant now) {
        sql.change(
                "insert into portal.contest_step (contest, step, by, at) values (?, ?, ?, ?)", contest, step, by, now);
    }

    @Override
    public Optional<Contest> find(UUID id) {
        return whole(sql.ask(SELECT + "where c.id = ?", JdbcContests::contest, id)).stream()
                .findFirst();
    }

    @Override
    public Optional<Contest> at(String slug) {
        return whole(sql.ask(SELECT + "where c.slug = ?", JdbcContests::contest, slug)).stream()
                .findFirst();
    }

    @Override
    public List<Contest> all(boolean drafts, int from, int most) {
        return whole(sql.ask(
                SELECT + "where ? or c.step <> '' order by c.made_at desc, c.id limit ? offset ?",
                JdbcContests::contest,
                drafts,
                most,
                from));
    }

    @Override
    public long count(boolean drafts) {
        return sql.ask(
                        "select count(*) from (" + SELECT + "where ? or c.step <> '') listed",
                        row -> row.getLong(1),
                        drafts)
                .get(0);
    }

    /** The rounds of all of them in one question. */
    private List<Contest> whole(List<Contest> bare) {
        Map<UUID, List<Round>> rounds = new HashMap<>();
        sql.ask(
                """
                select contest, number, title_zh, title_en, opens_at, closes_at from portal.contest_round
                where contest = any (string_to_array(?, ',')::uuid[]) order by opens_at, number""",
                row -> rounds.computeIfAbsent(row.getObject("contest", UUID.class), any -> new ArrayList<>())
                        .add(round(row)),
                bare.stream().map(each -> each.id().toString()).collect(Collectors.joining(",")));
        return bare.stream()
                .map(each -> with(each, rounds.getOrDefault(each.id(), List.of())))
                .toList();
    }

    private static Contest with(Contest bare, List<Round> rounds) {
        return new Contest(
                bare.id(),
                bare.slug(),
                bare.titleZh(),
                bare.titleEn(),
                bare.aboutZh(),
                bare.aboutEn(),
                bare.sides(),
                bare.topics(),
                bare.questions(),
                bare.seconds(),
                bare.aDay(),
                bare.summed(),
                bare.fewest(),
                bare.step(),
                rounds);
    }

    @Override
    public boolean add(Squad squad, Instant now) {
        return sql.change(
                        """
                        insert into portal.contest_squad (id, contest, side, name, code, seats, made_at)
                        select ?::uuid, ?::uuid, ?::text, ?::text, ?::text, ?::int, ?::timestamptz
                        where not exists (select from portal.contest_squad
                          where contest = ? and side = ? and name = ?)
                        on conflict do nothing""",
                        squad.id(),
                        squad.contest(),
                        squad.side().name(),
                        squad.name(),
                        squad.code(),
                        squad.seats(),
                        now,
                        squad.contest(),
                        squad.side().name(),
                        squad.name())
                == 1;
    }

    @Override
    public UUID squad(UUID contest, Side side, UUID organisation, String name, Instant now) {
        sql.change(
                """
                insert into portal.contest_squad (id, contest, side, name, organisation, seats, made_at)
                values (?, ?, ?, ?, ?, 0, ?) on conflict (contest, organisation) do nothing""",
                UUID.randomUUID(),
                contest,
                side.name(),
                name.substring(0, Math.min(80, name.length())),
                organisation,
                now);
        return sql.ask(
                        "select id from portal.contest_squad where contest = ? and organisation = ?",
                        row -> row.getObject(1, UUID.class),
                        contest,
                        organisation)
                .get(0);
    }

    @Override
    public Optional<Squad> coded(String code) {
        return sql.ask(SQUAD + "where q.code = ?", JdbcContests::squad, code).stream()
                .findFirst();
    }

    @Override
    public Optional<Squad> squad(UUID id) {
        return sql.ask(SQUAD + "where q.id = ?", JdbcContests::squad, id).stream()
                .findFirst();
    }

    @Override
    public List<Squad> squads(UUID contest) {
        return sql.ask(SQUAD + "where q.contest = ?", JdbcContests::squad, contest);
    }

    @Override
    public List<Filled> codes(UUID contest, String words, int from, int most) {
        return sql.ask(
                """
                select q.id, q.contest, q.side, q.name, q.code, q.seats,
                  (select count(*) from portal.contest_entry e where e.squad = q.id) as taken
                from portal.contest_squad q where""" + CODES + "order by q.side, q.name, q.id limit ? offset ?",
                row -> new Filled(squad(row), row.getInt("taken")),
                contest,
                words,
                most,
                from);
    }

    @Override
    public long countCodes(UUID contest, String words) {
        return sql.ask(
                        "select count(*) from portal.contest_squad q where" + CODES,
                        row -> row.getLong(1),
                        contest,
                        words)
                .get(0);
    }

    @Override
    public List<Figures> figures(UUID contest) {
        return sql.ask(
                """
                select a.round, count(distinct a.entry) filter (where t.answered > 0) as people, count(*) as attempts,
                  coalesce(sum(t.answered), 0) as answers, coalesce(sum(t.correct), 0) as correct,
                  coalesce(sum(t.late), 0) as late
                from portal.contest_attempt a left join portal.contest_tally t on t.attempt = a.id
                where a.contest = ? group by a.round order by a.round""",
                row -> new Figures(
                        row.getInt("round"),
                        row.getInt("people"),
                        row.getInt("attempts"),
                        row.getInt("answers"),
                        row.getInt("correct"),
                        row.getInt("late")),
                contest);
    }

    private static Contest contest(ResultSet row) throws SQLException {
        return new Contest(
                row.getObject("id", UUID.class),
                row.getString("slug"),
                row.getString("title_zh"),
                row.getString("title_en"),
                row.getString("about_zh"),
                row.getString("about_en"),
                Stream.of(texts(row, "sides")).map(Side::valueOf).collect(Collectors.toUnmodifiableSet()),
                List.of(texts(row, "topics")),
                row.getInt("questions"),
                row.getInt("seconds"),
                row.getInt("a_day"),
                row.getBoolean("summed"),
                row.getInt("fewest"),
                row.getString("step"),
                List.of());
    }

    private static String[] texts(ResultSet row, String column) throws SQLException {
        return (String[]) row.getArray(column).getArray();
    }

    private static Round round(ResultSet row) throws SQLException {
        return new Round(
                row.getInt("number"),
                row.getString("title_zh"),
                row.getString("title_en"),
                Sql.instant(row, "opens_at"),
                Sql.instant(row, "closes_at"));
    }

    private static Squad squad(ResultSet row) throws SQLException {
        return new Squad(
                row.getObject("id", UUID.class),
                row.getObject("contest", UUID.class),
                Side.valueOf(row.getString("side")),
                row.getString("name"),
                row.getString("code"),
                row.getInt("seats"));
    }
}

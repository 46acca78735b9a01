package org.pingandeng.portal.contest.store;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.pingandeng.portal.contest.model.Attempt;
import org.pingandeng.portal.contest.model.Entries;
import org.pingandeng.portal.contest.model.Entry;
import org.pingandeng.portal.contest.model.KeptAnswer;
import org.pingandeng.portal.contest.model.Score;
import org.pingandeng.portal.contest.model.Side;
import org.pingandeng.quiz.sql.PaperJson;
import org.pingandeng.quiz.sql.Sql;

/** Those who take part, and their attempts. */
@ApplicationScoped
public class JdbcEntries implements Entries {

    private static final String ENTRY = """
            select id, contest, side, squad, coalesce(seat, 0) as seat, person, enterprise, township, number
            from portal.contest_entry\s""";
    private static final String ENTER = """
            insert into portal.contest_entry (id, contest, side, squad, seat, person, enterprise, township, entered_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""";
    private static final String HOLDER = """
            select d.lease, d.device, exists (select from portal.contest_seat_freed f
              where f.entry = d.entry and f.lease = d.lease) as gone
            from portal.contest_device d where d.entry = ? order by d.lease desc limit 1""";
    private static final String TAKE = """
            insert into portal.contest_device (entry, lease, device, at) values (?, ?, ?, ?) on conflict do nothing""";
    private static final String LEASE = "select coalesce(max(lease), 0) from portal.contest_device where entry = ?";
    private static final String RUN = """
            select a.*, coalesce(t.answered, 0) as answered, coalesce(t.correct, 0) as correct, t.last_at,
              exists (select from portal.contest_end e where e.attempt = a.id) as ended
            from portal.contest_attempt a left join portal.contest_tally t on t.attempt = a.id\s""";
    private static final String SCORES = """
            select e.id, e.number, e.seat is not null as seated, e.squad, e.enterprise, e.township,
              coalesce((select s.label from portal.contest_shown s where s.entry = e.id order by s.number desc limit 1),
                '') as label, sum(best.correct) as correct, sum(best.millis) as millis
            from (select distinct on (a.entry, a.round) a.entry, t.correct,
                (extract(epoch from least(t.last_at, a.ends_at) - a.begun_at) * 1000)::bigint as millis
              from portal.contest_attempt a join portal.contest_tally t on t.attempt = a.id
              where a.contest = ? and (? = 0 or a.round = ?)
              order by a.entry, a.round, t.correct desc, millis) best
            join portal.contest_entry e on e.id = best.entry group by e.id""";

    @Resource(lookup = "java:app/jdbc/portal")
    DataSource database;

    private Sql sql;

    private record Holder(int lease, UUID device, boolean gone) {}

    private static final Holder NOBODY = new Holder(0, null, true);

    /** For the container. */
    protected JdbcEntries() {}

    /**
     * For a database given by hand.
     *
     * @param database connections to it
     */
    public JdbcEntries(DataSource database) {
        this.database = database;
        open();
    }

    @PostConstruct
    void open() {
        sql = new Sql(database);
    }

    @Override
    public Optional<Held> take(Entry seat, UUID device, Instant now) {
        add(seat, now);
        Entry kept = sql.ask(ENTRY + "where squad = ? and seat = ?", JdbcEntries::entry, seat.squad(), seat.seat())
                .get(0);
        Holder holder = sql.ask(HOLDER, JdbcEntries::holder, kept.id()).stream()
                .findFirst()
                .orElse(NOBODY);
        if (device.equals(holder.device())) {
            return Optional.of(new Held(kept, holder.lease()));
        }
        boolean taken = holder.gone() && sql.change(TAKE, kept.id(), holder.lease() + 1, device, now) == 1;
        return taken ? Optional.of(new Held(kept, holder.lease() + 1)) : Optional.empty();
    }

    @Override
    public Entry enter(Entry person, Instant now) {
        add(person, now);
        return sql.ask(
                        ENTRY + "where contest = ? and person = ?",
                        JdbcEntries::entry,
                        person.contest(),
                        person.person())
                .get(0);
    }

    private void add(Entry entry, Instant now) {
        sql.change(
                ENTER,
                entry.id(),
                entry.contest(),
                entry.side().name(),
                entry.squad(),
                entry.seat() == 0 ? null : entry.seat(),
                entry.person(),
                entry.enterprise(),
                entry.township(),
                now);
    }

    @Override
    public Optional<Entry> find(UUID id) {
        return sql.ask(ENTRY + "where id = ?", JdbcEntries::entry, id).stream().findFirst();
    }

    @Override
    public int lease(UUID entry) {
        return sql.ask(LEASE, row -> row.getInt(1), entry).get(0);
    }

    @Override
    public boolean free(UUID squad, int seat, UUID by, Instant now) {
        return sql.change("""
                        insert into portal.contest_seat_freed (entry, lease, by, at)
                        select e.id, max(d.lease), ?::uuid, ?::timestamptz from portal.contest_entry e
                        join portal.contest_device d on d.entry = e.id
                        where e.squad = ? and e.seat = ? group by e.id on conflict do nothing""", by, now, squad, seat) == 1;
    }

    @Override
    public List<SeatLine> seats(UUID squad) {
        return sql.ask(
                """
                select e.id, e.seat, (select count(*) from portal.contest_attempt a where a.entry = e.id) as attempts,
                  exists (select from portal.contest_seat_freed f where f.entry = e.id and f.lease =
                    (select max(d.lease) from portal.contest_device d where d.entry = e.id)) as free
                from portal.contest_entry e where e.squad = ? order by e.seat""",
                row -> new SeatLine(
                        row.getObject("id", UUID.class),
                        row.getInt("seat"),
                        row.getInt("attempts"),
                        row.getBoolean("free")),
                squad);
    }

    @Override
    public void show(UUID entry, String label, Instant now) {
        sql.change("insert into portal.contest_shown (entry, label, at) values (?, ?, ?)", entry, label, now);
    }

    @Override
    public String shown(UUID entry) {
        return sql
                .ask(
                        "select label from portal.contest_shown where entry = ? order by number desc limit 1",
                        row -> row.getString(1),
                        entry)
                .stream()
                .findFirst()
                .orElse("");
    }

    @Override
    public boolean begin(Attempt attempt) {
        return sql.change(
                        """
                        insert into portal.contest_attempt (id, contest, round, entry, day, number, seed, paper,
                          begun_at, ends_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?) on conflict do nothing""",
                        attempt.id(),
                        attempt.contest(),
                        attempt.round(),
                        attempt.entry(),
                        attempt.day(),
                        attempt.number(),
                        attempt.seed(),
                        PaperJson.write(attempt.paper()),
                        attempt.begunAt(),
                        attempt.endsAt())
                == 1;
    }

    @Override
    public Optional<Attempt> attempt(UUID id) {
        return sql.ask("select a.* from portal.contest_attempt a where a.id = ?", JdbcEntries::attempt, id).stream()
                .findFirst();
    }

    @Override
    public Optional<Run> latest(UUID entry) {
        return sql
                .ask(RUN + "where a.entry = ? order by a.begun_at desc, a.number desc limit 1", JdbcEntries::run, entry)
                .stream()
                .findFirst();
    }

    @Override
    public Optional<Run> run(UUID attempt) {
        return sql.ask(RUN + "where a.id = ?", JdbcEntries::run, attempt).stream()
                .findFirst();
    }

    @Override
    public int begunOn(UUID entry, LocalDate day) {
        return sql.ask(
                        "select coalesce(max(number), 0) from portal.contest_attempt where entry = ? and day = ?",
                        row -> row.getInt(1),
                        entry,
                        day)
                .get(0);
    }

    @Override
    public Map<Integer, KeptAnswer> answers(UUID attempt) {
        Map<Integer, KeptAnswer> answers = new HashMap<>();
        sql.ask(
                "select slot, answer, correct from portal.contest_answer where attempt = ?",
                row -> answers.put(
                        row.getInt(1), new KeptAnswer(row.getInt(1), row.getString(2), row.getBoolean(3), null)),
                attempt);
        return answers;
    }

    @Override
    public void end(UUID attempt, Instant now) {
        sql.change("insert into portal.contest_end (attempt, at) values (?, ?) on conflict do nothing", attempt, now);
    }

    @Override
    public List<Score> scores(UUID contest, int round) {
        return sql.ask(
                SCORES,
                row -> new Score(
                        row.getObject("id", UUID.class),
                        row.getInt("number"),
                        row.getBoolean("seated"),
                        row.getObject("squad", UUID.class),
                        row.getObject("enterprise", UUID.class),
                        row.getObject("township", UUID.class),
                        row.getString("label"),
                        row.getInt("correct"),
                        row.getLong("millis")),
                contest,
                round,
                round);
    }

    @Override
    public Map<UUID, UUID> people(UUID contest) {
        Map<UUID, UUID> people = new HashMap<>();
        sql.ask(
                "select id, person from portal.contest_entry where contest = ? and person is not null",
                row -> people.put(row.getObject(1, UUID.class), row.getObject(2, UUID.class)),
                contest);
        return people;
    }

    private static Entry entry(ResultSet row) throws SQLException {
        return new Entry(
                row.getObject("id", UUID.class),
                row.getObject("contest", UUID.class),
                Side.valueOf(row.getString("side")),
                row.getObject("squad", UUID.class),
                row.getInt("seat"),
                row.getObject("person", UUID.class),
                row.getObject("enterprise", UUID.class),
                row.getObject("township", UUID.class),
                row.getInt("number"));
    }

    private static Holder holder(ResultSet row) throws SQLException {
        return new Holder(row.getInt("lease"), row.getObject("device", UUID.class), row.getBoolean("gone"));
    }

    private static Attempt attempt(ResultSet row) throws SQLException {
        return new Attempt(
                row.getObject("id", UUID.class),
                row.getObject("contest", UUID.class),
                row.getInt("round"),
                row.getObject("entry", UUID.class),
                row.getObject("day", LocalDate.class),
                row.getInt("number"),
                row.getLong("seed"),
                PaperJson.paper(row.getString("paper")),
                Sql.instant(row, "begun_at"),
                Sql.instant(row, "ends_at"));
    }

    private static Run run(ResultSet row) throws SQLException {
        Attempt attempt = attempt(row);
        Instant last = Sql.instant(row, "last_at");
        Instant until = last == null || last.isBefore(attempt.endsAt()) ? last : attempt.endsAt();
        long millis =
                until == null ? 0 : until.toEpochMilli() - attempt.begunAt().toEpochMilli();
        return new Run(attempt, row.getInt("answered"), row.getInt("correct"), millis, row.getBoolean("ended"));
    }
}

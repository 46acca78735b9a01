package org.pingandeng.quiz.exam.watch.store;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.pingandeng.quiz.exam.model.CandidateScope;
import org.pingandeng.quiz.exam.model.Save;
import org.pingandeng.quiz.exam.model.Signal;
import org.pingandeng.quiz.exam.watch.model.Evidence;
import org.pingandeng.quiz.exam.watch.model.Given;
import org.pingandeng.quiz.exam.watch.model.Hall;
import org.pingandeng.quiz.exam.watch.model.HallLine;
import org.pingandeng.quiz.exam.watch.model.LoggedSave;
import org.pingandeng.quiz.exam.watch.model.Marked;
import org.pingandeng.quiz.exam.watch.model.Order;
import org.pingandeng.quiz.exam.watch.model.Receipt;
import org.pingandeng.quiz.exam.watch.model.Seat;
import org.pingandeng.quiz.exam.watch.model.WatchBook;
import org.pingandeng.quiz.sql.PaperJson;
import org.pingandeng.quiz.sql.Sql;

/** {@link WatchBook} by JDBC. */
@ApplicationScoped
public class JdbcWatchBook implements WatchBook {

    private static final String HALLS = """
            with sat as (
              select s.* from quiz.sitting s
              where (s.closed_at is null or s.closed_at > ?) and (? or s.candidate = any(?::uuid[]))),
            halls as (
              select code exam, null::uuid session from quiz.exam where open
              union select exam, null from sat
              union select exam, session from sat where session is not null
              union select d.exam, d.id from quiz.exam_session d
                where d.bell_at > ?::timestamptz and d.bell_at < ?::timestamptz + interval '24 hours'
                  and exists (select 1 from quiz.exam_session_step p where p.session = d.id and p.kind = 'PUBLISHED')
                  and not exists (select 1 from quiz.exam_session_step p where p.session = d.id and p.kind = 'CANCELLED'))
            select exam.code, exam.title_zh, exam.title_en, halls.session, d.title, d.place, d.bell_at,
              count(sat.id) filter (where sat.closed_at is null) open,
              count(sat.id) filter (where sat.closed_at is null and sat.paused_at is not null) paused,
              count(sat.id) filter (where sat.closed_at is not null) closed, max(sat.started_at) latest
            from halls join quiz.exam on exam.code = halls.exam
              left join quiz.exam_session d on d.id = halls.session
              left join sat on sat.exam = halls.exam and (halls.session is null or sat.session = halls.session)
            group by exam.code, halls.session, d.id
            order by sum(count(sat.id) filter (where sat.closed_at is null)) over (partition by exam.code) desc,
              exam.code, halls.session is not null, d.bell_at""";
    private static final String SAVES = "select * from quiz.sitting_event where sitting = ? order by branch, sequence";
    private static final String RECEIPTS = """
            select batch, leaves, root, signature from quiz.receipt
            where batch in (select batch from quiz.sitting_event where sitting = ?)""";
    private static final String LEAVES = """
            select batch, hash from quiz.sitting_event where batch = any(?::bigint[]) order by batch, leaf""";
    private static final String ANSWERS = """
            select distinct on (e.sitting, e.slot) e.sitting, e.slot, e.answer from quiz.sitting_event e
            where e.sitting = any(?::uuid[]) and e.flag is distinct from 'TAKEN_OVER'
            order by e.sitting, e.slot, e.branch desc, e.sequence desc""";
    private static final String PAPERS = """
            select distinct on (s.candidate) s.id, s.lease, s.paper from quiz.sitting s
            where %s and (s.closed_at is null or s.closed_at > ? and s.closed_by <> 'VOID')
            order by s.candidate, s.attempt desc""".formatted(SeatRows.SCOPE);

    private static final String ORDERS_ON = """
            select kind, minutes, words, by_whom, at, count(*) as many from quiz.sitting_order o
            where sitting in (select id from quiz.sitting where session = ?)
            group by o.id, kind, minutes, words, by_whom, at order by min(number)""";

    @Resource(lookup = "java:app/jdbc/portal")
    DataSource database;

    /** For the container. */
    public JdbcWatchBook() {}

    /**
     * For a store outside the container.
     *
     * @param database with the schema quiz
     */
    public JdbcWatchBook(DataSource database) {
        this.database = database;
    }

    private Sql sql() {
        return new Sql(database);
    }

    @Override
    public List<HallLine> halls(CandidateScope whose, Instant since) {
        return sql().ask(HALLS, JdbcWatchBook::line, since, whose.everybody(), array(whose.candidates()), since, since);
    }

    private static HallLine line(ResultSet row) throws SQLException {
        return new HallLine(
                row.getString("code"),
                row.getString("title_zh"),
                row.getString("title_en"),
                date(row),
                row.getInt("open"),
                row.getInt("paused"),
                row.getInt("closed"),
                Sql.instant(row, "latest"));
    }

    /** A date of which the exam office knows nothing is known by its number alone. */
    private static HallLine.Date date(ResultSet row) throws SQLException {
        UUID id = row.getObject("session", UUID.class);
        return id == null
                ? null
                : new HallLine.Date(
                        id,
                        row.getString("title") == null ? "" : row.getString("title"),
                        row.getString("place") == null ? "" : row.getString("place"),
                        Sql.instant(row, "bell_at"));
    }

    private static String array(Collection<?> values) {
        return values.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
    }

    private static List<Object> scope(Hall hall, UUID sitting) {
        List<Object> values = new ArrayList<>();
        values.add(hall.exam());
        values.add(hall.session());
        values.add(hall.session());
        values.add(sitting);
        values.add(sitting);
        values.add(hall.whose().everybody());
        values.add(array(hall.whose().candidates()));
        return values;
    }

    @Override
    public List<Seat> seats(Hall hall, Instant since) {
        List<Object> values = scope(hall, null);
        values.add(since);
        values.add(hall.exam());
        values.add(hall.session());
        values.add(hall.whose().everybody());
        values.add(array(hall.whose().candidates()));
        values.add(hall.exam());
        return sql().ask(SeatRows.SEATS, SeatRows::seat, values.toArray());
    }

    @Override
    public int reached(UUID order) {
        return sql().ask("select count(*) from quiz.sitting_order where id = ?", row -> row.getInt(1), order)
                .get(0);
    }

    @Override
    public List<UUID> carryOut(Hall hall, Order order, Instant now) {
        List<Object> values = new ArrayList<>();
        values.add(now);
        values.add(order.minutes());
        values.addAll(scope(hall, order.sitting()));
        values.add(order.id());
        values.add(order.kind().name());
        values.add(order.words());
        values.add(order.by());
        return sql().ask(OrderSql.of(order.kind()), row -> row.getObject(1, UUID.class), values.toArray());
    }

    @Override
    public Evidence evidence(UUID sitting) {
        List<LoggedSave> saves = sql().ask(SAVES, JdbcWatchBook::save, sitting);
        Map<Long, Receipt> receipts = new HashMap<>();
        sql().ask(RECEIPTS, JdbcWatchBook::receipt, sitting).forEach(receipt -> receipts.put(receipt.batch(), receipt));
        Map<Long, List<byte[]>> batches = new HashMap<>();
        sql().ask(
                        LEAVES,
                        row -> batches.computeIfAbsent(row.getLong("batch"), batch -> new ArrayList<>())
                                .add(row.getBytes("hash")),
                        array(receipts.keySet()));
        return new Evidence(saves, receipts, batches);
    }

    private static LoggedSave save(ResultSet row) throws SQLException {
        return new LoggedSave(
                row.getInt("branch"),
                new Save(
                        row.getInt("sequence"),
                        row.getInt("slot"),
                        row.getString("answer"),
                        row.getString("client_at"),
                        row.getBytes("previous"),
                        row.getBytes("hash")),
                Sql.instant(row, "arrived_at"),
                row.getString("flag"),
                row.getLong("batch"),
                row.getInt("leaf"));
    }

    private static Receipt receipt(ResultSet row) throws SQLException {
        return new Receipt(row.getLong("batch"), row.getInt("leaves"), row.getBytes("root"), row.getBytes("signature"));
    }

    @Override
    public List<Given> orders(UUID sitting) {
        return sql().ask(
                        "select * from quiz.sitting_order where sitting = ? order by number",
                        row -> new Given(
                                Order.Kind.valueOf(row.getString("kind")),
                                row.getInt("minutes"),
                                row.getString("words"),
                                row.getObject("by_whom", UUID.class),
                                Sql.instant(row, "at")),
                        sitting);
    }

    @Override
    public List<Spread> ordersOn(UUID session) {
        return sql().ask(
                        ORDERS_ON,
                        row -> new Spread(
                                new Given(
                                        Order.Kind.valueOf(row.getString("kind")),
                                        row.getInt("minutes"),
                                        row.getString("words"),
                                        row.getObject("by_whom", UUID.class),
                                        Sql.instant(row, "at")),
                                row.getInt("many")),
                        session);
    }

    @Override
    public List<Signal> signals(UUID sitting) {
        return sql().ask(
                        "select * from quiz.sitting_signal where sitting = ? order by number",
                        JdbcWatchBook::signal,
                        sitting);
    }

    private static Signal signal(ResultSet row) throws SQLException {
        return new Signal(
                row.getObject("id", UUID.class),
                row.getObject("sitting", UUID.class),
                Signal.Kind.valueOf(row.getString("kind")),
                row.getInt("lease"),
                row.getInt("seconds"),
                row.getString("words"),
                row.getObject("about", UUID.class),
                Sql.instant(row, "at"));
    }

    @Override
    public List<Marked> marks(UUID sitting) {
        return sql().ask(
                        "select at, score, passed, cause from quiz.sitting_mark where sitting = ? order by number",
                        row -> new Marked(
                                Sql.instant(row, "at"),
                                row.getDouble("score"),
                                row.getBoolean("passed"),
                                row.getString("cause")),
                        sitting);
    }

    @Override
    public List<Sheet> sheets(Hall hall, Instant since) {
        List<Object> values = scope(hall, null);
        values.add(since);
        Map<UUID, Sheet> sheets = new LinkedHashMap<>();
        sql().ask(
                        PAPERS,
                        row -> new Sheet(
                                row.getObject("id", UUID.class),
                                row.getInt("lease"),
                                PaperJson.paper(row.getString("paper")),
                                new HashMap<>()),
                        values.toArray())
                .forEach(sheet -> sheets.put(sheet.sitting(), sheet));
        sql().ask(
                        ANSWERS,
                        row -> sheets.get(row.getObject("sitting", UUID.class))
                                .answers()
                                .put(row.getInt("slot"), row.getString("answer")),
                        array(sheets.keySet()));
        return List.copyOf(sheets.values());
    }
}

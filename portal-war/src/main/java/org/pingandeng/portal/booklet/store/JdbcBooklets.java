package org.pingandeng.portal.booklet.store;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.pingandeng.portal.booklet.model.Booklet;
import org.pingandeng.portal.booklet.model.Booklets;
import org.pingandeng.portal.booklet.model.Handout;
import org.pingandeng.portal.booklet.model.Point;
import org.pingandeng.portal.plan.model.Wording;
import org.pingandeng.quiz.sql.Sql;

/** Booklets as data, handouts as rows that are only ever added, readings as a counter a day. */
@ApplicationScoped
public class JdbcBooklets implements Booklets {

    private static final String HANDOUTS = """
            select h.id, h.booklet, h.day, h.place, h.place_name, h.event, h.copies, h.counters, h.reason,
              h.actor_name, h.at, exists (select 1 from portal.booklet_handout c where c.counters = h.id) as countered
            from portal.booklet_handout h\s""";
    private static final String NEWEST = "order by h.day desc, h.at desc, h.id limit ? offset ?";
    private static final String ADD = """
            insert into portal.booklet_handout
              (id, booklet, day, place, place_name, event, copies, counters, reason, actor, actor_name, at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""";

    @Resource(lookup = "java:app/jdbc/portal")
    DataSource database;

    private Sql sql;

    /** For the container. */
    protected JdbcBooklets() {}

    /**
     * For a database given by hand.
     *
     * @param database connections to it
     */
    public JdbcBooklets(DataSource database) {
        this.database = database;
        open();
    }

    @PostConstruct
    void open() {
        sql = new Sql(database);
    }

    @Override
    public List<Booklet> all() {
        return sql.ask(
                "select code, target, title_zh, title_en, about_zh, about_en, made_of, picture"
                        + " from portal.booklet order by position",
                row -> new Booklet(
                        row.getString(1),
                        row.getString(2),
                        new Wording(row.getString(3), row.getString(4)),
                        new Wording(row.getString(5), row.getString(6)),
                        row.getString(7).equals("cases"),
                        row.getString(8),
                        chapters(row.getString(1))));
    }

    private List<Booklet.Chapter> chapters(String booklet) {
        return sql.ask(
                "select number, title_zh, title_en from portal.booklet_chapter where booklet = ? order by number",
                row -> new Booklet.Chapter(
                        row.getInt(1), new Wording(row.getString(2), row.getString(3)), parts(booklet, row.getInt(1))),
                booklet);
    }

    private List<Booklet.Part> parts(String booklet, int chapter) {
        return sql.ask(
                "select kind, ref from portal.booklet_part where booklet = ? and chapter = ? order by position",
                row -> new Booklet.Part(
                        Booklet.Kind.valueOf(row.getString(1).toUpperCase(Locale.ROOT)), row.getString(2)),
                booklet,
                chapter);
    }

    @Override
    public long copies(String booklet, LocalDate from, LocalDate to) {
        return sql.ask(
                        "select coalesce(sum(copies), 0) from portal.booklet_handout"
                                + " where booklet = ? and day between ? and ?",
                        row -> row.getLong(1),
                        booklet,
                        from,
                        to)
                .get(0);
    }

    @Override
    public List<Handout> handouts(String booklet, LocalDate from, LocalDate to, int first, int count) {
        if (booklet.isEmpty()) {
            return sql.ask(
                    HANDOUTS + "where h.day between ? and ? " + NEWEST, JdbcBooklets::handout, from, to, count, first);
        }
        return sql.ask(
                HANDOUTS + "where h.booklet = ? and h.day between ? and ? " + NEWEST,
                JdbcBooklets::handout,
                booklet,
                from,
                to,
                count,
                first);
    }

    @Override
    public int lines(String booklet) {
        return sql.ask(
                        "select count(*) from portal.booklet_handout where ? = '' or booklet = ?",
                        row -> row.getInt(1),
                        booklet,
                        booklet)
                .get(0);
    }

    @Override
    public Optional<Handout> find(UUID id) {
        return sql.ask(HANDOUTS + "where h.id = ?", JdbcBooklets::handout, id).stream()
                .findFirst();
    }

    private static Handout handout(ResultSet row) throws SQLException {
        return new Handout(
                row.getObject("id", UUID.class),
                row.getString("booklet"),
                row.getObject("day", LocalDate.class),
                row.getObject("place", UUID.class),
                row.getString("place_name"),
                row.getString("event"),
                row.getInt("copies"),
                row.getObject("counters", UUID.class),
                row.getString("reason"),
                row.getString("actor_name"),
                Sql.instant(row, "at"),
                row.getBoolean("countered"));
    }

    @Override
    public boolean add(Handout line, UUID actor) {
        return sql.change(
                        ADD,
                        line.id(),
                        line.booklet(),
                        line.day(),
                        line.place(),
                        line.placeName(),
                        line.event(),
                        line.copies(),
                        line.counters(),
                        line.reason(),
                        actor,
                        line.who(),
                        line.at())
                == 1;
    }

    @Override
    public void read(String booklet, LocalDate day) {
        sql.change("""
                insert into portal.booklet_reading as r (booklet, day, readings) values (?, ?, 1)
                on conflict (booklet, day) do update set readings = r.readings + 1""", booklet, day);
    }

    @Override
    public Map<String, Long> readings() {
        Map<String, Long> all = new HashMap<>();
        sql.ask(
                "select booklet, sum(readings) from portal.booklet_reading group by booklet",
                row -> all.put(row.getString(1), row.getLong(2)));
        return all;
    }

    @Override
    public List<Point> points() {
        return sql.ask(
                """
                select id, name, words, actor_name, at from portal.booklet_point p
                where not exists (select 1 from portal.booklet_point_closed c where c.point = p.id)
                order by at, id""",
                row -> new Point(
                        row.getObject(1, UUID.class),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        Sql.instant(row, "at")));
    }

    @Override
    public boolean add(Point point, UUID actor) {
        return sql.change("""
                        insert into portal.booklet_point (id, name, words, actor, actor_name, at)
                        values (?, ?, ?, ?, ?, ?) on conflict (id) do nothing""", point.id(), point.name(), point.words(), actor, point.who(), point.at()) == 1;
    }

    @Override
    public boolean close(Point point, UUID actor) {
        return sql.change("""
                        insert into portal.booklet_point_closed (point, actor, actor_name, at)
                        values (?, ?, ?, ?) on conflict (point) do nothing""", point.id(), actor, point.who(), point.at()) == 1;
    }
}

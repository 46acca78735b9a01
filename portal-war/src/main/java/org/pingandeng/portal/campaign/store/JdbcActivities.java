package org.pingandeng.portal.campaign.store;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.pingandeng.portal.campaign.model.Activities;
import org.pingandeng.portal.campaign.model.Activity;
import org.pingandeng.portal.campaign.model.ActivityFigures;
import org.pingandeng.portal.campaign.model.ActivityFilter;
import org.pingandeng.portal.campaign.model.ActivityPlan;
import org.pingandeng.portal.campaign.model.Days;
import org.pingandeng.quiz.sql.Sql;
import org.pingandeng.quiz.sql.Where;

/** Activities, a row each; seats and audience are reckoned from bookings, arrivals and counts. */
@ApplicationScoped
public class JdbcActivities implements Activities {

    private static final String ADD = """
            insert into portal.activity (planned_at, campaign, kind, venue, title, title_en, what, what_en, township, place,
              from_at, to_at, places, party, open, id)
            values (?, ?, ?, nullif(?, ''), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (id) do nothing""";
    private static final String CHANGE = """
            update portal.activity set campaign = ?, kind = ?, venue = nullif(?, ''), title = ?, title_en = ?, what = ?,
              what_en = ?, township = ?, place = ?, from_at = ?, to_at = ?, places = ?, party = ?,
              open = ?
            where id = ?""";
    private static final String SELECT = """
            select a.*, coalesce(o.name, '') as township_name,
              (select coalesce(sum(b.heads), 0) from portal.activity_booking b
                where b.activity = a.id and b.state = 'SEATED') as taken,
              (select coalesce(sum(b.heads), 0) from portal.activity_booking b
                where b.activity = a.id and b.state = 'WAITING') as waiting,
              (select v.heads from portal.activity_audience v where v.activity = a.id) as audience
            from portal.activity a left join portal.organisation o on o.id = a.township
            """;
    private static final String OF_ROLE = "a.kind in (select k.code from portal.activity_kind k where k.role = ?)";
    private static final String HELD = """
            a.cancelled_at is null
              and exists (select 1 from portal.activity_audience v where v.activity = a.id and v.heads > 0)""";
    private static final String LATEST = " order by a.from_at desc, a.id";
    /** As the view of audiences has it, which reckons one activity after the other: too slow for ten thousand. */
    private static final String FIGURES = """
            with said as (
              select distinct on (c.activity) c.activity, c.heads from portal.activity_count c order by c.activity, c.id desc),
            arrived as (
              select r.activity, sum(r.heads) as heads from portal.activity_arrival r group by r.activity)
            select count(*) filter (where a.cancelled_at is null),
              count(*) filter (where a.cancelled_at is null and coalesce(s.heads, r.heads, 0) > 0),
              coalesce(sum(coalesce(s.heads, r.heads, 0)) filter (where a.cancelled_at is null), 0)::bigint
            from portal.activity a left join said s on s.activity = a.id left join arrived r on r.activity = a.id
            """;

    @Resource(lookup = "java:app/jdbc/portal")
    DataSource database;

    private Sql sql;

    /** For the container. */
    protected JdbcActivities() {}

    /**
     * For a database given by hand.
     *
     * @param database connections to it
     */
    public JdbcActivities(DataSource database) {
        this.database = database;
        open();
    }

    @PostConstruct
    void open() {
        sql = new Sql(database);
    }

    @Override
    public boolean add(UUID id, ActivityPlan plan, Instant at) {
        return sql.change(ADD, Stream.concat(Stream.of(at), values(id, plan)).toArray()) == 1;
    }

    @Override
    public void change(UUID id, ActivityPlan plan) {
        sql.change(CHANGE, values(id, plan).toArray());
    }

    /** What a plan says, in the order of the columns, with the activity's id at the end. */
    private static Stream<Object> values(UUID id, ActivityPlan plan) {
        return Stream.of(
                plan.campaign(),
                plan.kind(),
                plan.venue(),
                plan.title(),
                plan.titleEn(),
                plan.what(),
                plan.whatEn(),
                plan.township(),
                plan.place(),
                plan.from(),
                plan.to(),
                plan.places(),
                plan.party(),
                plan.open(),
                id);
    }

    @Override
    public boolean cancel(UUID id, String reason, Instant at) {
        return sql.change(
                        "update portal.activity set cancelled_at = ?, reason = ? where id = ? and cancelled_at is null",
                        at,
                        reason,
                        id)
                == 1;
    }

    @Override
    public Optional<Activity> find(UUID id) {
        return sql.ask(SELECT + "where a.id = ?", JdbcActivities::read, id).stream()
                .findFirst();
    }

    @Override
    public Optional<Activity> hold(UUID id) {
        sql.ask("select id from portal.activity where id = ? for update", row -> row.getString(1), id);
        return find(id);
    }

    @Override
    public List<Activity> some(ActivityFilter filter, boolean latestFirst, int first, int count) {
        return page(Meant.by(filter), latestFirst ? LATEST : " order by a.from_at, a.id", first, count);
    }

    /** Seats are reckoned for the rows of the page alone, not for those in front of it. */
    private List<Activity> page(Where where, String order, int first, int count) {
        return sql.ask(
                SELECT + "where a.id in (select a.id from portal.activity a" + where.sql() + order
                        + " offset ? limit ?)" + order,
                JdbcActivities::read,
                where.with(first, count));
    }

    @Override
    public int count(ActivityFilter filter) {
        Where where = Meant.by(filter);
        return sql.ask("select count(*) from portal.activity a" + where.sql(), row -> row.getInt(1), where.with())
                .get(0);
    }

    @Override
    public ActivityFigures figures(ActivityFilter filter, String role) {
        Where where = Meant.by(filter).andIf(!role.isEmpty(), OF_ROLE, role);
        return sql.ask(
                        FIGURES + where.sql(),
                        row -> new ActivityFigures(row.getLong(1), row.getLong(2), row.getLong(3)),
                        where.with())
                .get(0);
    }

    @Override
    public List<Activity> held(String role, Days days, int first, int count) {
        Where where = Meant.by(new ActivityFilter("", "", "", days))
                .andIf(!role.isEmpty(), OF_ROLE, role)
                .and(HELD);
        return page(where, LATEST, first, count);
    }

    @Override
    public List<Activity> coming(String role, Instant now, int count) {
        Where where =
                new Where().and("a.to_at > ? and a.cancelled_at is null", now).andIf(!role.isEmpty(), OF_ROLE, role);
        return sql.ask(
                SELECT + where.sql() + " order by a.from_at, a.id limit ?", JdbcActivities::read, where.with(count));
    }

    @Override
    public List<Integer> years() {
        return sql.ask("""
                select distinct extract(year from from_at at time zone 'Asia/Shanghai')::int from portal.activity
                order by 1 desc""", row -> row.getInt(1));
    }

    private static Activity read(ResultSet row) throws SQLException {
        return new Activity(
                row.getObject("id", UUID.class),
                new ActivityPlan(
                        row.getString("campaign"),
                        row.getString("kind"),
                        row.getString("venue") == null ? "" : row.getString("venue"),
                        row.getString("title"),
                        row.getString("title_en"),
                        row.getString("what"),
                        row.getString("what_en"),
                        row.getObject("township", UUID.class),
                        row.getString("place"),
                        Sql.instant(row, "from_at"),
                        Sql.instant(row, "to_at"),
                        row.getInt("places"),
                        row.getInt("party"),
                        row.getBoolean("open")),
                row.getString("township_name"),
                Sql.instant(row, "cancelled_at"),
                row.getString("reason"),
                row.getInt("taken"),
                row.getInt("waiting"),
                row.getLong("audience"));
    }
}

package org.pingandeng.portal.campaign.store;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.pingandeng.portal.campaign.model.Activities;
import org.pingandeng.portal.campaign.model.Activity;
import org.pingandeng.portal.campaign.model.ActivityFigures;
import org.pingandeng.portal.campaign.model.ActivityFilter;
import org.pingandeng.portal.campaign.model.ActivityPlan;
import org.pingandeng.portal.campaign.model.Days;
import org.pingandeng.portal.campaign.model.Glimpse;
import org.pingandeng.portal.campaign.model.Photo;
import org.pingandeng.portal.campaign.model.Result;
import org.pingandeng.quiz.sql.Sql;

/** Activities, a row each; seats and audience are reckoned from bookings, arrivals and counts. */
@ApplicationScoped
public class JdbcActivities implements Activities {

    private static final String ADD = """
            insert into portal.activity (id, campaign, kind, venue, title, title_en, what, what_en, township, place,
              from_at, to_at, places, open, planned_at)
            values (?, ?, ?, nullif(?, ''), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String CHANGE = """
            update portal.activity set campaign = ?, kind = ?, venue = nullif(?, ''), title = ?, title_en = ?, what = ?,
              what_en = ?, township = ?, place = ?, from_at = ?, to_at = ?, places = ?, open = ?
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
    private static final String MEANT = """
            where (? = '' or a.campaign = ?) and (? = '' or a.kind = ?) and (? = '' or a.venue = ?)
              and a.from_at >= (?::date)::timestamp at time zone 'Asia/Shanghai'
              and a.from_at < (?::date + 1)::timestamp at time zone 'Asia/Shanghai'""";
    private static final String OF_ROLE = " and (? = '' or a.kind in (select k.code from portal.activity_kind k where k.role = ?))";
    private static final String FIGURES = """
            select count(*) filter (where a.cancelled_at is null),
              count(*) filter (where a.cancelled_at is null and v.heads > 0),
              coalesce(sum(v.heads) filter (where a.cancelled_at is null), 0)
            from portal.activity a join portal.activity_audience v on v.activity = a.id
            """;
    private static final String GLIMPSES = """
            select distinct on (a.from_at, a.id) a.id as activity, a.title, a.title_en, p.id, p.digest, p.shows
            from portal.activity a join portal.activity_photo p on p.activity = a.id and p.removed_at is null
            """;
    private static final Days EVER = new Days(LocalDate.of(1900, 1, 1), LocalDate.of(9999, 12, 30));

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
    public void add(UUID id, ActivityPlan plan, Instant at) {
        sql.change(
                ADD,
                id,
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
                plan.open(),
                at);
    }

    @Override
    public void change(UUID id, ActivityPlan plan) {
        sql.change(
                CHANGE,
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
        String order = latestFirst ? " order by a.from_at desc, a.id" : " order by a.from_at, a.id";
        return sql.ask(
                SELECT + MEANT + order + " offset ? limit ?", JdbcActivities::read, with(meant(filter), first, count));
    }

    @Override
    public int count(ActivityFilter filter) {
        return sql
                .ask("select count(*) from portal.activity a " + MEANT, row -> row.getInt(1), meant(filter))
                .get(0);
    }

    @Override
    public ActivityFigures figures(ActivityFilter filter, String role) {
        return sql
                .ask(
                        FIGURES + MEANT + OF_ROLE,
                        row -> new ActivityFigures(row.getLong(1), row.getLong(2), row.getLong(3)),
                        with(meant(filter), role, role))
                .get(0);
    }

    @Override
    public List<Activity> held(String role, Days days, int first, int count) {
        return sql.ask(
                "select * from (" + SELECT + MEANT + OF_ROLE + " and a.cancelled_at is null) held where audience > 0"
                        + " order by from_at desc, id offset ? limit ?",
                JdbcActivities::read,
                with(meant(new ActivityFilter("", "", "", days)), role, role, first, count));
    }

    @Override
    public List<Activity> coming(String role, Instant now, int count) {
        return sql.ask(
                SELECT + "where a.to_at > ? and a.cancelled_at is null" + OF_ROLE + " order by a.from_at, a.id limit ?",
                JdbcActivities::read,
                now,
                role,
                role,
                count);
    }

    @Override
    public List<Integer> years() {
        return sql.ask(
                """
                select distinct extract(year from from_at at time zone 'Asia/Shanghai')::int from portal.activity
                order by 1 desc""",
                row -> row.getInt(1));
    }

    @Override
    public void appendCount(UUID id, int heads, UUID actor, String actorName, Instant at) {
        sql.change(
                "insert into portal.activity_count (activity, heads, actor, actor_name, at) values (?, ?, ?, ?, ?)",
                id,
                heads,
                actor,
                actorName,
                at);
    }

    @Override
    public void appendResult(UUID id, Result result) {
        sql.change(
                "insert into portal.activity_result (activity, words, words_en, at) values (?, ?, ?, ?)",
                id,
                result.words(),
                result.wordsEn(),
                result.at());
    }

    @Override
    public Optional<Result> result(UUID id) {
        return sql
                .ask(
                        "select words, words_en, at from portal.activity_result where activity = ? order by id desc limit 1",
                        row -> new Result(row.getString(1), row.getString(2), Sql.instant(row, "at")),
                        id)
                .stream()
                .findFirst();
    }

    @Override
    public void addPhoto(UUID activity, Photo photo, Instant at) {
        sql.change(
                """
                insert into portal.activity_photo (id, activity, digest, shows, at) values (?, ?, ?, ?, ?)
                on conflict do nothing""",
                photo.id(),
                activity,
                photo.digest(),
                photo.shows(),
                at);
    }

    @Override
    public void removePhoto(UUID activity, UUID photo, Instant at) {
        sql.change(
                "update portal.activity_photo set removed_at = ? where id = ? and activity = ? and removed_at is null",
                at,
                photo,
                activity);
    }

    @Override
    public List<Glimpse> glimpses(ActivityFilter filter, int count) {
        return sql.ask(
                GLIMPSES + MEANT + " order by a.from_at desc, a.id, p.at, p.id limit ?",
                row -> new Glimpse(
                        row.getObject("activity", UUID.class),
                        row.getString("title"),
                        row.getString("title_en"),
                        new Photo(row.getObject("id", UUID.class), row.getString("digest"), row.getString("shows"))),
                with(meant(filter), count));
    }

    @Override
    public List<Photo> photos(UUID id) {
        return sql.ask(
                "select id, digest, shows from portal.activity_photo where activity = ? and removed_at is null order by at, id",
                row -> new Photo(row.getObject(1, UUID.class), row.getString(2), row.getString(3)),
                id);
    }

    private static Object[] meant(ActivityFilter filter) {
        Days days = filter.days() == null ? EVER : filter.days();
        return new Object[] {
            filter.campaign(), filter.campaign(), filter.kind(), filter.kind(), filter.venue(), filter.venue(),
            days.from(), days.to()
        };
    }

    private static Object[] with(Object[] values, Object... more) {
        Object[] all = Arrays.copyOf(values, values.length + more.length);
        System.arraycopy(more, 0, all, values.length, more.length);
        return all;
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
                        row.getBoolean("open")),
                row.getString("township_name"),
                Sql.instant(row, "cancelled_at"),
                row.getString("reason"),
                row.getInt("taken"),
                row.getInt("waiting"),
                row.getLong("audience"));
    }
}

package org.pingandeng.portal.campaign.store;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.pingandeng.portal.campaign.model.ActivityFilter;
import org.pingandeng.portal.campaign.model.Glimpse;
import org.pingandeng.portal.campaign.model.Photo;
import org.pingandeng.portal.campaign.model.Result;
import org.pingandeng.portal.campaign.model.Results;
import org.pingandeng.quiz.sql.Sql;
import org.pingandeng.quiz.sql.Where;

/** Counts and words are only ever added; a photo can be taken away. */
@ApplicationScoped
public class JdbcResults implements Results {

    private static final String GLIMPSES = """
            select distinct on (a.from_at, a.id) a.id as activity, a.title, a.title_en, p.id, p.digest, p.shows
            from portal.activity a join portal.activity_photo p on p.activity = a.id and p.removed_at is null
            """;

    @Resource(lookup = "java:app/jdbc/portal")
    DataSource database;

    private Sql sql;

    /** For the container. */
    protected JdbcResults() {}

    /**
     * For a database given by hand.
     *
     * @param database connections to it
     */
    public JdbcResults(DataSource database) {
        this.database = database;
        open();
    }

    @PostConstruct
    void open() {
        sql = new Sql(database);
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
        sql.change("""
                insert into portal.activity_photo (id, activity, digest, shows, at) values (?, ?, ?, ?, ?)
                on conflict do nothing""", photo.id(), activity, photo.digest(), photo.shows(), at);
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
        Where where = Meant.by(filter);
        return sql.ask(
                GLIMPSES + where.sql() + " order by a.from_at desc, a.id, p.at, p.id limit ?",
                row -> new Glimpse(
                        row.getObject("activity", UUID.class),
                        row.getString("title"),
                        row.getString("title_en"),
                        new Photo(row.getObject("id", UUID.class), row.getString("digest"), row.getString("shows"))),
                where.with(count));
    }

    @Override
    public List<Photo> photos(UUID id) {
        return sql.ask(
                "select id, digest, shows from portal.activity_photo where activity = ? and removed_at is null order by at, id",
                row -> new Photo(row.getObject(1, UUID.class), row.getString(2), row.getString(3)),
                id);
    }
}

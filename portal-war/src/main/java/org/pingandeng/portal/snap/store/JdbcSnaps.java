package org.pingandeng.portal.snap.store;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.pingandeng.portal.account.model.PersonalData;
import org.pingandeng.portal.snap.model.Photo;
import org.pingandeng.portal.snap.model.Snap;
import org.pingandeng.portal.snap.model.SnapSheet;
import org.pingandeng.portal.snap.model.Snaps;
import org.pingandeng.portal.snap.model.Standing;
import org.pingandeng.portal.snap.model.Step;
import org.pingandeng.quiz.sql.Sql;
import org.pingandeng.quiz.sql.Where;

/**
 * Hazards and their steps in tables that only grow, with one row beside each that says how it stands. Steps say photos by
 * stage and number: a digest that stood there for ever would keep the file for ever.
 */
@ApplicationScoped
public class JdbcSnaps implements Snaps {

    private static final String SELECT = """
            select s.id, s.number, s.kind, s.township, coalesce(o.name, '') township_name, s.spot, s.words, s.received_at,
              n.state, n.organisation, n.organisation_name, n.due, n.answered_on, n.shown, n.public_words, n.public_spot,
              n.public_photos
            from portal.snap_now n join portal.snap s on s.id = n.snap left join portal.organisation o on o.id = s.township
            """;

    private static final String ANY = "from portal.snap_now n join portal.snap s on s.id = n.snap";

    @Resource(lookup = "java:app/jdbc/portal")
    DataSource database;

    private Sql sql;

    /** For the container. */
    protected JdbcSnaps() {}

    /**
     * For a database given by hand.
     *
     * @param database connections to it
     */
    public JdbcSnaps(DataSource database) {
        this.database = database;
        open();
    }

    @PostConstruct
    void open() {
        sql = new Sql(database);
    }

    @Override
    public boolean add(SnapSheet sheet, List<String> photos, Sender sender, String codeSeal, Instant at) {
        boolean added = sql.change(
                        """
                        insert into portal.snap (id, code_seal, kind, township, spot, words, received_at)
                        values (?, ?, ?, ?, ?, ?, ?) on conflict (id) do nothing""",
                        sheet.id(),
                        codeSeal,
                        sheet.kind(),
                        sheet.township(),
                        sheet.spot().strip(),
                        sheet.words().strip(),
                        at)
                == 1;
        if (added) {
            sql.change(
                    "insert into portal.snap_private (snap, phone_sealed, latitude, longitude, sender_tag) values (?, ?, ?, ?, ?)",
                    sheet.id(),
                    PersonalData.orNull(sheet.phone()) == null ? null : sender.phone(),
                    sheet.latitude(),
                    sheet.longitude(),
                    sender.tag());
            sql.change("""
                    insert into portal.snap_now (snap, number, state, changed_at)
                    select id, number, 'NEW', received_at from portal.snap where id = ?""", sheet.id());
            enter(sheet.id(), "BEFORE", photos);
        }
        return added;
    }

    private void enter(UUID snap, String stage, List<String> files) {
        files.forEach(file -> sql.change("""
                insert into portal.snap_photo (snap, stage, number, file)
                select ?, ?, coalesce(max(number), 0) + 1, ? from portal.snap_photo where snap = ? and stage = ?""", snap, stage, file, snap, stage));
    }

    @Override
    public long sentBy(String tag) {
        return sql.ask("select count(*) from portal.snap_private where sender_tag = ?", row -> row.getLong(1), tag)
                .get(0);
    }

    @Override
    public Optional<Snap> find(UUID id) {
        return sql.ask(SELECT + "where s.id = ?", JdbcSnaps::snap, id).stream().findFirst();
    }

    @Override
    public Optional<Snap> hold(UUID id) {
        return sql.ask(SELECT + "where s.id = ? for update of n", JdbcSnaps::snap, id).stream()
                .findFirst();
    }

    @Override
    public Optional<Snap> byCode(String codeSeal) {
        return sql.ask(SELECT + "where s.code_seal = ?", JdbcSnaps::snap, codeSeal).stream()
                .findFirst();
    }

    @Override
    public boolean has(UUID id) {
        return !sql.ask("select 1 from portal.snap where id = ?", row -> 1, id).isEmpty();
    }

    @Override
    public List<Snap> list(Wanted wanted, int skip, int most) {
        return page("from portal.snap_now n", meant(wanted), skip, most);
    }

    @Override
    public long count(Wanted wanted) {
        return number("from portal.snap_now n", meant(wanted));
    }

    private static Where meant(Wanted wanted) {
        Where where = new Where();
        if (wanted.state().equals("LATE")) {
            where.and("n.state = 'ASSIGNED' and n.due < ?", wanted.today());
        } else {
            where.andIf(!wanted.state().isEmpty(), "n.state = ?", wanted.state());
        }
        return wanted.organisations() == null
                ? where
                : where.and("n.organisation = any (?::uuid[])", among(wanted.organisations()));
    }

    /** Rows are joined for the page alone, not for those in front of it. */
    private List<Snap> page(String from, Where where, int skip, int most) {
        return sql.ask(
                SELECT + "where n.snap in (select n.snap " + from + where.sql()
                        + " order by n.number desc limit ? offset ?) order by n.number desc",
                JdbcSnaps::snap,
                where.with(most, skip));
    }

    private long number(String from, Where where) {
        return sql.ask("select count(*) " + from + where.sql(), row -> row.getLong(1), where.with())
                .get(0);
    }

    private static String among(Collection<UUID> ids) {
        return ids.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}"));
    }

    @Override
    public List<Snap> shown(String kind, String township, int skip, int most) {
        return page(ANY, shown(kind, township), skip, most);
    }

    @Override
    public long countShown(String kind, String township) {
        return number(ANY, shown(kind, township));
    }

    private static Where shown(String kind, String township) {
        return new Where()
                .and("n.shown")
                .andIf(!kind.isEmpty(), "s.kind = ?", kind)
                .andIf(!township.isEmpty(), "s.township::text = ?", township);
    }

    @Override
    public List<Photo> photos(Collection<UUID> snaps) {
        return sql.ask(
                """
                select snap, stage = 'AFTER', file from portal.snap_photo where snap = any (?::uuid[])
                order by snap, stage desc, number""", row -> new Photo(row.getObject(1, UUID.class), row.getBoolean(2), row.getString(3)), among(snaps));
    }

    @Override
    public List<Step> steps(UUID snap) {
        return sql.ask(
                """
                select kind, person, person_name, words, organisation, organisation_name, due, spot, photos, at
                from portal.snap_step where snap = ? order by id""",
                row -> new Step(
                        Step.Kind.valueOf(row.getString("kind")),
                        row.getObject("person", UUID.class),
                        row.getString("person_name"),
                        row.getString("words"),
                        row.getObject("organisation", UUID.class),
                        row.getString("organisation_name"),
                        row.getObject("due", LocalDate.class),
                        row.getString("spot"),
                        texts(row, "photos"),
                        Sql.instant(row, "at")),
                snap);
    }

    @Override
    public void append(UUID snap, Step step, Standing now) {
        sql.change(
                """
                insert into portal.snap_step
                  (snap, kind, person, person_name, words, organisation, organisation_name, due, spot, photos, at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, (
                  select coalesce(array_agg(p.stage || '/' || p.number order by p.stage desc, p.number), '{}')
                  from portal.snap_photo p where p.snap = ? and p.file = any (?::text[])), ?)""",
                snap,
                step.kind().name(),
                step.person(),
                step.personName(),
                step.words(),
                step.organisation(),
                step.organisationName(),
                step.due(),
                step.spot(),
                snap,
                list(step.photos()),
                step.at());
        sql.change(
                """
                update portal.snap_now set state = ?, organisation = ?, organisation_name = ?, due = ?, answered_on = ?,
                  shown = ?, public_words = ?, public_spot = ?, public_photos = ?::text[], changed_at = ? where snap = ?""",
                now.state().name(),
                now.organisation(),
                now.organisationName(),
                now.due(),
                now.answeredOn(),
                now.shown(),
                now.publicWords(),
                now.publicSpot(),
                list(now.publicPhotos()),
                step.at(),
                snap);
    }

    @Override
    public void letGo(UUID snap) {
        sql.change("delete from portal.snap_photo where snap = ?", snap);
    }

    @Override
    public void addAfter(UUID snap, List<String> files) {
        enter(snap, "AFTER", files);
    }

    @Override
    public Optional<byte[]> phone(UUID snap) {
        return sql
                .ask(
                        "select phone_sealed from portal.snap_private where snap = ? and phone_sealed is not null",
                        row -> row.getBytes(1),
                        snap)
                .stream()
                .findFirst();
    }

    @Override
    public Optional<String> position(UUID snap) {
        return sql.ask("""
                        select latitude || ', ' || longitude from portal.snap_private
                        where snap = ? and latitude is not null""", row -> row.getString(1), snap).stream().findFirst();
    }

    @Override
    public int forget(Instant before) {
        int senders = sql.change("""
                delete from portal.snap_private p using portal.snap_now n
                where n.snap = p.snap and n.state in ('REFUSED', 'ANSWERED') and n.changed_at < ?""", before);
        return senders + sql.change("""
                        delete from portal.snap_photo p using portal.snap_now n
                        where n.snap = p.snap and n.changed_at < ? and (n.state = 'REFUSED' or n.state = 'ANSWERED'
                          and not n.shown and exists (
                            select 1 from portal.snap_step s where s.snap = n.snap and s.kind = 'HIDDEN'))""", before);
    }

    private static String list(List<String> texts) {
        return "{" + String.join(",", texts) + "}";
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }

    private static Snap snap(ResultSet row) throws SQLException {
        return new Snap(
                row.getObject("id", UUID.class),
                row.getLong("number"),
                row.getString("kind"),
                row.getObject("township", UUID.class),
                row.getString("township_name"),
                row.getString("spot"),
                row.getString("words"),
                Sql.instant(row, "received_at"),
                new Standing(
                        Standing.State.valueOf(row.getString("state")),
                        row.getObject("organisation", UUID.class),
                        row.getString("organisation_name"),
                        row.getObject("due", LocalDate.class),
                        row.getObject("answered_on", LocalDate.class),
                        row.getBoolean("shown"),
                        row.getString("public_words"),
                        row.getString("public_spot"),
                        texts(row, "public_photos")));
    }
}

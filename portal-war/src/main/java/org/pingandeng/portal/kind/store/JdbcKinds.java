package org.pingandeng.portal.kind.store;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.pingandeng.portal.kind.model.Kind;
import org.pingandeng.portal.kind.model.KindList;
import org.pingandeng.portal.kind.model.Kinds;
import org.pingandeng.quiz.sql.Sql;

/** Each list in the table of the context that reads it; the last place of a list belongs to "something else". */
@ApplicationScoped
public class JdbcKinds implements Kinds {

    private static final String ACTIVITY_USED =
            "(k.role <> '' or exists (select 1 from portal.activity a where a.kind = k.code))";

    private static final String HAZARD_USED = "exists (select 1 from portal.snap s where s.kind = k.code)";
    private static final String TEAM_USED = """
            (exists (select 1 from portal.team_appointment a where a.team = k.code)
              or exists (select 1 from portal.team_deed d where d.team = k.code))""";
    /** Also what a campaign proposes at a venue is of it. */
    private static final String VENUE_USED = """
            (exists (select 1 from portal.activity a where a.venue = k.code)
              or exists (select 1 from portal.campaign c
                where c.document -> 'activities' @> jsonb_build_array(jsonb_build_object('venue', k.code))))""";

    @Resource(lookup = "java:app/jdbc/portal")
    DataSource database;

    private Sql sql;

    /** For the container. */
    protected JdbcKinds() {}

    /**
     * For a database given by hand.
     *
     * @param database connections to it
     */
    public JdbcKinds(DataSource database) {
        this.database = database;
        open();
    }

    @PostConstruct
    void open() {
        sql = new Sql(database);
    }

    @Override
    public List<Kind> all(KindList list) {
        return sql.ask(
                switch (list) {
                    case ACTIVITY ->
                        "select k.code, k.name, k.name_en, '' duty, '' duty_en, 0 days, k.retired, " + ACTIVITY_USED
                                + " used from portal.activity_kind k order by k.place, k.code";
                    case HAZARD ->
                        "select k.code, k.name, k.name_en, '' duty, '' duty_en, k.days, not k.offered retired, "
                                + HAZARD_USED + " used from portal.snap_kind k order by k.place, k.code";
                    case TEAM ->
                        "select k.code, k.name, k.name_en, k.duty, k.duty_en, 0 days, k.retired, " + TEAM_USED
                                + " used from portal.team k order by k.place, k.code";
                    case VENUE ->
                        "select k.code, k.name, k.name_en, '' duty, '' duty_en, 0 days, k.retired, " + VENUE_USED
                                + " used from portal.venue k order by k.place, k.code";
                },
                JdbcKinds::kind);
    }

    private static Kind kind(ResultSet row) throws SQLException {
        return new Kind(
                row.getString("code"),
                row.getString("name"),
                row.getString("name_en"),
                row.getString("duty"),
                row.getString("duty_en"),
                row.getInt("days"),
                row.getBoolean("retired"),
                row.getBoolean("used"));
    }

    @Override
    public boolean add(KindList list, Kind kind) {
        int added = switch (list) {
            case ACTIVITY -> sql.change("""
                    insert into portal.activity_kind (code, name, name_en, place)
                    select ?, ?, ?, coalesce(max(place) filter (where place < 900), 0) + 1 from portal.activity_kind
                    on conflict do nothing""", kind.code(), kind.name(), kind.nameEn());
            case HAZARD -> sql.change("""
                    insert into portal.snap_kind (code, name, name_en, days, place)
                    select ?, ?, ?, ?, coalesce(max(place) filter (where place < 99), 0) + 1 from portal.snap_kind
                    on conflict do nothing""", kind.code(), kind.name(), kind.nameEn(), kind.days());
            case TEAM -> sql.change("""
                    insert into portal.team (code, name, name_en, duty, duty_en, place)
                    select ?, ?, ?, ?, ?, coalesce(max(place), 0) + 1 from portal.team
                    on conflict do nothing""", kind.code(), kind.name(), kind.nameEn(), kind.duty(), kind.dutyEn());
            case VENUE -> sql.change("""
                    insert into portal.venue (code, name, name_en, six, place)
                    select ?, ?, ?, false, coalesce(max(place), 0) + 1 from portal.venue
                    on conflict do nothing""", kind.code(), kind.name(), kind.nameEn());
        };
        return added == 1;
    }

    @Override
    public void change(KindList list, Kind kind) {
        switch (list) {
            case ACTIVITY ->
                sql.change(
                        "update portal.activity_kind set name = ?, name_en = ? where code = ?",
                        kind.name(),
                        kind.nameEn(),
                        kind.code());
            case HAZARD ->
                sql.change(
                        "update portal.snap_kind set name = ?, name_en = ?, days = ? where code = ?",
                        kind.name(),
                        kind.nameEn(),
                        kind.days(),
                        kind.code());
            case TEAM ->
                sql.change(
                        "update portal.team set name = ?, name_en = ?, duty = ?, duty_en = ? where code = ?",
                        kind.name(),
                        kind.nameEn(),
                        kind.duty(),
                        kind.dutyEn(),
                        kind.code());
            case VENUE ->
                sql.change(
                        "update portal.venue set name = ?, name_en = ? where code = ?",
                        kind.name(),
                        kind.nameEn(),
                        kind.code());
        }
    }

    @Override
    public void retire(KindList list, String code, boolean retired) {
        sql.change(
                switch (list) {
                    case ACTIVITY -> "update portal.activity_kind set retired = ? where code = ?";
                    case HAZARD -> "update portal.snap_kind set offered = not ? where code = ?";
                    case TEAM -> "update portal.team set retired = ? where code = ?";
                    case VENUE -> "update portal.venue set retired = ? where code = ?";
                },
                retired,
                code);
    }

    @Override
    public boolean delete(KindList list, String code) {
        return sql.change(
                        switch (list) {
                            case ACTIVITY ->
                                "delete from portal.activity_kind k where k.code = ? and not " + ACTIVITY_USED;
                            case HAZARD -> "delete from portal.snap_kind k where k.code = ? and not " + HAZARD_USED;
                            case TEAM -> "delete from portal.team k where k.code = ? and not " + TEAM_USED;
                            case VENUE -> "delete from portal.venue k where k.code = ? and not " + VENUE_USED;
                        },
                        code)
                == 1;
    }
}

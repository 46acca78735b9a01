package org.pingandeng.portal.snap.store;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.pingandeng.portal.snap.model.Choices;
import org.pingandeng.portal.snap.model.Figure;
import org.pingandeng.portal.snap.model.SnapKind;
import org.pingandeng.portal.snap.model.Spot;
import org.pingandeng.quiz.sql.Sql;

/** What stands around hazards: kinds, places of the organisation tree, and sums over all of them. */
@ApplicationScoped
public class JdbcChoices implements Choices {

    private static final String FIGURES = """
            count(n.snap) received,
              count(n.snap) filter (where n.state = 'ANSWERED') answered,
              count(n.snap) filter (where n.state = 'ANSWERED' or n.due < ?) judged,
              count(n.snap) filter (where n.answered_on <= n.due) in_time
            """;

    @Resource(lookup = "java:app/jdbc/portal")
    DataSource database;

    private Sql sql;

    /** For the container. */
    protected JdbcChoices() {}

    /**
     * For a database given by hand.
     *
     * @param database connections to it
     */
    public JdbcChoices(DataSource database) {
        this.database = database;
        open();
    }

    @PostConstruct
    void open() {
        sql = new Sql(database);
    }

    @Override
    public List<SnapKind> kinds() {
        return sql.ask(
                "select code, name, name_en, days, offered from portal.snap_kind order by place, code",
                row -> new SnapKind(
                        row.getString(1), row.getString(2), row.getString(3), row.getInt(4), row.getBoolean(5)));
    }

    @Override
    public List<Spot> townships() {
        return sql.ask("""
                select id, name from portal.organisation where kind in ('township', 'park', 'county')
                order by kind = 'county', kind = 'park', name""", JdbcChoices::spot);
    }

    @Override
    public List<Spot> offices(UUID township) {
        return sql.ask("""
                select id, name from portal.organisation where kind in ('county', 'township', 'park')
                  or kind = 'enterprise' and path like (select path from portal.organisation where id = ?) || '%'
                order by id <> ?, kind = 'enterprise', kind = 'park', kind = 'township', name""", JdbcChoices::spot, township, township);
    }

    @Override
    public List<UUID> keepers(UUID organisation) {
        return sql.ask("""
                select p.id from portal.organisation asked
                  join portal.organisation o on asked.path like o.path || '%'
                  join portal.person p on p.owner = o.id and p.active
                  join portal.person_role r on r.person = p.id and r.role = 'ENTERPRISE_MANAGER'
                where asked.id = ? and (o.kind <> 'county' or o.id = asked.id)""", row -> row.getObject(1, UUID.class), organisation);
    }

    private static Spot spot(ResultSet row) throws SQLException {
        return new Spot(row.getObject(1, UUID.class), row.getString(2));
    }

    @Override
    public List<Figure> figures(Figure.Axis axis, LocalDate today) {
        return sql.ask(statement(axis), JdbcChoices::figure, today);
    }

    private static String statement(Figure.Axis axis) {
        return switch (axis) {
            case KIND -> "select k.code key, k.name label, " + FIGURES + """
                    from portal.snap_kind k left join portal.snap s on s.kind = k.code
                      left join portal.snap_now n on n.snap = s.id and n.state <> 'REFUSED'
                    group by k.code order by k.place, k.code""";
            case TOWNSHIP -> "select o.id::text key, o.name label, " + FIGURES + """
                    from portal.organisation o left join portal.snap s on s.township = o.id
                      left join portal.snap_now n on n.snap = s.id and n.state <> 'REFUSED'
                    where o.kind in ('township', 'park', 'county')
                    group by o.id order by o.kind = 'county', o.kind = 'park', o.name""";
            case MONTH -> """
                    select to_char(month, 'YYYY-MM') key, to_char(month, 'YYYY-MM') label, received, answered, judged, in_time
                    from (select date_trunc('month', s.received_at at time zone 'Asia/Shanghai') as month,
                    """ + FIGURES + """
                      from portal.snap s join portal.snap_now n on n.snap = s.id and n.state <> 'REFUSED'
                      group by 1 order by 1 desc limit 24) months order by month desc""";
        };
    }

    private static Figure figure(ResultSet row) throws SQLException {
        return new Figure(
                row.getString("key"),
                row.getString("label"),
                row.getLong("received"),
                row.getLong("answered"),
                row.getLong("judged"),
                row.getLong("in_time"));
    }
}

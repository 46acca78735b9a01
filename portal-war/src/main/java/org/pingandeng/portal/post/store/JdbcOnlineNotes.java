package org.pingandeng.portal.post.store;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.pingandeng.portal.post.model.OnlineLine;
import org.pingandeng.portal.post.model.OnlineNote;
import org.pingandeng.portal.post.model.OnlineNotes;
import org.pingandeng.quiz.sql.Sql;

/** Notes about information systems as rows that are only added, beside who of an enterprise was trained. */
@ApplicationScoped
public class JdbcOnlineNotes implements OnlineNotes {

    private static final String LINES = HolderSql.DAY + """
            , noted as (select distinct on (n.enterprise) n.* from portal.post_online n cross join d
              where n.day <= d.day order by n.enterprise, n.day desc, n.at desc, n.id)
            , proved as (select c.owner, max(c.passed_on) as day from portal.certificate c cross join d
              where c.passed_on > d.day - interval '1 year' and c.passed_on <= d.day and
            """ + HolderSql.STANDS + """
              group by c.owner)
            , trained as (select e.id, max(p.day) as day from proved p join portal.organisation o on o.id = p.owner
              cross join lateral unnest(string_to_array(o.path, '/')) above
              join portal.organisation e on replace(e.id::text, '-', '') = above and e.kind = 'enterprise'
              group by e.id)
            select o.id as place, o.name as place_name, o.field, t.day as trained_on,
              n.id, n.enterprise, n.online, n.day, n.source, n.actor_name, n.at
            from portal.organisation o
            left join noted n on n.enterprise = o.id left join trained t on t.id = o.id
            where o.kind = 'enterprise' and o.field is not null and o.path like ? order by o.name, o.id""";

    @Resource(lookup = "java:app/jdbc/portal")
    DataSource database;

    private Sql sql;

    /** For the container. */
    protected JdbcOnlineNotes() {}

    /**
     * For a database given by hand.
     *
     * @param database connections to it
     */
    public JdbcOnlineNotes(DataSource database) {
        this.database = database;
        open();
    }

    @PostConstruct
    void open() {
        sql = new Sql(database);
    }

    @Override
    public boolean add(OnlineNote note, UUID actor) {
        return sql.change(
                        """
                        insert into portal.post_online (id, enterprise, online, day, source, actor, actor_name, at)
                        values (?, ?, ?, ?, ?, ?, ?, ?) on conflict (id) do nothing""",
                        note.id(),
                        note.enterprise(),
                        note.online(),
                        note.day(),
                        note.source(),
                        actor,
                        note.who(),
                        note.at())
                == 1;
    }

    @Override
    public Optional<OnlineNote> find(UUID id) {
        return sql.ask("""
                        select id, enterprise, online, day, source, actor_name, at from portal.post_online
                        where id = ?""", JdbcOnlineNotes::note, id).stream().findFirst();
    }

    @Override
    public List<OnlineLine> lines(String reach, LocalDate day) {
        return sql.ask(
                LINES,
                row -> new OnlineLine(
                        row.getObject("place", UUID.class),
                        row.getString("place_name"),
                        row.getString("field"),
                        row.getObject("id", UUID.class) == null ? null : note(row),
                        row.getObject("trained_on", LocalDate.class)),
                day,
                reach + "%");
    }

    private static OnlineNote note(ResultSet row) throws SQLException {
        return new OnlineNote(
                row.getObject("id", UUID.class),
                row.getObject("enterprise", UUID.class),
                row.getBoolean("online"),
                row.getObject("day", LocalDate.class),
                row.getString("source"),
                row.getString("actor_name"),
                Sql.instant(row, "at"));
    }
}

package org.pingandeng.portal.post.store;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.pingandeng.portal.plan.model.Share;
import org.pingandeng.portal.post.model.HeldRow;
import org.pingandeng.portal.post.model.OwnerTally;
import org.pingandeng.portal.post.model.Post;
import org.pingandeng.portal.post.model.PostFigures;
import org.pingandeng.quiz.sql.Sql;

/** Counts the register; who they are is not asked. */
@ApplicationScoped
public class JdbcPostFigures implements PostFigures {

    private static final String ENTERPRISES = "select o.id from portal.organisation o where o.kind = 'enterprise'";
    private static final String OFFICES =
            "select distinct l.owner as id from portal.post_line l where l.post = 'enforcement_officer'";
    private static final String ASKED = "h.post = any (string_to_array(?, ','))";
    private static final String SHARE = HolderSql.HOLDERS + HolderSql.KEPT + """
            , whole as (%s)
            , asked as (select h.held from holder h join kept on kept.owner = h.owner where %s)
            select (select count(*) from asked where asked.held), (select count(*) from asked),
              (select count(*) from whole join kept on kept.owner = whole.id), (select count(*) from whole)""";
    private static final String ROWS =
            HolderSql.HOLDERS + HolderSql.KEPT + """
            select h.since, t.name, h.duty, o.name, h.held, h.until, h.serial
            from holder h join kept on kept.owner = h.owner join portal.post t on t.code = h.post
            join portal.organisation o on o.id = h.owner
            where """ + " " + ASKED + " order by h.since desc, h.id limit ? offset ?";
    private static final String TALLIES = HolderSql.HOLDERS + """
            select o.id, o.name, coalesce(o.field, ''), c.day, count(h.id), count(h.id) filter (where h.held)
            from portal.organisation o
            left join (select n.owner, max(n.day) as day from portal.post_declaration n cross join d
              where n.day <= d.day group by n.owner) c on c.owner = o.id
            left join holder h on h.owner = o.id
            where o.kind = 'enterprise' and o.path like ?
            group by o.id, o.name, o.field, c.day order by c.day nulls first, o.name, o.id""";

    @Resource(lookup = "java:app/jdbc/portal")
    DataSource database;

    private Sql sql;

    /** For the container. */
    protected JdbcPostFigures() {}

    /**
     * For a database given by hand.
     *
     * @param database connections to it
     */
    public JdbcPostFigures(DataSource database) {
        this.database = database;
        open();
    }

    @PostConstruct
    void open() {
        sql = new Sql(database);
    }

    private static String words(Set<Post> posts) {
        return posts.stream().map(Post::word).sorted().collect(Collectors.joining(","));
    }

    @Override
    public Share share(Set<Post> posts, LocalDate day) {
        String whole = posts.contains(Post.ENFORCEMENT_OFFICER) ? OFFICES : ENTERPRISES;
        return sql.ask(
                        SHARE.formatted(whole, ASKED),
                        row -> new Share(row.getLong(1), row.getLong(2), row.getLong(3), row.getLong(4)),
                        day,
                        words(posts))
                .get(0);
    }

    @Override
    public List<HeldRow> rows(Set<Post> posts, LocalDate day, int first, int count) {
        return sql.ask(
                ROWS,
                row -> new HeldRow(
                        row.getObject(1, LocalDate.class),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getBoolean(5),
                        row.getObject(6, LocalDate.class),
                        row.getString(7)),
                day,
                words(posts),
                count,
                first);
    }

    @Override
    public List<OwnerTally> tallies(String reach, LocalDate day) {
        return sql.ask(
                TALLIES,
                row -> new OwnerTally(
                        row.getObject(1, UUID.class),
                        row.getString(2),
                        row.getString(3),
                        row.getObject(4, LocalDate.class),
                        row.getLong(5),
                        row.getLong(6)),
                day,
                reach + "%");
    }
}

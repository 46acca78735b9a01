package org.pingandeng.portal.works.store;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.pingandeng.portal.works.model.Material;
import org.pingandeng.portal.works.model.Materials;
import org.pingandeng.portal.works.model.WorksFile;
import org.pingandeng.quiz.sql.Sql;
import org.pingandeng.quiz.sql.Where;

/** The same rows as the files of calls, seen from campaigns and from whoever looks for something to download. */
@ApplicationScoped
public class JdbcMaterials implements Materials {

    private static final String OPEN = """
            from portal.works_file f left join portal.works_call c on c.id = f.call""";
    private static final String OFFERED = """
            with offered as (
              select f.id, f.call, f.campaign, f.name, f.file, f.added_at, c.title, c.title_en,
                max(f.added_at) over (partition by f.campaign, f.call) as latest
            """;
    private static final String LATEST_FIRST = """
            ) select o.id, o.call, o.campaign, o.name, o.file, o.title, o.title_en,
              coalesce((select sum(n.times) from portal.works_fetched n where n.file = o.id), 0) as fetched
            from offered o order by o.latest desc, o.campaign, o.call, o.added_at, o.id limit ? offset ?""";
    private static final String ADD = """
            insert into portal.works_file (id, campaign, name, file, added_at)
            select ?, c.code, ?, ?, ?::timestamptz from portal.campaign c where c.code = ? on conflict (id) do nothing""";

    @Resource(lookup = "java:app/jdbc/portal")
    DataSource database;

    private Sql sql;

    /** For the container. */
    protected JdbcMaterials() {}

    /**
     * For a database given by hand.
     *
     * @param database connections to it
     */
    public JdbcMaterials(DataSource database) {
        this.database = database;
        open();
    }

    @PostConstruct
    void open() {
        sql = new Sql(database);
    }

    @Override
    public List<Material> offered(String campaign, int skip, int most) {
        Where open = open(campaign);
        return sql.ask(OFFERED + OPEN + open.sql() + LATEST_FIRST, JdbcMaterials::material, open.with(most, skip));
    }

    @Override
    public long count(String campaign) {
        Where open = open(campaign);
        return sql.ask("select count(*) " + OPEN + open.sql(), row -> row.getLong(1), open.with())
                .get(0);
    }

    private static Where open(String campaign) {
        return new Where()
                .and("f.offered and (f.call is null or c.published)")
                .andIf(!campaign.isEmpty(), "f.campaign = ?", campaign);
    }

    @Override
    public boolean add(WorksFile file, Instant at) {
        sql.change(ADD, file.id(), file.name(), file.file(), at, file.campaign());
        return !sql.ask(
                        "select id from portal.works_file where id = ? and campaign = ?",
                        row -> row.getString(1),
                        file.id(),
                        file.campaign())
                .isEmpty();
    }

    private static Material material(ResultSet row) throws SQLException {
        String title = row.getString("title");
        String titleEn = row.getString("title_en");
        WorksFile file = new WorksFile(
                row.getObject("id", UUID.class),
                row.getObject("call", UUID.class),
                row.getString("campaign"),
                row.getString("name"),
                row.getString("file"),
                row.getLong("fetched"));
        return new Material(file, title == null ? "" : title, titleEn == null ? "" : titleEn);
    }
}

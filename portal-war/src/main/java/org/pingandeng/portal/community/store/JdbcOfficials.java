package org.pingandeng.portal.community.store;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.pingandeng.portal.community.model.Officials;
import org.pingandeng.quiz.sql.Sql;

/** {@link Officials} by the roles that open accounts have. */
@ApplicationScoped
public class JdbcOfficials implements Officials {

    private static final String ASSESSORS = """
            select p.id, p.name, coalesce(o.name, '') place, coalesce(o.path, '') path
            from portal.person p left join portal.organisation o on o.id = p.owner
            where p.active and exists (select 1 from portal.person_role r where r.person = p.id
              and r.role in ('REVIEWER', 'INVIGILATOR', 'OFFICE'))
            order by p.name, p.id limit 200""";
    private static final String MANAGERS = """
            select p.id from portal.person p join portal.person_role r on r.person = p.id
            where p.active and p.owner = ? and r.role = 'ENTERPRISE_MANAGER'""";

    @Resource(lookup = "java:app/jdbc/portal")
    DataSource database;

    private Sql sql;

    /** For the container. */
    protected JdbcOfficials() {}

    /**
     * For a database given by hand.
     *
     * @param database connections to it
     */
    public JdbcOfficials(DataSource database) {
        this.database = database;
        open();
    }

    @PostConstruct
    void open() {
        sql = new Sql(database);
    }

    @Override
    public List<Official> assessors() {
        return sql.ask(
                ASSESSORS,
                row -> new Official(
                        row.getObject(1, UUID.class), row.getString(2), row.getString(3), row.getString(4)));
    }

    @Override
    public Set<UUID> managers(UUID organisation) {
        return new HashSet<>(sql.ask(MANAGERS, row -> row.getObject(1, UUID.class), organisation));
    }
}

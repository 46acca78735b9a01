package org.pingandeng.portal.plan.store;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.pingandeng.portal.plan.CountedRow;
import org.pingandeng.portal.plan.TargetCount;
import org.pingandeng.quiz.sql.Sql;

/**
 * Counts who was trained, by the proofs of training for programmes that serve a target. A person counts once, on the
 * day of the first proof that was not revoked.
 */
@ApplicationScoped
public class TrainedCount implements TargetCount {

    private static final String STANDS = """
            not exists (select 1 from portal.certificate_event e where e.serial = c.serial and e.kind = 'revoked')""";
    private static final String FIRST = """
            from (select distinct on (c.holder) c.passed_on as day, c.title_zh, c.serial, c.owner
              from portal.certificate c
              join portal.plan_target_programme p on p.programme = c.programme and p.target = ?
              where %s
              order by c.holder, c.passed_on, c.serial) f
            """.formatted(STANDS);
    private static final String COUNT = "select count(*) " + FIRST + "where f.day between ? and ?";
    private static final String ROWS = "select f.day, f.title_zh, f.serial, o.name " + FIRST + """
            left join portal.organisation o on o.id = f.owner
            where f.day between ? and ? order by f.day desc, f.serial limit ? offset ?""";

    @Resource(lookup = "java:app/jdbc/portal")
    DataSource database;

    private Sql sql;

    /** For the container. */
    protected TrainedCount() {}

    /**
     * For a database given by hand.
     *
     * @param database connections to it
     */
    public TrainedCount(DataSource database) {
        this.database = database;
        open();
    }

    @PostConstruct
    void open() {
        sql = new Sql(database);
    }

    @Override
    public Set<String> targets() {
        return Set.of("T1", "T2");
    }

    @Override
    public Set<String> topics() {
        return Set.of("certificate.issued", "certificate.revoked");
    }

    @Override
    public BigDecimal counted(String target, LocalDate from, LocalDate to) {
        return sql.ask(COUNT, row -> row.getBigDecimal(1), target, from, to).get(0);
    }

    @Override
    public List<CountedRow> rows(String target, LocalDate from, LocalDate to, int first, int count) {
        return sql.ask(
                ROWS,
                row -> new CountedRow(
                        row.getObject(1, LocalDate.class),
                        row.getString(2) + " " + row.getString(3),
                        row.getString(4),
                        BigDecimal.ONE,
                        "/verify/" + row.getString(3)),
                target,
                from,
                to,
                count,
                first);
    }
}

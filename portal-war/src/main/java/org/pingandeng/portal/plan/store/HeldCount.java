package org.pingandeng.portal.plan.store;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.pingandeng.portal.plan.CountedRow;
import org.pingandeng.portal.plan.TargetCount;
import org.pingandeng.quiz.sql.Sql;

/**
 * What the portal knows of two shares that the office reports: who holds a valid proof for a key post (T3), and which
 * enterprises had somebody trained in the year before (T15). Both are states on the last day of a span, or today where
 * that is to come.
 */
@ApplicationScoped
public class HeldCount implements TargetCount {

    private static final ZoneId COUNTY = ZoneId.of("Asia/Shanghai");
    private static final String ENTERPRISES = "T15";

    private static final String HELD = """
            from (select distinct on (c.holder) c.passed_on as day, c.title_zh || ' ' || c.serial as what, o.name as place,
                '/verify/' || c.serial as address
              from portal.certificate c
              join portal.plan_target_programme p on p.programme = c.programme and p.target = 'T3'
              left join portal.organisation o on o.id = c.owner
              where c.passed_on <= ? and (c.last_day is null or c.last_day >= ?) and %s
              order by c.holder, c.passed_on desc, c.serial) f
            """.formatted(Proofs.STANDS);
    private static final String TRAINING = """
            from (select max(c.day) as day, e.name as what, null::text as place, null::text as address
              from (select c.owner, max(c.passed_on) as day from portal.certificate c
                where c.passed_on > ?::date - interval '1 year' and c.passed_on <= ? and %s group by c.owner) c
              join portal.organisation o on o.id = c.owner
              cross join lateral unnest(string_to_array(o.path, '/')) above
              join portal.organisation e on replace(e.id::text, '-', '') = above and e.kind = 'enterprise'
              group by e.id, e.name) f
            """.formatted(Proofs.STANDS);
    private static final String NEWEST = " order by f.day desc, f.what limit ? offset ?";

    @Resource(lookup = "java:app/jdbc/portal")
    DataSource database;

    @Inject
    Clock clock;

    private Sql sql;

    /** For the container. */
    protected HeldCount() {}

    /**
     * For a database given by hand.
     *
     * @param database connections to it
     * @param clock the server's time
     */
    public HeldCount(DataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
        open();
    }

    @PostConstruct
    void open() {
        sql = new Sql(database);
    }

    @Override
    public Set<String> targets() {
        return Set.of();
    }

    @Override
    public Set<String> parts() {
        return Set.of("T3", ENTERPRISES);
    }

    @Override
    public Set<String> topics() {
        return Proofs.TOPICS;
    }

    private static String of(String target) {
        return target.equals(ENTERPRISES) ? TRAINING : HELD;
    }

    private LocalDate known(LocalDate day) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), COUNTY);
        return day.isAfter(today) ? today : day;
    }

    @Override
    public BigDecimal counted(String target, LocalDate from, LocalDate to) {
        LocalDate day = known(to);
        return sql.ask("select count(*) " + of(target), row -> row.getBigDecimal(1), day, day)
                .get(0);
    }

    @Override
    public List<CountedRow> rows(String target, LocalDate from, LocalDate to, int first, int count) {
        LocalDate day = known(to);
        return sql.ask(
                "select f.day, f.what, f.place, f.address " + of(target) + NEWEST,
                row -> new CountedRow(
                        row.getObject(1, LocalDate.class),
                        row.getString(2),
                        row.getString(3),
                        BigDecimal.ONE,
                        row.getString(4)),
                day,
                day,
                count,
                first);
    }

    @Override
    public Optional<BigDecimal> whole(String target) {
        return target.equals(ENTERPRISES)
                ? sql
                        .ask(
                                "select count(*) from portal.organisation where kind = 'enterprise'",
                                row -> row.getBigDecimal(1))
                        .stream()
                        .findFirst()
                : Optional.empty();
    }
}

package org.pingandeng.portal.community.store;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.pingandeng.portal.community.model.Counting;
import org.pingandeng.portal.community.model.Stage;
import org.pingandeng.portal.community.model.Stand;
import org.pingandeng.portal.community.model.Stands;
import org.pingandeng.portal.community.model.TitleLevel;
import org.pingandeng.quiz.sql.Sql;
import org.pingandeng.quiz.sql.Where;

/** {@link Stands} over the table that is worked out of the steps. */
@ApplicationScoped
public class JdbcStands implements Stands {

    private static final String SELECT = """
            select s.application, s.stage, s.since, s.scheme, s.level, s.owner, s.owner_name, s.owner_kind,
              coalesce(t.name, '') township_name, s.points, s.open_until, s.number, s.granted_on, s.valid_until
            from portal.title_stand s left join portal.organisation t on t.id = s.township\s""";
    /** Below a place and not the place itself: a township does not review its own application. */
    private static final String BELOW = "_%";

    private static final String OPEN = "s.stage in ('PUBLISHED', 'GRANTED', 'WITHDRAWN')";
    private static final String SCHOOLS = """
            select o.id, o.name, coalesce(t.name, '') township_name,
              coalesce((select case when s.stage <> 'GRANTED' then 'UNDER_WAY'
                  when s.granted_on <= ? and (s.valid_until is null or s.valid_until >= ?) then 'MEETS' else 'ENDED' end
                from portal.title_stand s
                where s.owner = o.id and s.scheme = ? and (?::text is null or s.level = ?)
                  and s.stage not in ('REFUSED', 'TAKEN_BACK', 'WITHDRAWN')
                order by (s.stage = 'GRANTED') desc, s.granted_on desc nulls last limit 1), 'NONE') state,
              (select max(s.granted_on) from portal.title_stand s where s.owner = o.id and s.scheme = ?
                and s.stage = 'GRANTED' and (?::text is null or s.level = ?)) granted
            from portal.organisation o left join portal.organisation t on t.id = o.parent where o.kind = 'school'""";

    @Resource(lookup = "java:app/jdbc/portal")
    DataSource database;

    private Sql sql;

    /** For the container. */
    protected JdbcStands() {}

    /**
     * For a database given by hand.
     *
     * @param database connections to it
     */
    public JdbcStands(DataSource database) {
        this.database = database;
        open();
    }

    @PostConstruct
    void open() {
        sql = new Sql(database);
    }

    private static Where where(Wanted wanted, LocalDate today) {
        Where where = new Where()
                .and(OPEN)
                .andIf(!wanted.scheme().isEmpty(), "s.scheme = ?", wanted.scheme())
                .andIf(
                        !wanted.township().isEmpty(),
                        "s.township in (select id from portal.organisation where name = ?)",
                        wanted.township());
        if (wanted.level() != null) {
            where.and("s.level = ?", wanted.level().name());
        }
        return switch (wanted.state()) {
            case "CURRENT" -> where.and("s.stage = 'GRANTED' and (s.valid_until is null or s.valid_until >= ?)", today);
            case "EXPIRED" -> where.and("s.stage = 'GRANTED' and s.valid_until < ?", today);
            case "WITHDRAWN", "PUBLISHED" -> where.and("s.stage = ?", wanted.state());
            default -> where;
        };
    }

    @Override
    public List<Stand> open(Wanted wanted, LocalDate today, int first, int count) {
        Where where = where(wanted, today);
        return sql.ask(
                SELECT + where.sql() + " order by s.since desc, s.application limit ? offset ?",
                JdbcStands::stand,
                where.with(count, first));
    }

    @Override
    public int count(Wanted wanted, LocalDate today) {
        Where where = where(wanted, today);
        return sql.ask("select count(*) from portal.title_stand s" + where.sql(), row -> row.getInt(1), where.with())
                .get(0);
    }

    @Override
    public Map<String, Integer> held(Wanted wanted, LocalDate today) {
        Where where = where(new Wanted(wanted.scheme(), wanted.level(), "", "CURRENT"), today);
        Map<String, Integer> held = new HashMap<>();
        sql.ask(
                "select t.name, count(*) from portal.title_stand s join portal.organisation t on t.id = s.township"
                        + where.sql() + " group by t.name",
                row -> held.put(row.getString(1), row.getInt(2)),
                where.with());
        return held;
    }

    @Override
    public List<Stand> openOf(UUID owner) {
        return sql.ask(
                SELECT + "where s.owner = ? and " + OPEN + " order by s.since desc limit 60", JdbcStands::stand, owner);
    }

    @Override
    public List<Stand> waiting(Stage stage, String path, int first, int count) {
        return sql.ask(
                SELECT
                        + "where s.stage = ? and s.owner_path like ? order by s.since desc, s.application limit ? offset ?",
                JdbcStands::stand,
                stage.name(),
                path + BELOW,
                count,
                first);
    }

    @Override
    public Map<Stage, Integer> stages(String path) {
        Map<Stage, Integer> stages = new EnumMap<>(Stage.class);
        sql.ask(
                "select stage, count(*) from portal.title_stand where owner_path like ? group by stage",
                row -> stages.put(Stage.valueOf(row.getString(1)), row.getInt(2)),
                path + BELOW);
        return stages;
    }

    @Override
    public List<Stand> visits(UUID assessor, int most) {
        return sql.ask(
                SELECT
                        + "join portal.title_assessor v on v.application = s.application where v.person = ?"
                        + " order by s.stage = 'VISIT' desc, s.since desc limit ?",
                JdbcStands::stand,
                assessor,
                most);
    }

    @Override
    public List<UUID> reminded(LocalDate today, UUID after, int most) {
        return sql.ask("""
                select s.application from portal.title_stand s where s.stage = 'GRANTED' and s.application > ?
                  and (s.valid_until is null or s.valid_until >= ?)
                  and not exists (select 1 from portal.title_stand n where n.owner = s.owner and n.scheme = s.scheme
                    and n.level = s.level and n.stage = 'GRANTED' and n.granted_on > s.granted_on)
                order by s.application limit ?""", row -> row.getObject(1, UUID.class), after, today.minusMonths(3), most);
    }

    @Override
    public List<Tile> tiles() {
        return sql.ask(
                "select name, line, place from portal.township_tile order by line, place",
                row -> new Tile(row.getString(1), row.getInt(2), row.getInt(3)));
    }

    @Override
    public Optional<BigDecimal> goal(String target) {
        return sql
                .ask("select goal from portal.plan_target where code = ?", row -> row.getBigDecimal(1), target)
                .stream()
                .filter(Objects::nonNull)
                .findFirst();
    }

    private static String level(Counting counting) {
        return counting.level() == null ? null : counting.level().name();
    }

    @Override
    public List<Stand> granted(Counting counting, LocalDate from, LocalDate to, int first, int count) {
        Where where = grantedIn(counting, from, to);
        return sql.ask(
                SELECT + where.sql() + " order by s.granted_on desc, s.application limit ? offset ?",
                JdbcStands::stand,
                where.with(count, first));
    }

    @Override
    public BigDecimal grants(Counting counting, LocalDate from, LocalDate to) {
        Where where = grantedIn(counting, from, to);
        return sql.ask(
                        "select count(distinct s.owner) from portal.title_stand s" + where.sql(),
                        row -> row.getBigDecimal(1),
                        where.with())
                .get(0);
    }

    private static Where grantedIn(Counting counting, LocalDate from, LocalDate to) {
        Where where = new Where()
                .and(
                        "s.stage = 'GRANTED' and s.scheme = ? and s.granted_on between ? and ?",
                        counting.scheme(),
                        from,
                        to);
        return counting.level() == null ? where : where.and("s.level = ?", level(counting));
    }

    @Override
    public List<School> schools(Counting counting, LocalDate day, int first, int count) {
        return sql.ask(
                SCHOOLS + " order by case when exists (select 1 from portal.title_stand s where s.owner = o.id"
                        + " and s.scheme = ? and s.stage = 'GRANTED') then 0 else 1 end, o.name, o.id limit ? offset ?",
                row -> new School(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getString("township_name"),
                        row.getString("state"),
                        row.getObject("granted", LocalDate.class)),
                day,
                day,
                counting.scheme(),
                level(counting),
                level(counting),
                counting.scheme(),
                level(counting),
                level(counting),
                counting.scheme(),
                count,
                first);
    }

    @Override
    public int[] schools(Counting counting, LocalDate day) {
        return sql.ask(
                        """
                        select count(*), count(*) filter (where exists (select 1 from portal.title_stand s
                          where s.owner = o.id and s.scheme = ? and (?::text is null or s.level = ?)
                            and s.stage = 'GRANTED' and s.granted_on <= ?
                            and (s.valid_until is null or s.valid_until >= ?)))
                        from portal.organisation o where o.kind = 'school'""",
                        row -> new int[] {row.getInt(1), row.getInt(2)},
                        counting.scheme(),
                        level(counting),
                        level(counting),
                        day,
                        day)
                .get(0);
    }

    private static Stand stand(ResultSet row) throws SQLException {
        return new Stand(
                row.getObject("application", UUID.class),
                Stage.valueOf(row.getString("stage")),
                Sql.instant(row, "since"),
                row.getString("scheme"),
                TitleLevel.valueOf(row.getString("level")),
                row.getObject("owner", UUID.class),
                row.getString("owner_name"),
                row.getString("owner_kind"),
                row.getString("township_name"),
                row.getBigDecimal("points"),
                Sql.instant(row, "open_until"),
                row.getString("number"),
                row.getObject("granted_on", LocalDate.class),
                row.getObject("valid_until", LocalDate.class));
    }
}

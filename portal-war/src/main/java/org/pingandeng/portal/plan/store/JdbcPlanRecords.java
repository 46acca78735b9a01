package org.pingandeng.portal.plan.store;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.pingandeng.portal.plan.model.Evaluation;
import org.pingandeng.portal.plan.model.PlanPeriod;
import org.pingandeng.portal.plan.model.PlanRecords;
import org.pingandeng.portal.plan.model.Report;
import org.pingandeng.portal.plan.model.Target;
import org.pingandeng.portal.plan.model.Wording;
import org.pingandeng.portal.plan.model.YearPlan;
import org.pingandeng.quiz.sql.Sql;

/** Targets as data; plans, reports and evaluations as rows that are only ever added. */
@ApplicationScoped
public class JdbcPlanRecords implements PlanRecords {

    private static final String PLANS =
            "select target, year, planned, note, actor_name, at from portal.plan_year_entry ";
    private static final String REPORTS = """
            select r.id, r.target, r.as_of, r.figure, r.source, r.actor_name, r.at, b.id is not null as taken_back
            from portal.plan_report r left join portal.plan_report b on b.takes_back = r.id
            where r.takes_back is null\s""";
    private static final String NEWEST = "order by r.as_of desc, r.at desc, r.id ";
    private static final String ADD_REPORT = """
            insert into portal.plan_report (id, target, as_of, figure, source, takes_back, actor, actor_name, at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""";
    private static final String ADD_EVALUATION = """
            insert into portal.plan_evaluation (id, kind, held_on, title, address, takes_back, actor, actor_name, at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""";

    @Resource(lookup = "java:app/jdbc/portal")
    DataSource database;

    private Sql sql;

    /** For the container. */
    protected JdbcPlanRecords() {}

    /**
     * For a database given by hand.
     *
     * @param database connections to it
     */
    public JdbcPlanRecords(DataSource database) {
        this.database = database;
        open();
    }

    @PostConstruct
    void open() {
        sql = new Sql(database);
    }

    @Override
    public PlanPeriod period() {
        return sql.ask(
                        "select title_zh, title_en, first_year, last_year from portal.plan order by first_year desc limit 1",
                        row -> new PlanPeriod(
                                new Wording(row.getString(1), row.getString(2)), row.getInt(3), row.getInt(4)))
                .get(0);
    }

    @Override
    public List<Target> targets() {
        return sql.ask("select * from portal.plan_target order by position", JdbcPlanRecords::target);
    }

    private static Target target(ResultSet row) throws SQLException {
        String[] zh = (String[]) row.getArray("notes_zh").getArray();
        String[] en = (String[]) row.getArray("notes_en").getArray();
        return new Target(
                row.getString("code"),
                wording(row, "name"),
                wording(row, "definition"),
                row.getString("unit"),
                row.getBigDecimal("goal"),
                wording(row, "goal"),
                wording(row, "base"),
                row.getString("section"),
                Target.Span.valueOf(row.getString("span").toUpperCase(Locale.ROOT)),
                Target.Way.valueOf(row.getString("way").toUpperCase(Locale.ROOT)),
                wording(row, "method"),
                IntStream.range(0, zh.length)
                        .mapToObj(at -> new Wording(zh[at], en[at]))
                        .toList(),
                row.getString("source"),
                row.getString("mark"));
    }

    private static Wording wording(ResultSet row, String column) throws SQLException {
        return new Wording(row.getString(column + "_zh"), row.getString(column + "_en"));
    }

    @Override
    public List<YearPlan> plans() {
        return sql.ask(
                PLANS.replace("select", "select distinct on (target, year)") + "order by target, year, id desc",
                JdbcPlanRecords::plan);
    }

    @Override
    public List<YearPlan> entries(String target, int most) {
        return sql.ask(PLANS + "where target = ? order by id desc limit ?", JdbcPlanRecords::plan, target, most);
    }

    private static YearPlan plan(ResultSet row) throws SQLException {
        return new YearPlan(
                row.getString(1),
                row.getInt(2),
                row.getBigDecimal(3),
                row.getString(4),
                row.getString(5),
                Sql.instant(row, "at"));
    }

    @Override
    public void add(YearPlan plan, UUID actor) {
        sql.change("""
                insert into portal.plan_year_entry (target, year, planned, note, actor, actor_name, at)
                values (?, ?, ?, ?, ?, ?, ?)""", plan.target(), plan.year(), plan.planned(), plan.note(), actor, plan.who(), plan.at());
    }

    @Override
    public List<Report> reports() {
        return sql.ask(REPORTS + "and b.id is null " + NEWEST, JdbcPlanRecords::report);
    }

    @Override
    public List<Report> reports(String target, int most) {
        return sql.ask(REPORTS + "and r.target = ? " + NEWEST + "limit ?", JdbcPlanRecords::report, target, most);
    }

    @Override
    public Optional<Report> report(UUID id) {
        return sql.ask(REPORTS + "and r.id = ?", JdbcPlanRecords::report, id).stream()
                .findFirst();
    }

    private static Report report(ResultSet row) throws SQLException {
        return new Report(
                row.getObject("id", UUID.class),
                row.getString("target"),
                row.getObject("as_of", LocalDate.class),
                row.getBigDecimal("figure"),
                row.getString("source"),
                row.getString("actor_name"),
                Sql.instant(row, "at"),
                row.getBoolean("taken_back"));
    }

    @Override
    public boolean add(Report report, UUID actor) {
        return add(report, null, actor);
    }

    @Override
    public boolean takeBack(Report report, Report by, UUID actor) {
        return add(by, report.id(), actor);
    }

    private boolean add(Report report, UUID takesBack, UUID actor) {
        return sql.change(
                        ADD_REPORT,
                        report.id(),
                        report.target(),
                        report.asOf(),
                        report.figure(),
                        report.source(),
                        takesBack,
                        actor,
                        report.who(),
                        report.at())
                == 1;
    }

    @Override
    public List<Evaluation> evaluations() {
        return sql.ask(
                """
                select e.id, e.kind, e.held_on, e.title, e.address, e.actor_name, e.at, b.id is not null as taken_back
                from portal.plan_evaluation e left join portal.plan_evaluation b on b.takes_back = e.id
                where e.takes_back is null order by e.held_on desc, e.at desc, e.id""",
                row -> new Evaluation(
                        row.getObject(1, UUID.class),
                        Evaluation.Kind.valueOf(row.getString(2).toUpperCase(Locale.ROOT)),
                        row.getObject(3, LocalDate.class),
                        row.getString(4),
                        row.getString(5),
                        row.getString(6),
                        Sql.instant(row, "at"),
                        row.getBoolean(8)));
    }

    @Override
    public boolean add(Evaluation evaluation, UUID actor) {
        return add(evaluation, null, actor);
    }

    @Override
    public boolean takeBack(Evaluation evaluation, Evaluation by, UUID actor) {
        return add(by, evaluation.id(), actor);
    }

    private boolean add(Evaluation evaluation, UUID takesBack, UUID actor) {
        return sql.change(
                        ADD_EVALUATION,
                        evaluation.id(),
                        evaluation.kind().name().toLowerCase(Locale.ROOT),
                        evaluation.heldOn(),
                        evaluation.title(),
                        evaluation.address(),
                        takesBack,
                        actor,
                        evaluation.who(),
                        evaluation.at())
                == 1;
    }
}

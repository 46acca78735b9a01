package org.pingandeng.portal.plan.store;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.pingandeng.portal.plan.model.Boxes;
import org.pingandeng.portal.plan.model.OutsideSystem;
import org.pingandeng.portal.plan.model.PlanSheets;
import org.pingandeng.portal.plan.model.Wording;
import org.pingandeng.quiz.sql.Sql;

/** The printed tables and the systems, with the newest line that the office entered for each. */
@ApplicationScoped
public class JdbcPlanSheets implements PlanSheets {

    private static final String ROWS = """
            select kind_zh, kind_en, name_zh, name_en, printed, notes
            from portal.plan_indicator where box = ? order by position""";
    private static final String SYSTEMS = """
            select s.number, s.name_zh, s.name_en, s.section, s.role, s.does_zh, s.does_en, s.here,
              coalesce(e.owner, '') as owner, coalesce(e.state, 'unknown') as state,
              coalesce(e.address, '') as address, coalesce(e.actor_name, '') as who, e.at
            from portal.plan_system s left join lateral (
              select owner, state, address, actor_name, at from portal.plan_system_entry
              where number = s.number order by id desc limit 1) e on true
            order by s.number""";

    @Resource(lookup = "java:app/jdbc/portal")
    DataSource database;

    private Sql sql;

    /** For the container. */
    protected JdbcPlanSheets() {}

    /**
     * For a database given by hand.
     *
     * @param database connections to it
     */
    public JdbcPlanSheets(DataSource database) {
        this.database = database;
        open();
    }

    @PostConstruct
    void open() {
        sql = new Sql(database);
    }

    @Override
    public Boxes boxes() {
        List<Boxes.Box> boxes = sql.ask(
                "select number, label, title_zh, title_en, heads_zh, heads_en from portal.plan_box order by number",
                row -> new Boxes.Box(
                        row.getInt(1),
                        row.getString(2),
                        new Wording(row.getString(3), row.getString(4)),
                        pairs(texts(row, "heads_zh"), texts(row, "heads_en")),
                        rows(row.getInt(1))));
        List<Boxes.Note> notes = sql.ask(
                "select number, place, note_zh, note_en from portal.plan_note order by number",
                row -> new Boxes.Note(
                        row.getInt(1), row.getString(2), new Wording(row.getString(3), row.getString(4))));
        return new Boxes(boxes, notes);
    }

    private List<Boxes.Row> rows(int box) {
        return sql.ask(
                ROWS,
                row -> new Boxes.Row(
                        new Wording(row.getString(1), row.getString(2)),
                        new Wording(row.getString(3), row.getString(4)),
                        texts(row, "printed"),
                        List.of((Integer[]) row.getArray("notes").getArray())),
                box);
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }

    private static List<Wording> pairs(List<String> zh, List<String> en) {
        return IntStream.range(0, zh.size())
                .mapToObj(at -> new Wording(zh.get(at), en.get(at)))
                .toList();
    }

    @Override
    public List<OutsideSystem> systems() {
        return sql.ask(
                SYSTEMS,
                row -> new OutsideSystem(
                        row.getInt("number"),
                        new Wording(row.getString("name_zh"), row.getString("name_en")),
                        row.getString("section"),
                        OutsideSystem.Role.valueOf(row.getString("role")),
                        new Wording(row.getString("does_zh"), row.getString("does_en")),
                        row.getString("here"),
                        row.getString("owner"),
                        OutsideSystem.State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
                        row.getString("address"),
                        row.getString("who"),
                        Sql.instant(row, "at")));
    }

    @Override
    public void add(OutsideSystem system, UUID actor) {
        sql.change(
                """
                insert into portal.plan_system_entry (number, owner, state, address, actor, actor_name, at)
                values (?, ?, ?, ?, ?, ?, ?)""",
                system.number(),
                system.owner(),
                system.state().name().toLowerCase(Locale.ROOT),
                system.address(),
                actor,
                system.who(),
                system.at());
    }
}

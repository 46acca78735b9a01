package org.pingandeng.portal.works.store;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.pingandeng.portal.works.model.Work;
import org.pingandeng.portal.works.model.WorkKind;
import org.pingandeng.portal.works.model.WorkSheet;
import org.pingandeng.portal.works.model.Works;
import org.pingandeng.quiz.sql.Sql;
import org.pingandeng.quiz.sql.Where;

/** Works and their steps in tables that only grow, with one row beside each that says how it stands. */
@ApplicationScoped
public class JdbcWorks implements Works {

    private static final String SELECT = """
            select w.id, w.number, w.call, w.kind, k.form, w.title, w.words, w.file, w.shown_name, w.received_at, n.state,
              n.award, n.votes
            from portal.work_now n join portal.work w on w.id = n.work join portal.works_kind k on k.code = w.kind
            """;

    @Resource(lookup = "java:app/jdbc/portal")
    DataSource database;

    private Sql sql;

    /** For the container. */
    protected JdbcWorks() {}

    /**
     * For a database given by hand.
     *
     * @param database connections to it
     */
    public JdbcWorks(DataSource database) {
        this.database = database;
        open();
    }

    @PostConstruct
    void open() {
        sql = new Sql(database);
    }

    @Override
    public boolean add(WorkSheet sheet, String file, byte[] author, String tag, Instant at) {
        boolean added = sql.change(
                        """
                        insert into portal.work (id, call, kind, title, words, file, shown_name, received_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?) on conflict (id) do nothing""",
                        sheet.id(),
                        sheet.call(),
                        sheet.kind(),
                        sheet.title().strip(),
                        sheet.words().strip(),
                        file,
                        sheet.shownName().strip(),
                        at)
                == 1;
        if (added) {
            sql.change(
                    "insert into portal.work_author (work, sealed, sender_tag) values (?, ?, ?)",
                    sheet.id(),
                    author,
                    tag);
            sql.change("""
                    insert into portal.work_now (work, call, number, state)
                    select id, call, number, 'NEW' from portal.work where id = ?""", sheet.id());
        }
        return added;
    }

    @Override
    public long sentBy(String tag) {
        return number("select count(*) from portal.work_author where sender_tag = ?", tag);
    }

    @Override
    public Optional<Work> find(UUID id) {
        return sql.ask(SELECT + "where w.id = ?", JdbcWorks::work, id).stream().findFirst();
    }

    @Override
    public Optional<Work> hold(UUID id) {
        return sql.ask(SELECT + "where w.id = ? for update of n", JdbcWorks::work, id).stream()
                .findFirst();
    }

    @Override
    public List<Work> shown(UUID call, String kind, int skip, int most) {
        return page(shown(call, kind), " order by n.votes desc, n.number", skip, most);
    }

    /** Words are read for the page alone, not for the works in front of it. */
    private List<Work> page(Where where, String order, int skip, int most) {
        return sql.ask(
                SELECT + "where n.work in (select n.work from portal.work_now n join portal.work w on w.id = n.work"
                        + where.sql() + order + " limit ? offset ?)" + order,
                JdbcWorks::work,
                where.with(most, skip));
    }

    @Override
    public long countShown(UUID call, String kind) {
        Where shown = shown(call, kind);
        return number(
                "select count(*) from portal.work_now n join portal.work w on w.id = n.work" + shown.sql(),
                shown.with());
    }

    private static Where shown(UUID call, String kind) {
        return new Where().and("n.call = ? and n.state = 'SHOWN'", call).andIf(!kind.isEmpty(), "w.kind = ?", kind);
    }

    @Override
    public List<Work> list(UUID call, String state, int skip, int most) {
        return page(listed(call, state), " order by n.number desc", skip, most);
    }

    @Override
    public long count(UUID call, String state) {
        Where listed = listed(call, state);
        return number("select count(*) from portal.work_now n" + listed.sql(), listed.with());
    }

    private static Where listed(UUID call, String state) {
        return new Where().and("n.call = ?", call).andIf(!state.isEmpty(), "n.state = ?", state);
    }

    @Override
    public void append(Work work, Work.Step step, UUID person, String personName, String words, Instant at) {
        sql.change(
                "insert into portal.work_step (work, kind, person, person_name, words, at) values (?, ?, ?, ?, ?, ?)",
                work.id(),
                step.name(),
                person,
                personName,
                words,
                at);
        sql.change(
                "update portal.work_now set state = ?, award = ? where work = ?",
                work.after(step).name(),
                step == Work.Step.AWARDED ? words : work.award(),
                work.id());
    }

    @Override
    public Optional<byte[]> author(UUID work) {
        return sql.ask("select sealed from portal.work_author where work = ?", row -> row.getBytes(1), work).stream()
                .findFirst();
    }

    @Override
    public int forget(LocalDate before) {
        return sql.change("""
                delete from portal.work_author a using portal.work w, portal.works_call c
                where w.id = a.work and c.id = w.call and greatest(c.closes, c.votes_until) < ?""", before);
    }

    private long number(String question, Object... values) {
        return sql.ask(question, row -> row.getLong(1), values).get(0);
    }

    private static Work work(ResultSet row) throws SQLException {
        return new Work(
                row.getObject("id", UUID.class),
                row.getLong("number"),
                row.getObject("call", UUID.class),
                row.getString("kind"),
                WorkKind.Form.valueOf(row.getString("form")),
                row.getString("title"),
                row.getString("words"),
                row.getString("file"),
                row.getString("shown_name"),
                Sql.instant(row, "received_at"),
                Work.State.valueOf(row.getString("state")),
                row.getString("award"),
                row.getLong("votes"));
    }
}

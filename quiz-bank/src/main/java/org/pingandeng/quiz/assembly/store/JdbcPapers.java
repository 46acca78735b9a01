package org.pingandeng.quiz.assembly.store;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.pingandeng.quiz.assembly.model.Papers;
import org.pingandeng.quiz.assembly.model.SavedPaper;
import org.pingandeng.quiz.item.Use;
import org.pingandeng.quiz.paper.Paper;
import org.pingandeng.quiz.sql.PaperJson;
import org.pingandeng.quiz.sql.Sql;

/** {@link Papers} by JDBC. */
@ApplicationScoped
public class JdbcPapers implements Papers {

    private static final String ADD = """
            insert into quiz.paper (id, title, purpose, blueprint, seed, minutes, pass_mark, author, created_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String ALL = """
            select * from quiz.paper order by (retired_at is not null), created_at desc, id limit ? offset ?""";
    private static final String OF_LATEST = """
            select distinct (slot ->> 'item')::uuid
            from (select id from quiz.paper where purpose = ? order by created_at desc, id limit ?) latest
              join quiz.paper_form on paper_form.paper = latest.id, jsonb_array_elements(paper_form.body::jsonb) slot""";
    private static final String OF_PAPERS_SINCE = """
            select distinct (slot ->> 'item')::uuid
            from quiz.paper join quiz.paper_form on paper_form.paper = paper.id,
              jsonb_array_elements(paper_form.body::jsonb) slot
            where paper.purpose = ? and paper.created_at >= ?""";
    private static final String OF_SITTINGS_SINCE = """
            select distinct (slot ->> 'item')::uuid
            from quiz.sitting, jsonb_array_elements(sitting.paper::jsonb) slot where started_at >= ?""";
    private static final String OF_MOCKS_SINCE = """
            select distinct (slot ->> 'item')::uuid
            from quiz.mock, jsonb_array_elements(mock.paper::jsonb) slot where begun_at >= ?""";

    @Resource(lookup = "java:app/jdbc/portal")
    DataSource database;

    /** For the container. */
    public JdbcPapers() {}

    /**
     * For a store outside the container.
     *
     * @param database with the schema quiz
     */
    public JdbcPapers(DataSource database) {
        this.database = database;
    }

    private Sql sql() {
        return new Sql(database);
    }

    @Override
    public void add(SavedPaper paper) {
        sql().change(
                        ADD,
                        paper.id(),
                        paper.title(),
                        paper.use().name(),
                        paper.plan(),
                        paper.seed(),
                        paper.minutes(),
                        paper.passMark(),
                        paper.author(),
                        paper.createdAt());
        int number = 0;
        for (Paper form : paper.forms()) {
            sql().change(
                            "insert into quiz.paper_form (paper, number, body) values (?, ?, ?)",
                            paper.id(),
                            ++number,
                            PaperJson.write(form));
        }
    }

    @Override
    public Optional<SavedPaper> find(UUID id) {
        return sql().ask("select * from quiz.paper where id = ?", this::paper, id).stream()
                .findFirst();
    }

    @Override
    public List<SavedPaper> all(int from, int most) {
        return sql().ask(ALL, this::paper, most, from);
    }

    @Override
    public long count() {
        return sql().ask("select count(*) from quiz.paper", row -> row.getLong(1))
                .get(0);
    }

    @Override
    public void retire(UUID id, boolean retired, Instant now) {
        sql().change("update quiz.paper set retired_at = ? where id = ?", retired ? now : null, id);
    }

    @Override
    public Set<UUID> itemsOfLatest(Use use, int papers) {
        return new HashSet<>(sql().ask(OF_LATEST, JdbcPapers::id, use.name(), papers));
    }

    @Override
    public Set<UUID> itemsSince(Use use, Instant since) {
        Set<UUID> items = new HashSet<>(sql().ask(OF_PAPERS_SINCE, JdbcPapers::id, use.name(), since));
        items.addAll(sql().ask(use == Use.EXAM ? OF_SITTINGS_SINCE : OF_MOCKS_SINCE, JdbcPapers::id, since));
        return items;
    }

    private static UUID id(ResultSet row) throws SQLException {
        return row.getObject(1, UUID.class);
    }

    private SavedPaper paper(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new SavedPaper(
                id,
                row.getString("title"),
                Use.valueOf(row.getString("purpose")),
                row.getObject("blueprint", UUID.class),
                row.getObject("seed", Long.class),
                row.getInt("minutes"),
                row.getDouble("pass_mark"),
                sql().ask(
                                "select body from quiz.paper_form where paper = ? order by number",
                                form -> PaperJson.paper(form.getString(1)),
                                id),
                row.getObject("author", UUID.class),
                Sql.instant(row, "created_at"),
                row.getObject("retired_at") != null);
    }
}

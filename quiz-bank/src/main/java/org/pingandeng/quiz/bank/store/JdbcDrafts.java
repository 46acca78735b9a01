package org.pingandeng.quiz.bank.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.pingandeng.quiz.bank.model.Draft;
import org.pingandeng.quiz.bank.model.Drafts;
import org.pingandeng.quiz.sql.Sql;
import org.pingandeng.quiz.writing.ItemForm;

/** {@link Drafts} by JDBC. */
@ApplicationScoped
public class JdbcDrafts implements Drafts {

    private static final String KEEP = """
            insert into quiz.item_draft (id, author, item, base, fields, begun_at, changed_at)
            values (?, ?, ?, ?, ?, ?, ?)
            on conflict (id) do update set base = excluded.base, fields = excluded.fields,
              changed_at = excluded.changed_at""";
    private static final ObjectMapper JSON = new ObjectMapper();

    @Resource(lookup = "java:app/jdbc/portal")
    DataSource database;

    /** For the container. */
    public JdbcDrafts() {}

    /**
     * For a store outside the container.
     *
     * @param database with the schema quiz
     */
    public JdbcDrafts(DataSource database) {
        this.database = database;
    }

    @Override
    public void keep(Draft draft) {
        try {
            new Sql(database)
                    .change(
                            KEEP,
                            draft.id(),
                            draft.author(),
                            draft.item().orElse(null),
                            draft.base(),
                            JSON.writeValueAsString(draft.form().fields()),
                            draft.changedAt(),
                            draft.changedAt());
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public Optional<Draft> find(UUID id) {
        return new Sql(database)
                .ask("select * from quiz.item_draft where id = ?", JdbcDrafts::draft, id).stream()
                        .findFirst();
    }

    @Override
    public Optional<Draft> of(UUID author, UUID item) {
        return new Sql(database)
                        .ask(
                                "select * from quiz.item_draft where author = ? and item = ?",
                                JdbcDrafts::draft,
                                author,
                                item)
                        .stream()
                        .findFirst();
    }

    @Override
    public List<Draft> of(UUID author) {
        return new Sql(database)
                .ask(
                        "select * from quiz.item_draft where author = ? order by changed_at desc",
                        JdbcDrafts::draft,
                        author);
    }

    @Override
    public void remove(UUID id) {
        new Sql(database).change("delete from quiz.item_draft where id = ?", id);
    }

    private static Draft draft(ResultSet row) throws SQLException {
        try {
            Map<String, String> fields = JSON.readValue(row.getString("fields"), new TypeReference<>() {});
            return new Draft(
                    row.getObject("id", UUID.class),
                    row.getObject("author", UUID.class),
                    Optional.ofNullable(row.getObject("item", UUID.class)),
                    row.getInt("base"),
                    new ItemForm(fields),
                    Sql.instant(row, "changed_at"));
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("A stored draft is broken", broken);
        }
    }
}

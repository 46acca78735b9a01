package org.pingandeng.portal.community.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
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
import org.pingandeng.portal.community.model.Scheme;
import org.pingandeng.portal.community.model.SchemeJson;
import org.pingandeng.portal.community.model.Schemes;
import org.pingandeng.quiz.sql.Sql;

/** Schemes as JSON, a row a version; what is in force is never written again. */
@ApplicationScoped
public class JdbcSchemes implements Schemes {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Resource(lookup = "java:app/jdbc/portal")
    DataSource database;

    private Sql sql;

    /** For the container. */
    protected JdbcSchemes() {}

    /**
     * For a database given by hand.
     *
     * @param database connections to it
     */
    public JdbcSchemes(DataSource database) {
        this.database = database;
        open();
    }

    @PostConstruct
    void open() {
        sql = new Sql(database);
    }

    @Override
    public List<Kept> all() {
        return sql.ask(
                "select number, data::text, in_force, author, author_name, set_by_name from portal.title_scheme"
                        + " order by code, number",
                JdbcSchemes::kept);
    }

    @Override
    public Optional<Scheme> version(String code, int number) {
        return sql
                .ask(
                        "select number, data::text, in_force, author, author_name, set_by_name from portal.title_scheme"
                                + " where code = ? and number = ?",
                        JdbcSchemes::kept,
                        code,
                        number)
                .stream()
                .map(Kept::scheme)
                .findFirst();
    }

    private static Kept kept(ResultSet row) throws SQLException {
        try {
            JsonNode data = JSON.readTree(row.getString("data"));
            Scheme scheme =
                    SchemeJson.read(data, data, row.getInt("number"), row.getObject("in_force", LocalDate.class));
            String setBy = row.getString("set_by_name");
            return new Kept(
                    scheme,
                    row.getObject("author", UUID.class),
                    row.getString("author_name"),
                    setBy == null ? "" : setBy);
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException("A scheme is damaged", damaged);
        }
    }

    @Override
    public void draft(Scheme scheme, UUID author, String authorName, Instant now) {
        sql.change("delete from portal.title_scheme where code = ? and in_force is null", scheme.code());
        sql.change("""
                insert into portal.title_scheme (code, number, data, author, author_name, written_at)
                values (?, ?, ?::jsonb, ?, ?, ?)""", scheme.code(), scheme.number(), SchemeJson.write(scheme).toString(), author, authorName, now);
    }

    @Override
    public boolean enforce(String code, int number, LocalDate from, UUID person, String name) {
        return sql.change("""
                        update portal.title_scheme set in_force = ?, set_by = ?, set_by_name = ?
                        where code = ? and number = ? and in_force is null""", from, person, name, code, number) == 1;
    }

    @Override
    public List<String> begin(LocalDate today, Instant now) {
        return sql.ask("""
                        insert into portal.title_scheme_begun (code, number, at)
                        select s.code, s.number, ?::timestamptz from portal.title_scheme s
                        where s.in_force <= ? and not exists (
                            select 1 from portal.title_scheme_begun b where b.code = s.code and b.number = s.number)
                        on conflict do nothing
                        returning code""", row -> row.getString("code"), now, today);
    }
}

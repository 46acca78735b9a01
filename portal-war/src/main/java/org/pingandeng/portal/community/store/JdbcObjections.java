package org.pingandeng.portal.community.store;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.pingandeng.portal.community.model.Objection;
import org.pingandeng.portal.community.model.Objections;
import org.pingandeng.portal.config.Keys;
import org.pingandeng.portal.config.Vault;
import org.pingandeng.quiz.sql.Sql;

/** Objections and answers in tables that only grow; contacts lie sealed in a table of their own, for a time. */
@ApplicationScoped
public class JdbcObjections implements Objections {

    private static final String SELECT = """
            select o.id, o.application, o.words, c.sealed, o.at, a.upheld, a.words answer_words, a.person_name, a.at answer_at
            from portal.title_objection o left join portal.title_objection_answer a on a.objection = o.id
              left join portal.title_objection_contact c on c.objection = o.id\s""";
    private static final int KEY = 32;

    @Resource(lookup = "java:app/jdbc/portal")
    DataSource database;

    @Inject
    Keys keys;

    private Sql sql;
    private Vault vault;

    /** For the container. */
    protected JdbcObjections() {}

    /**
     * For a database given by hand.
     *
     * @param database connections to it
     * @param vault seals contacts
     */
    public JdbcObjections(DataSource database, Vault vault) {
        this.database = database;
        this.vault = vault;
        this.sql = new Sql(database);
    }

    @PostConstruct
    void open() {
        sql = new Sql(database);
        vault = new Vault(keys.derive("title-objection-contact", KEY));
    }

    @Override
    public void add(Objection objection) {
        sql.change(
                "insert into portal.title_objection (id, application, words, at) values (?, ?, ?, ?)",
                objection.id(),
                objection.application(),
                objection.words(),
                objection.at());
        if (!objection.contact().isEmpty()) {
            sql.change(
                    "insert into portal.title_objection_contact (objection, sealed, at) values (?, ?, ?)",
                    objection.id(),
                    vault.seal(objection.contact(), objection.id()),
                    objection.at());
        }
    }

    @Override
    public int forget(Instant before) {
        return sql.change("delete from portal.title_objection_contact where at < ?", before);
    }

    @Override
    public List<Objection> against(UUID application) {
        return sql.ask(SELECT + "where o.application = ? order by o.at, o.id limit 500", this::opened, application);
    }

    @Override
    public Optional<Objection> find(UUID id) {
        return sql.ask(SELECT + "where o.id = ?", row -> read(row, ""), id).stream()
                .findFirst();
    }

    @Override
    public boolean answer(UUID objection, UUID person, Objection.Answer answer) {
        return sql.change("""
                        insert into portal.title_objection_answer (objection, upheld, words, person, person_name, at)
                        values (?, ?, ?, ?, ?, ?) on conflict do nothing""", objection, answer.upheld(), answer.words(), person, answer.name(), answer.at()) == 1;
    }

    private Objection opened(ResultSet row) throws SQLException {
        byte[] sealed = row.getBytes("sealed");
        return read(row, sealed == null ? "" : vault.open(sealed, row.getObject("id", UUID.class)));
    }

    private static Objection read(ResultSet row, String contact) throws SQLException {
        String words = row.getString("answer_words");
        Objection.Answer answer = words == null
                ? null
                : new Objection.Answer(
                        row.getBoolean("upheld"), words, row.getString("person_name"), Sql.instant(row, "answer_at"));
        return new Objection(
                row.getObject("id", UUID.class),
                row.getObject("application", UUID.class),
                row.getString("words"),
                contact,
                Sql.instant(row, "at"),
                answer);
    }
}

package org.pingandeng.portal.editing.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.pingandeng.portal.editing.model.PieceId;
import org.pingandeng.portal.editing.model.Pieces;
import org.pingandeng.portal.editing.model.Step;
import org.pingandeng.portal.editing.model.Version;
import org.pingandeng.quiz.sql.Sql;

/** Versions as documents, their steps in a table that only grows. */
@ApplicationScoped
public class JdbcPieces implements Pieces {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<Map<String, String>> FIELDS = new TypeReference<>() {};
    private static final TypeReference<List<Version.Level>> LEVELS = new TypeReference<>() {};
    private static final String SELECT = """
            select kind, key, number, title, fields::text, revision, author, author_name, changed_at, levels::text,
              writers
            from portal.piece_version v where\s""";
    private static final String WAITING = """
            levels is not null and (select step from portal.piece_step s
              where s.kind = v.kind and s.key = v.key and s.number = v.number order by id desc limit 1)
              in ('SUBMITTED', 'PASSED') order by changed_at""";
    private static final String NEWEST = """
            kind = ? and not exists (select 1 from portal.piece_version o
              where o.kind = v.kind and o.key = v.key and o.number > v.number)
            order by changed_at desc, key limit ?""";

    private static final String STEPS = """
            select s.kind, s.key, s.number, step, level, person, person_name, words, due, at
            from portal.piece_step s
              join unnest(?::text[], ?::text[], ?::int[]) as wanted (kind, key, number) using (kind, key, number)
            order by id""";

    @Resource(lookup = "java:app/jdbc/portal")
    DataSource database;

    private Sql sql;

    /** For the container. */
    protected JdbcPieces() {}

    /**
     * For a database given by hand.
     *
     * @param database connections to it
     */
    public JdbcPieces(DataSource database) {
        this.database = database;
        open();
    }

    @PostConstruct
    void open() {
        sql = new Sql(database);
    }

    @Override
    public List<Version> versions(PieceId id) {
        return read("kind = ? and key = ? order by number desc", id.kind(), id.key());
    }

    @Override
    public List<Version> hold(PieceId id) {
        sql.ask(
                "select pg_advisory_xact_lock(hashtext(?), hashtext(?))::text",
                row -> row.getString(1),
                "piece " + id.kind(),
                id.key());
        return versions(id);
    }

    @Override
    public List<Version> newest(String kind, int most) {
        return read(NEWEST, kind, most);
    }

    @Override
    public Set<String> keys(String kind) {
        return Set.copyOf(
                sql.ask("select distinct key from portal.piece_version where kind = ?", row -> row.getString(1), kind));
    }

    @Override
    public List<Version> waiting() {
        return read(WAITING);
    }

    @Override
    public void add(Version version) {
        sql.change(
                """
                insert into portal.piece_version
                  (kind, key, number, title, fields, author, author_name, changed_at, writers)
                values (?, ?, ?, ?, ?::jsonb, ?, ?, ?, array_remove(array[?]::uuid[], null))""",
                version.id().kind(),
                version.id().key(),
                version.number(),
                version.title(),
                json(version.fields()),
                version.author(),
                version.authorName(),
                version.changedAt(),
                version.author());
    }

    @Override
    public boolean change(Version draft, int revision) {
        return sql.change(
                        """
                        update portal.piece_version set title = ?, fields = ?::jsonb, revision = revision + 1,
                        writers = array_remove(array_append(array_remove(writers, ?), ?), null),
                        author = ?, author_name = ?, changed_at = ?
                        where kind = ? and key = ? and number = ? and revision = ? and levels is null""",
                        draft.title(),
                        json(draft.fields()),
                        draft.author(),
                        draft.author(),
                        draft.author(),
                        draft.authorName(),
                        draft.changedAt(),
                        draft.id().kind(),
                        draft.id().key(),
                        draft.number(),
                        revision)
                == 1;
    }

    @Override
    public void handIn(PieceId id, int number, List<Version.Level> levels) {
        sql.change(
                "update portal.piece_version set levels = ?::jsonb where kind = ? and key = ? and number = ?",
                json(levels),
                id.kind(),
                id.key(),
                number);
    }

    @Override
    public void append(PieceId id, int number, Step step) {
        sql.change(
                """
                insert into portal.piece_step (kind, key, number, step, level, person, person_name, words, due, at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?::timestamptz, ?)""",
                id.kind(),
                id.key(),
                number,
                step.kind().name(),
                step.level(),
                step.person(),
                step.name(),
                step.words(),
                step.due() == null ? null : step.due().toString(),
                step.at());
    }

    @Override
    public List<Version.Level> levels(String kind) {
        return sql.ask(
                "select name, name_en from portal.review_level where kind = ? order by number",
                row -> new Version.Level(row.getString(1), row.getString(2)),
                kind);
    }

    @Override
    public void setLevels(String kind, List<Version.Level> levels) {
        sql.change("delete from portal.review_level where kind = ?", kind);
        for (int at = 0; at < levels.size(); at++) {
            sql.change(
                    "insert into portal.review_level (kind, number, name, name_en) values (?, ?, ?, ?)",
                    kind,
                    at + 1,
                    levels.get(at).name(),
                    levels.get(at).nameEn());
        }
    }

    private List<Version> read(String where, Object... values) {
        List<Version> found = sql.ask(SELECT + where, JdbcPieces::version, values);
        Map<Numbered, List<Step>> steps = steps(found);
        return found.stream()
                .map(bare -> withSteps(bare, steps.get(Numbered.of(bare))))
                .toList();
    }

    private record Numbered(PieceId id, int number) {

        static Numbered of(Version version) {
            return new Numbered(version.id(), version.number());
        }
    }

    private record Told(Numbered version, Step step) {}

    /** The steps of many versions in one statement, in order. */
    private Map<Numbered, List<Step>> steps(List<Version> versions) {
        List<Told> all = sql.ask(
                STEPS,
                row -> new Told(
                        new Numbered(new PieceId(row.getString("kind"), row.getString("key")), row.getInt("number")),
                        step(row)),
                versions.stream().map(each -> each.id().kind()).toArray(String[]::new),
                versions.stream().map(each -> each.id().key()).toArray(String[]::new),
                versions.stream().map(Version::number).toArray(Integer[]::new));
        return all.stream()
                .collect(Collectors.groupingBy(Told::version, Collectors.mapping(Told::step, Collectors.toList())));
    }

    private static Version withSteps(Version bare, List<Step> steps) {
        return steps == null
                ? bare
                : new Version(
                        bare.id(),
                        bare.number(),
                        bare.title(),
                        bare.fields(),
                        bare.revision(),
                        bare.author(),
                        bare.authorName(),
                        bare.changedAt(),
                        bare.levels(),
                        steps,
                        bare.writers());
    }

    private static Version version(ResultSet row) throws SQLException {
        try {
            String levels = row.getString("levels");
            return new Version(
                    new PieceId(row.getString("kind"), row.getString("key")),
                    row.getInt("number"),
                    row.getString("title"),
                    new LinkedHashMap<>(JSON.readValue(row.getString("fields"), FIELDS)),
                    row.getInt("revision"),
                    row.getObject("author", UUID.class),
                    row.getString("author_name"),
                    Sql.instant(row, "changed_at"),
                    levels == null ? List.of() : JSON.readValue(levels, LEVELS),
                    List.of(),
                    Set.of((UUID[]) row.getArray("writers").getArray()));
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException("A kept version cannot be read", damaged);
        }
    }

    private static Step step(ResultSet row) throws SQLException {
        return new Step(
                Step.Kind.valueOf(row.getString("step")),
                row.getInt("level"),
                row.getObject("person", UUID.class),
                row.getString("person_name"),
                row.getString("words"),
                Sql.instant(row, "due"),
                Sql.instant(row, "at"));
    }

    private static String json(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

package org.pingandeng.quiz.bank.store;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.pingandeng.quiz.bank.model.ItemBank.VersionId;
import org.pingandeng.quiz.bank.model.ItemVersions;
import org.pingandeng.quiz.item.ItemJson;
import org.pingandeng.quiz.sql.Sql;

/** {@link ItemVersions} by JDBC, in one statement. */
@ApplicationScoped
public class JdbcItemVersions implements ItemVersions {

    private static final String NAMED = """
            select item.id, version.version, item.code, version.body
            from unnest(?::uuid[], ?::int[]) wanted (item, version)
              join quiz.item_version version using (item, version)
              join quiz.item on item.id = version.item""";

    @Resource(lookup = "java:app/jdbc/portal")
    DataSource database;

    /** For the container. */
    public JdbcItemVersions() {}

    /**
     * For a store outside the container.
     *
     * @param database with the schema quiz
     */
    public JdbcItemVersions(DataSource database) {
        this.database = database;
    }

    @Override
    public Map<VersionId, Named> named(Collection<VersionId> versions) {
        Map<VersionId, Named> named = new HashMap<>();
        new Sql(database)
                .ask(
                        NAMED,
                        row -> named.put(
                                new VersionId(row.getObject("id", UUID.class), row.getInt("version")),
                                new Named(row.getString("code"), ItemJson.read(row.getString("body")))),
                        array(versions, VersionId::item),
                        array(versions, VersionId::version));
        return named;
    }

    private static String array(Collection<VersionId> versions, Function<VersionId, Object> part) {
        return versions.stream().map(each -> part.apply(each).toString()).collect(Collectors.joining(",", "{", "}"));
    }
}

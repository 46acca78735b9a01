package org.pingandeng.quiz.bank.store;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.pingandeng.quiz.bank.model.Listing;
import org.pingandeng.quiz.bank.model.Listings;
import org.pingandeng.quiz.bank.model.TagKind;
import org.pingandeng.quiz.sql.Sql;

/** {@link Listings} by JDBC: one question for the items, one for their tags. */
@ApplicationScoped
public class JdbcListings implements Listings {

    private static final String READ = """
            select i.id, i.code, i.type, i.purpose, i.state, i.version, i.topic, i.difficulty, i.stem, i.author,
              i.changed_at, u.first_at
            from quiz.item i left join quiz.item_use u on u.item = i.id where i.id = any(?)""";

    @Resource(lookup = "java:app/jdbc/portal")
    DataSource database;

    /** For the container. */
    public JdbcListings() {}

    /**
     * For a store outside the container.
     *
     * @param database with the schema quiz
     */
    public JdbcListings(DataSource database) {
        this.database = database;
    }

    @Override
    public List<Listing> of(Collection<UUID> items) {
        Map<UUID, Map<TagKind, List<String>>> tags = new JdbcItemTags(database).of(items);
        Map<UUID, Listing> found = new Sql(database)
                .ask(READ, row -> listing(row, tags), (Object) items.toArray(UUID[]::new)).stream()
                        .collect(Collectors.toMap(Listing::id, Function.identity()));
        return items.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    private static Listing listing(ResultSet row, Map<UUID, Map<TagKind, List<String>>> tags) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new Listing(
                id,
                row.getString("code"),
                row.getString("type"),
                row.getString("purpose"),
                row.getString("state"),
                row.getInt("version"),
                row.getString("topic"),
                row.getInt("difficulty"),
                row.getString("stem"),
                row.getObject("author", UUID.class),
                Sql.instant(row, "changed_at"),
                Sql.instant(row, "first_at"),
                tags.getOrDefault(id, Map.of()));
    }

    @Override
    public List<VersionLine> versions(UUID item) {
        return new Sql(database)
                .ask(
                        "select version, created_at from quiz.item_version where item = ? order by version desc",
                        row -> new VersionLine(row.getInt("version"), Sql.instant(row, "created_at")),
                        item);
    }
}

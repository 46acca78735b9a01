package org.pingandeng.media.store;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.pingandeng.media.model.Captions;
import org.pingandeng.media.model.MediaId;

/** {@link Captions} by JDBC. */
@ApplicationScoped
public class JdbcCaptions implements Captions {

    private static final String VERSIONS = """
            select number, digest, made_at from media.captions where film = ? and language = ? order by number desc""";
    private static final String ADD = """
            insert into media.captions (film, language, number, digest, person, made_at) values (?, ?, ?, ?, ?, ?)
            on conflict (film, language, number) do nothing""";

    @Resource(lookup = "java:app/jdbc/portal")
    DataSource database;

    /** For the container. */
    public JdbcCaptions() {}

    /**
     * Captions on a database of one's own.
     *
     * @param database with the schema {@code media}
     */
    public JdbcCaptions(DataSource database) {
        this.database = database;
    }

    @Override
    public Optional<Version> newest(MediaId film, String language) {
        return new Sql(database).one(VERSIONS + " limit 1", JdbcCaptions::version, film.digest(), language);
    }

    @Override
    public List<Version> versions(MediaId film, String language) {
        return new Sql(database).ask(VERSIONS, JdbcCaptions::version, film.digest(), language);
    }

    private static Version version(ResultSet row) throws SQLException {
        return new Version(
                row.getInt(1),
                new MediaId(row.getString(2)),
                row.getTimestamp(3).toInstant());
    }

    @Override
    public boolean add(MediaId film, String language, int number, MediaId file, UUID person, Instant now) {
        return new Sql(database).change(ADD, film.digest(), language, number, file.digest(), person, now) == 1;
    }
}

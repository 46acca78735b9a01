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
import org.pingandeng.media.model.Gifts;
import org.pingandeng.media.model.MediaFile;
import org.pingandeng.media.model.MediaId;
import org.pingandeng.media.model.MediaType;

/** {@link Gifts} by JDBC. */
@ApplicationScoped
public class JdbcGifts implements Gifts {

    private static final String NOTE = """
        insert into media.gift (giver, upload, digest, name, given_at) values (?, ?, ?, ?, ?)
        on conflict (giver, digest) do update set upload = excluded.upload,
          name = excluded.name, given_at = excluded.given_at\
        """;
    private static final String GIFT = """
        select f.digest, f.type, f.bytes, f.name, f.stored_at, g.name, g.given_at
        from media.gift g join media.file f on f.digest = g.digest
        where g.giver = ?\s\
        """;
    private static final String OF = GIFT + "order by g.given_at desc limit ?";
    private static final String BY = GIFT + "and g.upload = ?";

    @Resource(lookup = "java:app/jdbc/portal")
    DataSource database;

    /** For the container. */
    public JdbcGifts() {}

    /**
     * Gifts on a database of one's own.
     *
     * @param database with the schema {@code media}
     */
    public JdbcGifts(DataSource database) {
        this.database = database;
    }

    @Override
    public void note(UUID giver, UUID upload, MediaId file, String name, Instant at) {
        new Sql(database).change(NOTE, giver, upload, file.digest(), name, at);
    }

    @Override
    public Optional<Gift> by(UUID giver, UUID upload) {
        return new Sql(database).one(BY, JdbcGifts::gift, giver, upload);
    }

    @Override
    public boolean gave(UUID giver, MediaId file) {
        return new Sql(database)
                .one(
                        "select 1 from media.gift where giver = ? and digest = ?",
                        row -> row.getInt(1),
                        giver,
                        file.digest())
                .isPresent();
    }

    @Override
    public List<Gift> of(UUID giver, int most) {
        return new Sql(database).ask(OF, JdbcGifts::gift, giver, most);
    }

    private static Gift gift(ResultSet row) throws SQLException {
        MediaFile file = new MediaFile(
                new MediaId(row.getString(1)),
                MediaType.valueOf(row.getString(2)),
                row.getLong(3),
                row.getString(4),
                row.getTimestamp(5).toInstant());
        return new Gift(file, row.getString(6), row.getTimestamp(7).toInstant());
    }
}

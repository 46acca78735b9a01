package org.pingandeng.media.store;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Optional;
import javax.sql.DataSource;
import org.pingandeng.media.model.MediaFile;
import org.pingandeng.media.model.MediaId;
import org.pingandeng.media.model.MediaType;

/** What is known about each file. A line is written once and never changes, as its file never does. */
@ApplicationScoped
public class MediaRegister {

    private static final String ENTER = """
            insert into media.file (digest, type, bytes, name, stored_at) values (?, ?, ?, ?, ?)
            on conflict (digest) do nothing""";
    private static final String FIND = "select type, bytes, name, stored_at from media.file where digest = ?";

    @Resource(lookup = "java:app/jdbc/portal")
    DataSource database;

    /** For the container. */
    public MediaRegister() {}

    /**
     * A register on a database of one's own.
     *
     * @param database with the schema {@code media}
     */
    public MediaRegister(DataSource database) {
        this.database = database;
    }

    /**
     * Enters a file; one that stands there already stays as it is.
     *
     * @param file what to remember
     */
    public void enter(MediaFile file) {
        try (Connection connection = database.getConnection();
                PreparedStatement enter = connection.prepareStatement(ENTER)) {
            enter.setString(1, file.id().digest());
            enter.setString(2, file.type().name());
            enter.setLong(3, file.bytes());
            enter.setString(4, file.name());
            enter.setTimestamp(5, Timestamp.from(file.storedAt()));
            enter.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException("A file could not be entered", failed);
        }
    }

    /**
     * Looks a file up.
     *
     * @param id its digest
     * @return what is known, or empty
     */
    public Optional<MediaFile> find(MediaId id) {
        try (Connection connection = database.getConnection();
                PreparedStatement ask = connection.prepareStatement(FIND)) {
            ask.setString(1, id.digest());
            try (ResultSet row = ask.executeQuery()) {
                return row.next() ? Optional.of(read(id, row)) : Optional.empty();
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("A file could not be looked up", failed);
        }
    }

    private static MediaFile read(MediaId id, ResultSet row) throws SQLException {
        return new MediaFile(
                id,
                MediaType.valueOf(row.getString(1)),
                row.getLong(2),
                row.getString(3),
                row.getTimestamp(4).toInstant());
    }
}

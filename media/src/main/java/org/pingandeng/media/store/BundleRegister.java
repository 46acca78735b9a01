package org.pingandeng.media.store;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.pingandeng.media.model.Bundle;
import org.pingandeng.media.model.BundleFile;
import org.pingandeng.media.model.MediaId;

/** Which files make a bundle, and what each is called in it. Written once. */
@ApplicationScoped
public class BundleRegister {

    private static final String ENTER = """
        insert into media.bundle (digest, files, bytes, stored_at) values (?, ?, ?, ?)
        on conflict (digest) do nothing\
        """;
    private static final String ENTER_FILE =
            "insert into media.bundle_file (bundle, path, digest, bytes) values (?, ?, ?, ?)";
    private static final String FIND = "select files, bytes, stored_at from media.bundle where digest = ?";
    private static final String FILES =
            "select path, digest, bytes from media.bundle_file where bundle = ? order by path";
    private static final String FILE = """
        select path, digest, bytes from media.bundle_file
        where bundle = ? and (path = ? or lower(path) = lower(?)) order by path = ? desc limit 1\
        """;

    private static final String WAIT = "select pg_advisory_xact_lock%s(hashtext('media.bundle'))";
    private static final String REMOVE = """
        with gone as (delete from media.bundle_file where bundle = ? returning digest)
        select distinct digest from gone g
        where not exists (select 1 from media.bundle_file o where o.digest = g.digest and o.bundle <> ?)\
        """;

    @Resource(lookup = "java:app/jdbc/portal")
    DataSource database;

    /** For the container. */
    public BundleRegister() {}

    /**
     * A register on a database of one's own.
     *
     * @param database with the schema {@code media}
     */
    public BundleRegister(DataSource database) {
        this.database = database;
    }

    /**
     * Enters a bundle with its files; one that stands there already stays as it is.
     *
     * @param bundle what to remember
     * @param files all of them
     */
    public void enter(Bundle bundle, List<BundleFile> files) {
        try (Connection connection = database.getConnection();
                PreparedStatement enter = connection.prepareStatement(ENTER)) {
            enter.setString(1, bundle.id().digest());
            enter.setInt(2, bundle.files());
            enter.setLong(3, bundle.bytes());
            enter.setTimestamp(4, Timestamp.from(bundle.storedAt()));
            if (enter.executeUpdate() == 1) {
                enterFiles(connection, bundle.id(), files);
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("A bundle could not be entered", failed);
        }
    }

    private static void enterFiles(Connection connection, MediaId bundle, List<BundleFile> files) throws SQLException {
        try (PreparedStatement enter = connection.prepareStatement(ENTER_FILE)) {
            for (BundleFile file : files) {
                enter.setString(1, bundle.digest());
                enter.setString(2, file.path());
                enter.setString(3, file.content().digest());
                enter.setLong(4, file.bytes());
                enter.addBatch();
            }
            enter.executeBatch();
        }
    }

    /**
     * Looks a bundle up.
     *
     * @param id its digest
     * @return what is known, or empty
     */
    public Optional<Bundle> find(MediaId id) {
        try (Connection connection = database.getConnection();
                PreparedStatement ask = connection.prepareStatement(FIND)) {
            ask.setString(1, id.digest());
            try (ResultSet row = ask.executeQuery()) {
                return row.next()
                        ? Optional.of(new Bundle(
                                id,
                                row.getInt(1),
                                row.getLong(2),
                                row.getTimestamp(3).toInstant()))
                        : Optional.empty();
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("A bundle could not be looked up", failed);
        }
    }

    /** Waits until nothing is being removed; what is removed later waits for this transaction. */
    public void holdFiles() {
        new Sql(database).ask(WAIT.formatted("_shared"), row -> "");
    }

    /**
     * Strikes a bundle out.
     *
     * @param bundle its digest
     * @return the files that no other bundle has
     */
    public List<MediaId> remove(MediaId bundle) {
        Sql sql = new Sql(database);
        sql.ask(WAIT.formatted(""), row -> "");
        List<MediaId> orphans = sql.ask(REMOVE, row -> new MediaId(row.getString(1)), bundle.digest(), bundle.digest());
        sql.change("delete from media.bundle where digest = ?", bundle.digest());
        return orphans;
    }

    /**
     * All files of a bundle.
     *
     * @param bundle its digest
     * @return by name; empty when there is no such bundle
     */
    public List<BundleFile> files(MediaId bundle) {
        List<BundleFile> files = new ArrayList<>();
        try (Connection connection = database.getConnection();
                PreparedStatement ask = connection.prepareStatement(FILES)) {
            ask.setString(1, bundle.digest());
            try (ResultSet row = ask.executeQuery()) {
                while (row.next()) {
                    files.add(new BundleFile(row.getString(1), new MediaId(row.getString(2)), row.getLong(3)));
                }
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("The files of a bundle could not be listed", failed);
        }
        return List.copyOf(files);
    }

    /**
     * Looks a file of a bundle up, without regard to capitals where none is called exactly so.
     *
     * @param bundle its digest
     * @param path its name
     * @return the file, or empty
     */
    public Optional<BundleFile> file(MediaId bundle, String path) {
        try (Connection connection = database.getConnection();
                PreparedStatement ask = connection.prepareStatement(FILE)) {
            ask.setString(1, bundle.digest());
            for (int at = 2; at <= 4; at++) {
                ask.setString(at, path);
            }
            try (ResultSet row = ask.executeQuery()) {
                return row.next()
                        ? Optional.of(new BundleFile(row.getString(1), new MediaId(row.getString(2)), row.getLong(3)))
                        : Optional.empty();
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("A file of a bundle could not be looked up", failed);
        }
    }
}

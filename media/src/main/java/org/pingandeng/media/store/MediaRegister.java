package org.pingandeng.media.store;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.pingandeng.media.model.MediaFile;
import org.pingandeng.media.model.MediaId;
import org.pingandeng.media.model.MediaType;

/** What is known about each file. A line is written once and never changes, as its file never does. */
@ApplicationScoped
public class MediaRegister {

    private static final String ENTER = """
        insert into media.file (digest, type, bytes, name, stored_at) values (?, ?, ?, ?, ?)
        on conflict (digest) do update set unneeded_since = null\
        """;
    private static final String NEEDED = """
        update media.file set unneeded_since = null
        where unneeded_since is not null and digest = any (string_to_array(?, ' '))\
        """;
    private static final String UNNEEDED = """
        update media.file set unneeded_since = ?
        where unneeded_since is null and stored_at < ? and digest <> all (string_to_array(?, ' '))\
        """;
    private static final String REMOVE = """
        with gone as (
          delete from media.file where digest = ? and unneeded_since < ?
            and not exists (select 1 from media.captions c where c.digest = file.digest) returning digest),
        told as (delete from media.job_event e using gone where e.digest = gone.digest),
        done as (delete from media.job j using gone where j.digest = gone.digest),
        said as (delete from media.captions c using gone where c.film = gone.digest)
        select digest from gone\
        """;
    private static final String CHOICE = """
        select f.digest, f.type, f.bytes, coalesce(g.name, f.name), coalesce(g.given_at, f.stored_at) as at
        from media.file f left join media.gift g on g.digest = f.digest and g.giver = ?::uuid
        where f.type = any (string_to_array(?, ' '))
          and (g.giver is not null or f.digest = any (string_to_array(?, ' ')))
        order by at desc, f.digest offset ? limit ?\
        """;
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

    /**
     * Files to choose from: those that are named, and those that somebody gave, as they call them.
     *
     * @param named by whoever asks
     * @param giver who asks, if anybody
     * @param types of which kinds
     * @param skip how many newer ones to pass over
     * @param most how many at most
     * @return the newest first
     */
    public List<MediaFile> choice(Set<MediaId> named, Optional<UUID> giver, Set<MediaType> types, int skip, int most) {
        return new Sql(database)
                .ask(
                        CHOICE,
                        row -> new MediaFile(
                                new MediaId(row.getString(1)),
                                MediaType.valueOf(row.getString(2)),
                                row.getLong(3),
                                row.getString(4),
                                row.getTimestamp(5).toInstant()),
                        giver.map(UUID::toString).orElse(null),
                        types.stream().map(Enum::name).collect(Collectors.joining(" ")),
                        named.stream().map(MediaId::digest).collect(Collectors.joining(" ")),
                        skip,
                        most);
    }

    /**
     * Marks files that are not needed, and takes the marks from those that are.
     *
     * @param needed all that are
     * @param now the moment
     */
    public void mark(Set<MediaId> needed, Instant now) {
        String digests = needed.stream().map(MediaId::digest).collect(Collectors.joining(" "));
        new Sql(database).change(NEEDED, digests);
        new Sql(database).change(UNNEEDED, now, now, digests);
    }

    /**
     * Files that have not been needed for long; captions stay as long as their film.
     *
     * @param then since when at least
     * @return a few hundred at most
     */
    public List<MediaId> unneededBefore(Instant then) {
        return new Sql(database)
                .ask(
                        "select digest from media.file f where unneeded_since < ? and not exists "
                                + "(select 1 from media.captions c where c.digest = f.digest) "
                                + "order by unneeded_since limit 500",
                        row -> new MediaId(row.getString(1)),
                        then);
    }

    /**
     * Strikes a file out, with all that is known about the work on it.
     *
     * @param id which
     * @param then since when it must not have been needed
     * @return false when it was needed since
     */
    public boolean remove(MediaId id, Instant then) {
        return !new Sql(database)
                .ask(REMOVE, row -> row.getString(1), id.digest(), then)
                .isEmpty();
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

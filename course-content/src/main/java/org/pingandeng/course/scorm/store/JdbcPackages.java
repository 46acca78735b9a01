package org.pingandeng.course.scorm.store;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.pingandeng.course.pack.scorm.ScormFinding;
import org.pingandeng.course.pack.scorm.ScormPackage;
import org.pingandeng.course.scorm.model.PackageId;
import org.pingandeng.course.scorm.model.Packages;
import org.pingandeng.course.scorm.model.StoredPackage;
import org.pingandeng.course.sql.Database;

/** Packages in PostgreSQL; each is written once. */
@ApplicationScoped
public class JdbcPackages implements Packages {

    private static final String ADD = """
        insert into course.scorm_package (id, version, title, manifest, findings, files, bytes, name, owner,
            taken_by, taken_at)
        values (?, ?, ?, ?::jsonb, ?::jsonb, ?, ?, ?, ?, ?, ?) on conflict (id) do nothing\
        """;
    private static final String HOLD = """
        insert into course.scorm_holder (package, owner, brought_by, name, at) values (?, ?, ?, ?, ?)
        on conflict (package, owner) do nothing\
        """;
    private static final String HELD = """
        select p.* from course.scorm_package p where exists (
            select 1 from course.scorm_holder h where h.package = p.id
                and (? and h.owner is null or h.owner = any (?::uuid[])))
        order by p.taken_at desc, p.id offset ? limit ?\
        """;
    private static final String NEEDED = """
        select l.content ->> 'scorm' as id from course.lesson l where l.kind = 'SCORM'
        union select m[1] from course.course_draft d, regexp_matches(d.document::text, '[0-9a-f]{64}', 'g') m
        union select m[1] from course.course_undo u, regexp_matches(u.document::text, '[0-9a-f]{64}', 'g') m
        union select package from course.scorm_launch union select package from course.scorm_done\
        """;
    private static final String UNMARK = "update course.scorm_package set unneeded_since = null "
            + "where unneeded_since is not null and id in (" + NEEDED + ")";
    private static final String MARK = "update course.scorm_package set unneeded_since = ? "
            + "where unneeded_since is null and taken_at < ? and id not in ("
            + "select id from (" + NEEDED + ") n where id is not null)";
    private static final String REMOVE = """
        with gone as (delete from course.scorm_package where id = ? and unneeded_since < ? returning id)
        select id from gone\
        """;
    private static final TypeReference<ScormPackage> MANIFEST = new TypeReference<>() {};
    private static final TypeReference<List<ScormFinding>> FINDINGS = new TypeReference<>() {};

    @Inject
    Database database;

    /** For the container. */
    public JdbcPackages() {}

    /**
     * Packages on a database of one's own.
     *
     * @param database with the schema
     */
    public JdbcPackages(Database database) {
        this.database = database;
    }

    @Override
    public boolean add(StoredPackage taken, Optional<UUID> owner, Optional<UUID> by) {
        int added = database.change(
                ADD,
                taken.id().digest(),
                taken.scorm().version().name(),
                taken.scorm().title(),
                Json.write(taken.scorm()),
                Json.write(taken.findings()),
                taken.files(),
                taken.bytes(),
                taken.name(),
                owner.orElse(null),
                by.orElse(null),
                taken.takenAt());
        hold(taken.id(), owner, by, taken.name(), taken.takenAt());
        return added == 1;
    }

    @Override
    public void hold(PackageId id, Optional<UUID> owner, Optional<UUID> by, String name, Instant at) {
        database.change(
                "update course.scorm_package set unneeded_since = null where id = ? and unneeded_since is not null",
                id.digest());
        database.change(HOLD, id.digest(), owner.orElse(null), by.orElse(null), name, at);
    }

    @Override
    public void mark(Instant now, Instant brought) {
        database.change(UNMARK);
        database.change(MARK, now, brought);
    }

    @Override
    public List<PackageId> unneededBefore(Instant then) {
        return database.list(
                "select id from course.scorm_package where unneeded_since < ? order by unneeded_since limit 500",
                row -> new PackageId(row.getString("id")),
                then);
    }

    @Override
    public boolean remove(PackageId id, Instant then) {
        return database.one(REMOVE, row -> row.getString("id"), id.digest(), then)
                .isPresent();
    }

    @Override
    public Set<Optional<UUID>> holders(PackageId id) {
        return Set.copyOf(database.list(
                "select owner from course.scorm_holder where package = ?", JdbcPackages::owner, id.digest()));
    }

    @Override
    public Set<Optional<UUID>> holders() {
        return Set.copyOf(database.list("select distinct owner from course.scorm_holder", JdbcPackages::owner));
    }

    @Override
    public List<StoredPackage> held(Set<Optional<UUID>> holders, int skip, int most) {
        List<String> owners =
                holders.stream().flatMap(Optional::stream).map(UUID::toString).toList();
        return database.list(HELD, JdbcPackages::read, holders.contains(Optional.<UUID>empty()), owners, skip, most);
    }

    private static Optional<UUID> owner(ResultSet row) throws SQLException {
        return Optional.ofNullable(row.getObject("owner", UUID.class));
    }

    @Override
    public Optional<StoredPackage> find(PackageId id) {
        return database.one("select * from course.scorm_package where id = ?", JdbcPackages::read, id.digest());
    }

    private static StoredPackage read(ResultSet row) throws SQLException {
        return new StoredPackage(
                new PackageId(row.getString("id")),
                Json.read(row.getString("manifest"), MANIFEST),
                Json.read(row.getString("findings"), FINDINGS),
                row.getInt("files"),
                row.getLong("bytes"),
                row.getString("name"),
                Database.instant(row, "taken_at"));
    }
}

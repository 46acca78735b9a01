package org.pingandeng.course.scorm.store;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
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
            values (?, ?, ?, ?::jsonb, ?::jsonb, ?, ?, ?, ?, ?, ?) on conflict (id) do nothing""";
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
    public void add(StoredPackage taken, Optional<UUID> owner, Optional<UUID> by) {
        database.change(
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

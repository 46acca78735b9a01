package org.pingandeng.quiz.bank.store;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.pingandeng.quiz.bank.model.ImportFiles;
import org.pingandeng.quiz.sql.Sql;

/** {@link ImportFiles} by JDBC. */
@ApplicationScoped
public class JdbcImportFiles implements ImportFiles {

    private static final String KEEP = """
            insert into quiz.import_file (job, digest, name, type, bytes) values (?, ?, ?, ?, ?)
            on conflict do nothing""";
    private static final String WANTED = """
            select f.digest from quiz.import_file f where f.job = ? and f.digest in (
              select named[1] from quiz.import_row r, regexp_matches(r.body, '[0-9a-f]{64}', 'g') named
              where r.job = f.job and r.choice = 'TAKE' and r.effect <> 'UNCHANGED')""";

    @Resource(lookup = "java:app/jdbc/portal")
    DataSource database;

    /** For the container. */
    public JdbcImportFiles() {}

    /**
     * For a store outside the container.
     *
     * @param database with the schema quiz
     */
    public JdbcImportFiles(DataSource database) {
        this.database = database;
    }

    @Override
    public void keep(UUID job, StagedFile file) {
        new Sql(database).change(KEEP, job, file.digest(), file.name(), file.type(), file.bytes());
    }

    @Override
    public void clear(UUID job) {
        new Sql(database).change("delete from quiz.import_file where job = ?", job);
    }

    @Override
    public Set<String> digests(UUID job) {
        return Set.copyOf(new Sql(database)
                .ask("select digest from quiz.import_file where job = ?", row -> row.getString(1), job));
    }

    @Override
    public Optional<StagedFile> find(UUID job, String digest) {
        return new Sql(database)
                        .ask(
                                "select name, type, bytes from quiz.import_file where job = ? and digest = ?",
                                row -> new StagedFile(digest, row.getString(1), row.getString(2), row.getBytes(3)),
                                job,
                                digest)
                        .stream()
                        .findFirst();
    }

    @Override
    public List<String> wanted(UUID job) {
        return new Sql(database).ask(WANTED, row -> row.getString(1), job);
    }
}

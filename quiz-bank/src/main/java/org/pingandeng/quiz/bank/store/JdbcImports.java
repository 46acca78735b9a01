package org.pingandeng.quiz.bank.store;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.pingandeng.quiz.bank.model.ImportJob;
import org.pingandeng.quiz.bank.model.ImportNotice;
import org.pingandeng.quiz.bank.model.ImportPhase;
import org.pingandeng.quiz.bank.model.ImportStep;
import org.pingandeng.quiz.bank.model.Imports;
import org.pingandeng.quiz.bank.model.Tally;
import org.pingandeng.quiz.exchange.Filing;
import org.pingandeng.quiz.item.Use;
import org.pingandeng.quiz.sql.Sql;

/** {@link Imports} by JDBC; a file is kept in pieces of a mebibyte. */
@ApplicationScoped
public class JdbcImports implements Imports {

    private static final int PIECE = 1 << 20;
    private static final String OPEN = """
            insert into quiz.import_job (id, author, name, bytes, purpose, topic, difficulty, phase, created_at, changed_at)
            values (?, ?, ?, 0, ?, ?, ?, 'READING', ?, ?)""";
    private static final String NEXT = """
            select * from quiz.import_job
            where phase in ('READING', 'TAKING') and (lease_until is null or lease_until < ?)
            order by created_at limit 1 for update skip locked""";
    private static final String ALIVE = """
            update quiz.import_job set step = ?, percent = ?, rows_done = ?, changed_at = ?, lease_until = ?
            where id = ? and lease = ? and not cancel_asked""";
    private static final String MOVE = """
            update quiz.import_job set phase = ?, notice = ?, changed_at = ?, cancel_asked = false, percent = 0,
              rows_done = 0, tries = 0, lease = null, lease_until = null
            where id = ? and phase = ? and (lease = ?::uuid or ?::uuid is null)""";
    private static final String FORGET = """
            delete from quiz.import_job where changed_at < ? and phase not in ('READING', 'TAKING')""";

    @Resource(lookup = "java:app/jdbc/portal")
    DataSource database;

    /** For the container. */
    public JdbcImports() {}

    /**
     * For a store outside the container.
     *
     * @param database with the schema quiz
     */
    public JdbcImports(DataSource database) {
        this.database = database;
    }

    private Sql sql() {
        return new Sql(database);
    }

    @Override
    public void open(UUID id, UUID author, String name, Filing filing, Instant now) {
        sql().change(OPEN, id, author, name, filing.use().name(), filing.topic(), filing.difficulty(), now, now);
    }

    @Override
    public long keep(UUID id, InputStream in, long most) throws IOException {
        long bytes = 0;
        byte[] piece = in.readNBytes(PIECE);
        for (int number = 0; piece.length > 0 && bytes <= most; number++) {
            bytes += piece.length;
            sql().change("insert into quiz.import_piece (job, number, bytes) values (?, ?, ?)", id, number, piece);
            piece = in.readNBytes(PIECE);
        }
        sql().change("update quiz.import_job set bytes = ? where id = ?", bytes, id);
        return Math.min(bytes, most + 1);
    }

    @Override
    public void drop(UUID id) {
        sql().change("delete from quiz.import_job where id = ?", id);
    }

    @Override
    public void fetch(UUID id, Path to) throws IOException {
        try (OutputStream out = Files.newOutputStream(to)) {
            byte[] piece = piece(id, 0);
            for (int number = 1; piece.length > 0; number++) {
                out.write(piece);
                piece = piece(id, number);
            }
        }
    }

    private byte[] piece(UUID id, int number) {
        return sql()
                .ask(
                        "select bytes from quiz.import_piece where job = ? and number = ?",
                        row -> row.getBytes(1),
                        id,
                        number)
                .stream()
                .findFirst()
                .orElse(new byte[0]);
    }

    @Override
    public Optional<ImportJob> find(UUID id) {
        return sql().ask("select * from quiz.import_job where id = ?", JdbcImports::job, id).stream()
                .findFirst();
    }

    @Override
    public List<ImportJob> of(UUID author, int most) {
        return sql().ask(
                        "select * from quiz.import_job where author = ? order by created_at desc limit ?",
                        JdbcImports::job,
                        author,
                        most);
    }

    @Override
    public int running(UUID author) {
        return sql().ask(
                        "select count(*) from quiz.import_job where author = ? and phase in ('READING', 'TAKING')",
                        row -> row.getInt(1),
                        author)
                .get(0);
    }

    @Override
    public Optional<ImportJob> next(Instant now) {
        return sql().ask(NEXT, JdbcImports::job, now).stream().findFirst();
    }

    @Override
    public void lend(UUID id, UUID lease, Instant until) {
        sql().change(
                        "update quiz.import_job set lease = ?, lease_until = ?, tries = tries + 1 where id = ?",
                        lease,
                        until,
                        id);
    }

    @Override
    public boolean alive(UUID id, UUID lease, ImportStep step, int percent, int rows, Instant now, Instant until) {
        return sql().change(ALIVE, step.name(), percent, rows, now, until, id, lease) == 1;
    }

    @Override
    public boolean move(UUID id, UUID lease, ImportPhase from, ImportPhase to, ImportNotice notice, Instant now) {
        return sql().change(MOVE, to.name(), notice.name(), now, id, from.name(), lease, lease) == 1;
    }

    @Override
    public void count(UUID id, Tally tally) {
        sql().change(
                        "update quiz.import_job set fresh = ?, revised = ?, unchanged = ? where id = ?",
                        tally.fresh(),
                        tally.revised(),
                        tally.unchanged(),
                        id);
    }

    @Override
    public void askToStop(UUID id) {
        sql().change(
                        "update quiz.import_job set cancel_asked = true where id = ? and phase in ('READING', 'TAKING')",
                        id);
    }

    @Override
    public void dropFile(UUID id) {
        sql().change("delete from quiz.import_piece where job = ?", id);
    }

    @Override
    public int forget(Instant before) {
        return sql().change(FORGET, before);
    }

    private static ImportJob job(ResultSet row) throws SQLException {
        return new ImportJob(
                row.getObject("id", UUID.class),
                row.getObject("author", UUID.class),
                row.getString("name"),
                row.getLong("bytes"),
                new Filing(Use.valueOf(row.getString("purpose")), row.getString("topic"), row.getInt("difficulty")),
                ImportPhase.valueOf(row.getString("phase")),
                ImportNotice.valueOf(row.getString("notice")),
                ImportStep.valueOf(row.getString("step")),
                row.getInt("percent"),
                row.getInt("rows_done"),
                row.getInt("fresh"),
                row.getInt("revised"),
                row.getInt("unchanged"),
                row.getBoolean("cancel_asked"),
                row.getInt("tries"),
                row.getObject("lease") == null,
                Sql.instant(row, "created_at"),
                Sql.instant(row, "changed_at"));
    }
}

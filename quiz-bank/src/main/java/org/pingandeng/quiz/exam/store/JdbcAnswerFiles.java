package org.pingandeng.quiz.exam.store;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.pingandeng.quiz.exam.file.model.AnswerFile;
import org.pingandeng.quiz.exam.file.model.AnswerFiles;
import org.pingandeng.quiz.exam.model.MerkleTree;
import org.pingandeng.quiz.exam.model.ReceiptSigner;
import org.pingandeng.quiz.exam.model.Save;
import org.pingandeng.quiz.exam.model.SaveOrder;
import org.pingandeng.quiz.exam.store.SaveRows.Row;
import org.pingandeng.quiz.port.Secrets;
import org.pingandeng.quiz.sql.Sql;

/** {@link AnswerFiles} by JDBC. */
@ApplicationScoped
public class JdbcAnswerFiles implements AnswerFiles {

    private static final String TIPS = """
            select distinct on (branch) branch, sequence, hash from quiz.sitting_event
            where sitting = ? order by branch, sequence desc""";
    private static final String NOTE = """
            insert into quiz.answer_file (id, sitting, taken_by, taken_at, made_at, answers, reason)
            values (?, ?, ?, ?, ?, ?, ?) on conflict (sitting, made_at) do nothing""";

    @Resource(lookup = "java:app/jdbc/portal")
    DataSource database;

    @Inject
    Secrets secrets;

    private ReceiptSigner signer;

    /** For the container. */
    public JdbcAnswerFiles() {}

    /**
     * For a store outside the container.
     *
     * @param database with the schema quiz
     * @param signer signs each batch
     */
    public JdbcAnswerFiles(DataSource database, ReceiptSigner signer) {
        this.database = database;
        this.signer = signer;
    }

    @PostConstruct
    void open() {
        signer = new ReceiptSigner(secrets.derive("exam.receipt", 32));
    }

    private Sql sql() {
        return new Sql(database);
    }

    @Override
    public Map<Integer, AnswerFile.Tip> tips(UUID sitting) {
        Map<Integer, AnswerFile.Tip> tips = new HashMap<>();
        sql().ask(TIPS, row -> tips.put(row.getInt(1), new AnswerFile.Tip(row.getInt(2), row.getBytes(3))), sitting);
        return tips;
    }

    @Override
    public void append(UUID sitting, Map<Integer, List<Save>> fresh, Instant now) {
        List<Row> rows = new ArrayList<>();
        fresh.forEach((lease, saves) ->
                saves.forEach(save -> rows.add(new Row(new SaveOrder(sitting, lease, save, now), "FILE"))));
        byte[] root = new MerkleTree(
                        rows.stream().map(row -> row.order().save().hash()).toList())
                .root();
        try (Connection connection = database.getConnection()) {
            long batch = SaveRows.nextBatch(connection);
            SaveRows.append(connection, rows, batch);
            SaveRows.receipt(connection, batch, rows, root, signer.sign(batch, root));
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    @Override
    public void note(AnswerFile file, int answers, UUID by, String reason, Instant now) {
        sql().change(NOTE, UUID.randomUUID(), file.sitting(), by, now, file.madeAt(), answers, reason);
    }
}

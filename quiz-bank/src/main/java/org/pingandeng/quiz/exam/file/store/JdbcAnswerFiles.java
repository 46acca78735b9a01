package org.pingandeng.quiz.exam.file.store;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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
import org.pingandeng.quiz.port.Secrets;
import org.pingandeng.quiz.sql.Sql;

/** {@link AnswerFiles} by JDBC. */
@ApplicationScoped
public class JdbcAnswerFiles implements AnswerFiles {

    private static final String TIPS = """
            select distinct on (branch) branch, sequence, hash from quiz.sitting_event
            where sitting = ? order by branch, sequence desc""";
    private static final String APPEND = """
            insert into quiz.sitting_event (sitting, branch, sequence, slot, answer, client_at, arrived_at, flag, previous,
              hash, batch, leaf)
            values (?, ?, ?, ?, ?, ?, ?, 'FILE', ?, ?, ?, ?)""";
    private static final String RECEIPT =
            "insert into quiz.receipt (batch, at, leaves, root, signature) values (?, ?, ?, ?, ?)";
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
        long batch = sql().ask("select nextval('quiz.receipt_batch')", row -> row.getLong(1))
                .get(0);
        List<byte[]> leaves = new ArrayList<>();
        fresh.forEach((lease, saves) -> {
            for (Save save : saves) {
                sql().change(
                                APPEND,
                                sitting,
                                lease,
                                save.sequence(),
                                save.slot(),
                                save.answer(),
                                save.clientAt(),
                                now,
                                save.previous(),
                                save.hash(),
                                batch,
                                leaves.size());
                leaves.add(save.hash());
            }
        });
        byte[] root = new MerkleTree(leaves).root();
        sql().change(RECEIPT, batch, now, leaves.size(), root, signer.sign(batch, root));
    }

    @Override
    public void note(AnswerFile file, int answers, UUID by, String reason, Instant now) {
        sql().change(NOTE, UUID.randomUUID(), file.sitting(), by, now, file.madeAt(), answers, reason);
    }
}

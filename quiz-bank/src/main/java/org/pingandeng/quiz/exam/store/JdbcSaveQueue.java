package org.pingandeng.quiz.exam.store;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.pingandeng.quiz.exam.model.ReceiptSigner;
import org.pingandeng.quiz.exam.model.SaveOrder;
import org.pingandeng.quiz.exam.model.SaveQueue;
import org.pingandeng.quiz.exam.model.SaveReply;
import org.pingandeng.quiz.port.Secrets;

/** {@link SaveQueue} by {@link GroupCommit} on the container's threads and connections. */
@ApplicationScoped
public class JdbcSaveQueue implements SaveQueue {

    private static final int ROOM = 5_000;

    @Resource(lookup = "java:app/jdbc/portal")
    DataSource database;

    @Resource
    ManagedThreadFactory threads;

    @Inject
    Secrets secrets;

    private GroupCommit commits;
    private ReceiptSigner signer;

    @PostConstruct
    void open() {
        signer = new ReceiptSigner(secrets.derive("exam.receipt", 32));
        commits = new GroupCommit(database, signer, threads, ROOM);
    }

    @PreDestroy
    void close() {
        commits.close();
    }

    @Override
    public CompletableFuture<SaveReply> offer(SaveOrder order) {
        return commits.offer(order);
    }

    @Override
    public byte[] publicKey() {
        return signer.publicKey();
    }
}

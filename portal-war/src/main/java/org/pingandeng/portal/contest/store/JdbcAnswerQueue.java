package org.pingandeng.portal.contest.store;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.pingandeng.portal.contest.model.AnswerOrder;
import org.pingandeng.portal.contest.model.AnswerQueue;
import org.pingandeng.portal.contest.model.KeptAnswer;

/** {@link AnswerQueue} by {@link AnswerCommit} on the container's threads and connections. */
@ApplicationScoped
public class JdbcAnswerQueue implements AnswerQueue {

    private static final int ROOM = 5_000;

    @Resource(lookup = "java:app/jdbc/portal")
    DataSource database;

    @Resource
    ManagedThreadFactory threads;

    private AnswerCommit commits;

    @PostConstruct
    void open() {
        commits = new AnswerCommit(database, threads, ROOM);
    }

    @PreDestroy
    void close() {
        commits.close();
    }

    @Override
    public CompletableFuture<KeptAnswer> offer(AnswerOrder order) {
        return commits.offer(order);
    }
}

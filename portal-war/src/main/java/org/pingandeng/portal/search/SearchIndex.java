package org.pingandeng.portal.search;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.AlreadyClosedException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.pingandeng.portal.outbox.News;
import org.pingandeng.portal.outbox.NodeConsumer;
import org.pingandeng.portal.outbox.OutboxLog;

/**
 * This node's index. It follows the news with the cursor in the index's own commits. A missing, broken or outdated index
 * is built anew from the database beside the old one, which answers until the new one stands.
 */
@ApplicationScoped
public class SearchIndex implements NodeConsumer {

    private static final Logger LOG = System.getLogger(SearchIndex.class.getName());
    private static final Duration BETWEEN_LESSONS = Duration.ofSeconds(5);
    private static final Duration AFTER_FAILURE = Duration.ofSeconds(10);

    @Inject
    @ConfigProperty(name = "portal.home", defaultValue = ".portal")
    String home;

    @Inject
    @Any
    Instance<SearchSource> sources;

    @Inject
    OutboxLog log;

    @Inject
    Clock clock;

    @Resource
    ManagedThreadFactory threads;

    private final AtomicBoolean building = new AtomicBoolean();
    private final AtomicLong taken = new AtomicLong();
    private volatile IndexFolder folder;
    private volatile News.Position position;
    private volatile News.Position told;
    private volatile Instant builtAt;
    private volatile double seconds;
    private volatile Instant notBefore = Instant.MIN;
    private volatile Instant unlearntSince;
    private volatile boolean ended;

    private interface Question<T> {
        T ask(IndexFolder open) throws IOException;
    }

    /** Finds a page of things; nothing for an empty line, and nothing while the first index is built. */
    public Found find(Asked asked) {
        Found found = asked.line().isBlank() ? null : ask(open -> open.find(asked), null);
        return found == null ? Found.nothing(Wish.of(asked.line()), state()) : found.with(state());
    }

    /** Things that are like one of them. */
    public List<Hit> like(String kind, String key, int most) {
        return ask(open -> open.like(kind, key, most), List.of());
    }

    /** What may be meant by the beginning of a line. */
    public List<String> beginning(String typed, int most) {
        return ask(open -> open.beginning(typed, most), List.of());
    }

    /** An index may be put away for its successor while it is asked. */
    private <T> T ask(Question<T> question, T nothing) {
        for (int tries = 0; tries < 2; tries++) {
            IndexFolder open = folder;
            try {
                return open == null ? nothing : question.ask(open);
            } catch (AlreadyClosedException succeeded) {
                LOG.log(Level.DEBUG, "The index was put away while it was asked", succeeded);
            } catch (IOException broken) {
                renewed("The search index is broken and is built anew", broken);
                return nothing;
            }
        }
        return nothing;
    }

    /** Says once why it is built anew, and not again while that is under way or has just failed. */
    private void renewed(String why, Exception fault) {
        if (rebuild()) {
            LOG.log(Level.WARNING, why, fault);
        }
    }

    private Found.Standing state() {
        return folder == null ? Found.Standing.BUILT : building.get() ? Found.Standing.RENEWED : Found.Standing.READY;
    }

    /** How the index stands. */
    public IndexView standing() {
        IndexFolder open = folder;
        return new IndexView(
                state(), open == null ? 0 : open.size(), building.get() ? taken.get() : 0, builtAt, seconds);
    }

    @Override
    public Turn turn() {
        return Turn.INDEX;
    }

    @Override
    public Set<String> topics() {
        return sources.stream()
                .map(SearchSource::topic)
                .filter(topic -> !topic.isEmpty())
                .collect(Collectors.toSet());
    }

    @Override
    public News.Position position() {
        if (folder == null) {
            open();
        } else if (!folder.there()) {
            if (building.get()) {
                return null;
            }
            renewed("The search index is gone and is built anew", null);
            return null;
        } else {
            learn();
        }
        told = position;
        return told;
    }

    private void learn() {
        Instant since = unlearntSince;
        if (since == null || clock.instant().isBefore(since.plus(BETWEEN_LESSONS))) {
            return;
        }
        unlearntSince = null;
        try {
            folder.learn();
        } catch (IOException | RuntimeException failed) {
            LOG.log(Level.WARNING, "The search index could not be read for its words", failed);
        }
    }

    @Override
    public synchronized void handle(List<News> news, News.Position upTo) {
        if (folder == null || told != position) {
            return; // a new index stands, which has its own place to go on from
        }
        if (!news.isEmpty()) {
            List<Fresh> fresh = news.stream().flatMap(this::read).toList();
            try {
                for (Fresh each : fresh) {
                    folder.replace(each.kind(), each.key(), each.entries());
                }
                folder.commit(upTo.toString());
                unlearntSince = unlearntSince == null ? clock.instant() : unlearntSince;
            } catch (IOException | RuntimeException broken) {
                renewed("The search index cannot be written and is built anew", broken);
                return;
            }
        }
        position = upTo;
    }

    private record Fresh(String kind, String key, List<Entry> entries) {}

    /** A database that cannot be read is no fault of the index. */
    private Stream<Fresh> read(News news) {
        return sources.stream()
                .filter(source -> source.topic().equals(news.topic()))
                .map(source -> new Fresh(source.kind(), news.key(), source.read(news.key())));
    }

    private Path shelf() {
        return Path.of(home, "index");
    }

    /** Opens the newest index that stands; without one, the first is built. */
    private synchronized void open() {
        if (folder != null || building.get()) {
            return;
        }
        News.Position end = log.end();
        for (Path path : shelved()) {
            try {
                IndexFolder found = IndexFolder.open(path);
                if (found.cursor() != null && reached(found.cursor(), end)) {
                    position = News.Position.parse(found.cursor());
                    folder = found;
                    return;
                }
                found.close();
            } catch (IOException | RuntimeException broken) {
                LOG.log(Level.WARNING, "The search index cannot be read and is built anew", broken);
            }
        }
        rebuild();
    }

    /** An index that is ahead of all news followed another database. */
    private static boolean reached(String cursor, News.Position end) {
        return new BigInteger(News.Position.parse(cursor).xid()).compareTo(new BigInteger(end.xid())) <= 0;
    }

    private List<Path> shelved() {
        try (Stream<Path> below = Files.list(shelf())) {
            return below.filter(Files::isDirectory)
                    .sorted(Comparator.reverseOrder())
                    .toList();
        } catch (IOException none) {
            return List.of();
        }
    }

    /**
     * Builds a new index in a thread of its own, unless that is under way.
     *
     * @return whether it begins now
     */
    public boolean rebuild() {
        if (ended || clock.instant().isBefore(notBefore) || !building.compareAndSet(false, true)) {
            return false;
        }
        try {
            // Lucene's first classes have to be loaded by one thread: two at once wait for each other for ever
            new IndexWriterConfig();
            threads.newThread(this::build).start();
            return true;
        } catch (RuntimeException | Error failed) {
            building.set(false);
            throw failed;
        }
    }

    private void build() {
        Instant begin = clock.instant();
        Path path = shelf().resolve(String.format("%013d", begin.toEpochMilli()));
        IndexFolder fresh = null;
        try {
            taken.set(0);
            fresh = IndexFolder.open(path);
            News.Position end = log.end();
            try (Building work = new Building(fresh, threads, taken)) {
                sources.forEach(work::take);
                work.end(end.toString());
            }
            stand(fresh, end);
            builtAt = clock.instant();
            seconds = Duration.between(begin, builtAt).toMillis() / 1000.0;
            LOG.log(Level.INFO, "The search index was built: {0} entries in {1} s", fresh.size(), seconds);
        } catch (IOException | RuntimeException failed) {
            LOG.log(Level.WARNING, "The search index could not be built; it is tried again", failed);
            notBefore = clock.instant().plus(AFTER_FAILURE);
            if (fresh != null && fresh != folder) {
                putAway(fresh);
            }
        } finally {
            building.set(false);
        }
        clearShelf();
    }

    private synchronized void stand(IndexFolder fresh, News.Position end) {
        IndexFolder old = folder;
        position = end;
        folder = fresh;
        unlearntSince = null;
        putAway(old);
        if (ended) {
            fresh.close();
        }
    }

    /** An index whose files are gone cannot be closed in order. */
    private static void putAway(IndexFolder old) {
        try {
            if (old != null) {
                old.close();
            }
        } catch (UncheckedIOException | AlreadyClosedException gone) {
            LOG.log(Level.DEBUG, "An old index could not be closed", gone);
        }
    }

    /** What is left of old indexes goes; a file still held open goes next time. */
    private void clearShelf() {
        IndexFolder open = folder;
        try (Stream<Path> below = Files.list(shelf())) {
            below.filter(path -> open == null || !path.equals(open.path()))
                    .filter(IndexFolder::free)
                    .forEach(IndexFolder::delete);
        } catch (IOException | RuntimeException held) {
            LOG.log(Level.DEBUG, "An old index could not be deleted yet", held);
        }
    }

    @PreDestroy
    synchronized void close() {
        ended = true;
        putAway(folder);
        folder = null;
    }
}

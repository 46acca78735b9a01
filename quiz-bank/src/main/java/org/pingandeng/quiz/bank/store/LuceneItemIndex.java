package org.pingandeng.quiz.bank.store;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import javax.sql.DataSource;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.LockObtainFailedException;
import org.pingandeng.quiz.bank.model.ItemOrder;
import org.pingandeng.quiz.bank.model.ItemQuery;
import org.pingandeng.quiz.bank.model.ItemSearch;
import org.pingandeng.quiz.port.Folders;

/**
 * This node's index of the bank. It follows the order of changes with its cursor in its own commits; a missing, broken
 * or outdated index is thrown away and built anew, and until then the database answers. A search takes in first what
 * was committed before it, so that whoever changed something finds it changed.
 */
@ApplicationScoped
public class LuceneItemIndex implements ItemSearch {

    private static final Logger LOG = System.getLogger(LuceneItemIndex.class.getName());
    private static final int A_STEP = 500;
    private static final int STEPS_BEFORE_A_SEARCH = 2;
    private static final long COMMIT_AFTER_NANOS = Duration.ofSeconds(5).toNanos();
    private static final UUID FIRST = new UUID(0, 0);

    @Resource(lookup = "java:app/jdbc/portal")
    DataSource database;

    @Inject
    Folders folders;

    private final ReentrantLock following = new ReentrantLock();
    private volatile ItemFolder folder;
    private ItemChanges.Position position;
    private ItemChanges.Position committed;
    private long committedAt;

    /** For the container. */
    public LuceneItemIndex() {}

    /**
     * An index outside the container.
     *
     * @param database with the schema quiz
     * @param folders where it lives
     */
    public LuceneItemIndex(DataSource database, Folders folders) {
        this.database = database;
        this.folders = folders;
    }

    @Override
    public Found find(ItemQuery query, ItemOrder order, int from, int most) {
        ItemFolder open = folder;
        if (open != null) {
            try {
                catchUp(STEPS_BEFORE_A_SEARCH);
                return open.find(query, order, from, most);
            } catch (IOException | AlreadyClosedException broken) {
                throwAway(broken);
            }
        }
        return new SqlItemSearch(database).find(query, order, from, most);
    }

    @Override
    public void follow() {
        if (folder == null) {
            open();
        }
        try {
            catchUp(Integer.MAX_VALUE);
            commitWhatIsOld();
        } catch (IOException | AlreadyClosedException broken) {
            throwAway(broken);
        }
    }

    /** Takes in what was committed; where somebody else is doing so, their work serves as well. */
    private void catchUp(int steps) throws IOException {
        for (int step = 0; step < steps; step++) {
            if (!following.tryLock()) {
                return;
            }
            try {
                if (folder == null || !step()) {
                    return;
                }
            } finally {
                following.unlock();
            }
        }
    }

    private boolean step() throws IOException {
        ItemChanges bank = new ItemChanges(database);
        List<ItemChanges.Change> ahead = bank.after(position, A_STEP);
        if (ahead.isEmpty()) {
            return false;
        }
        List<UUID> changed = ahead.stream().map(ItemChanges.Change::item).toList();
        folder.replace(changed, bank.read(changed));
        folder.show();
        position = ahead.get(ahead.size() - 1).position();
        return ahead.size() == A_STEP;
    }

    private void commitWhatIsOld() throws IOException {
        following.lock();
        try {
            boolean due = System.nanoTime() - committedAt > COMMIT_AFTER_NANOS;
            if (folder != null && due && !position.equals(committed)) {
                commit(folder, position);
            }
        } finally {
            following.unlock();
        }
    }

    private void commit(ItemFolder into, ItemChanges.Position cursor) throws IOException {
        into.commit(cursor);
        committed = cursor;
        committedAt = System.nanoTime();
    }

    private void open() {
        following.lock();
        Path path = folders.own("item-index");
        ItemFolder found = null;
        try {
            found = ItemFolder.open(path);
            position = found.cursor();
            committed = position;
            if (position == null || found.size() > new ItemChanges(database).items()) {
                build(found);
            }
            folder = found;
        } catch (LockObtainFailedException another) {
            LOG.log(Level.WARNING, "Another process has the item index open; it is tried again", another);
        } catch (IOException broken) {
            LOG.log(Level.WARNING, "The item index cannot be read and is built anew", broken);
            close(found);
            found = null;
            ItemFolder.delete(path);
        } finally {
            if (folder == null) {
                close(found); // the database failed: what is on the disk is as good as before
            }
            following.unlock();
        }
    }

    /** Reads the whole bank; what changes meanwhile lies ahead of the cursor and is taken in afterwards. */
    private void build(ItemFolder into) throws IOException {
        ItemChanges bank = new ItemChanges(database);
        ItemChanges.Position end = bank.end();
        into.clear();
        List<IndexedItem> page = bank.page(FIRST, A_STEP);
        while (!page.isEmpty()) {
            into.add(page);
            page = bank.page(page.get(page.size() - 1).id(), A_STEP);
        }
        commit(into, end);
        position = end;
    }

    /** Throws the index away; the next round builds it anew. */
    private void throwAway(Exception broken) {
        LOG.log(Level.WARNING, "The item index is broken and is built anew", broken);
        following.lock();
        try {
            ItemFolder open = folder;
            folder = null;
            close(open);
            ItemFolder.delete(folders.own("item-index"));
        } finally {
            following.unlock();
        }
    }

    private static void close(ItemFolder open) {
        if (open != null) {
            open.close();
        }
    }

    /** Keeps what was taken in and lets go of the files. */
    @PreDestroy
    public void close() {
        following.lock();
        try {
            if (folder != null) {
                commit(folder, position);
            }
        } catch (IOException lost) {
            LOG.log(Level.DEBUG, "The last changes will be taken in again", lost);
        } finally {
            ItemFolder open = folder;
            folder = null;
            close(open);
            following.unlock();
        }
    }
}

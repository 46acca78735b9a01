package org.pingandeng.portal.search;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.pingandeng.portal.outbox.News;
import org.pingandeng.portal.outbox.NodeConsumer;
import org.pingandeng.portal.outbox.OutboxLog;

/**
 * This node's index. It follows the news with the cursor in the index's own commits; a missing, broken or outdated
 * index is thrown away and built anew from the database.
 */
@ApplicationScoped
public class SearchIndex implements NodeConsumer {

    private static final Logger LOG = System.getLogger(SearchIndex.class.getName());

    @Inject
    @ConfigProperty(name = "portal.home", defaultValue = ".portal")
    String home;

    @Inject
    @Any
    Instance<SearchSource> sources;

    @Inject
    OutboxLog log;

    private volatile IndexFolder folder;
    private volatile News.Position position;

    /**
     * Finds things.
     *
     * @param line what was typed
     * @param kind only this kind, or null for all
     * @param most how many at most
     * @return the best first; nothing for an empty line, and nothing while the index is being built
     */
    public List<Hit> find(String line, String kind, int most) {
        IndexFolder open = folder;
        if (open == null || line == null || line.isBlank()) {
            return List.of();
        }
        try {
            return open.find(Analysis.query(line, kind), most);
        } catch (IOException | RuntimeException broken) {
            throwAway(broken);
            return List.of();
        }
    }

    /** Throws the index away; the next round builds it anew. */
    public void forget() {
        throwAway(null);
    }

    @Override
    public Set<String> topics() {
        return sources.stream().map(SearchSource::topic).collect(Collectors.toSet());
    }

    @Override
    public News.Position position() {
        if (folder == null) {
            open();
        }
        return position;
    }

    @Override
    public void handle(List<News> news, News.Position upTo) {
        if (!news.isEmpty()) {
            try {
                for (News each : news) {
                    take(each);
                }
                folder.commit(upTo.toString());
            } catch (IOException | RuntimeException broken) {
                throwAway(broken);
                return;
            }
        }
        position = upTo;
    }

    private void take(News news) throws IOException {
        for (SearchSource source : sources) {
            if (source.topic().equals(news.topic())) {
                folder.replace(source.kind(), news.key(), source.read(news.key()));
            }
        }
    }

    private synchronized void open() {
        Path path = Path.of(home, "index");
        try {
            IndexFolder found = IndexFolder.open(path);
            String cursor = found.cursor();
            position = cursor == null ? build(found) : News.Position.parse(cursor);
            folder = found;
        } catch (IOException | RuntimeException broken) {
            LOG.log(Level.WARNING, "The search index cannot be read and is built anew", broken);
            IndexFolder.delete(path);
        }
    }

    private News.Position build(IndexFolder into) throws IOException {
        News.Position end = log.end();
        into.clear();
        for (SearchSource source : sources) {
            for (String key : source.keys()) {
                into.replace(source.kind(), key, source.read(key));
            }
        }
        into.commit(end.toString());
        return end;
    }

    private synchronized void throwAway(Exception broken) {
        if (broken != null) {
            LOG.log(Level.WARNING, "The search index is broken and is built anew", broken);
        }
        close();
        IndexFolder.delete(Path.of(home, "index"));
    }

    @PreDestroy
    synchronized void close() {
        if (folder != null) {
            folder.close();
            folder = null;
        }
    }
}

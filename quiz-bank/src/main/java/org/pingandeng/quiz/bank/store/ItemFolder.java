package org.pingandeng.quiz.bank.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.pingandeng.quiz.bank.model.ItemOrder;
import org.pingandeng.quiz.bank.model.ItemQuery;
import org.pingandeng.quiz.bank.model.ItemSearch.Found;

/** An open index of items in a folder. Its commits say how far it has followed the bank. */
final class ItemFolder implements AutoCloseable {

    private static final String CURSOR = "cursor";
    private static final String FORM = "form";
    private static final int SORTED_AT_MOST = 1_000;

    private final Directory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private final Rankings rankings = new Rankings();

    private ItemFolder(Directory directory, IndexWriter writer) throws IOException {
        this.directory = directory;
        this.writer = writer;
        this.searchers = new SearcherManager(writer, null);
    }

    static ItemFolder open(Path path) throws IOException {
        Files.createDirectories(path);
        Directory directory = FSDirectory.open(path);
        IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(ItemAnalysis.analyzer()));
        return new ItemFolder(directory, writer);
    }

    /** Deletes a folder with all in it. */
    static void delete(Path path) {
        if (!Files.exists(path)) {
            return;
        }
        try (Stream<Path> files = Files.list(path)) {
            for (Path file : files.toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** How far the index had followed when it was committed; null for one that is new or of another form. */
    ItemChanges.Position cursor() {
        Map<String, String> data = new HashMap<>();
        if (writer.getLiveCommitData() != null) {
            writer.getLiveCommitData().forEach(each -> data.put(each.getKey(), each.getValue()));
        }
        return ItemAnalysis.FORM.equals(data.get(FORM)) ? ItemChanges.Position.parse(data.get(CURSOR)) : null;
    }

    void clear() throws IOException {
        writer.deleteAll();
    }

    /** Takes items in; those asked for that are not among them are gone. */
    void replace(Collection<UUID> asked, List<IndexedItem> items) throws IOException {
        for (UUID item : asked) {
            writer.deleteDocuments(ItemAnalysis.id(item));
        }
        add(items);
    }

    void add(List<IndexedItem> items) throws IOException {
        List<Document> documents = new ArrayList<>();
        items.forEach(item -> documents.add(ItemAnalysis.document(item)));
        writer.addDocuments(documents);
    }

    /** Lets searches see what was taken in; it is not safe from a crash yet. */
    void show() throws IOException {
        searchers.maybeRefreshBlocking();
    }

    void commit(ItemChanges.Position cursor) throws IOException {
        writer.setLiveCommitData(
                Map.of(CURSOR, cursor.toString(), FORM, ItemAnalysis.FORM).entrySet());
        writer.commit();
        searchers.maybeRefreshBlocking();
    }

    int size() throws IOException {
        IndexSearcher searcher = searchers.acquire();
        try {
            return searcher.getIndexReader().numDocs();
        } finally {
            searchers.release(searcher);
        }
    }

    Found find(ItemQuery query, ItemOrder order, int from, int most) throws IOException {
        IndexSearcher searcher = searchers.acquire();
        try {
            Query wanted = ItemAnalysis.query(query);
            int count = searcher.count(wanted);
            return new Found(
                    ids(searcher, page(searcher, wanted, order, from, most)),
                    count,
                    searcher.search(ItemAnalysis.query(query.inAnyTopic()), new TopicCounts()),
                    true);
        } finally {
            searchers.release(searcher);
        }
    }

    /** The first pages are what people read: sorting so few costs little. Deep in a list a ranking is cheaper. */
    private int[] page(IndexSearcher searcher, Query query, ItemOrder order, int from, int most) throws IOException {
        if (from + (long) most > SORTED_AT_MOST) {
            return rankings.of(searcher, order).page(searcher, query, from, most);
        }
        ScoreDoc[] found = searcher.search(
                        query,
                        new TopFieldCollectorManager(ItemAnalysis.sort(order), from + most, null, Integer.MAX_VALUE))
                .scoreDocs;
        return Arrays.stream(found).skip(from).mapToInt(each -> each.doc).toArray();
    }

    private static List<UUID> ids(IndexSearcher searcher, int[] documents) throws IOException {
        List<UUID> ids = new ArrayList<>();
        StoredFields stored = searcher.storedFields();
        for (int document : documents) {
            ids.add(UUID.fromString(
                    stored.document(document, Set.of(ItemAnalysis.ID)).get(ItemAnalysis.ID)));
        }
        return ids;
    }

    @Override
    public void close() {
        try {
            searchers.close();
            writer.rollback();
            directory.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}

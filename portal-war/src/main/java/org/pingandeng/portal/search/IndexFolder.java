package org.pingandeng.portal.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;

/** An open Lucene index in a folder. */
final class IndexFolder implements AutoCloseable {

    private static final String CURSOR = "cursor";
    private static final String FORM = "form";
    private static final int MEGABYTES = 64;

    private final Path path;
    private final Directory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private final Analysis analysis;
    private final FacetTable facets = new FacetTable();
    private final Weights weights;
    private volatile Vocabulary vocabulary;

    private IndexFolder(Path path, Directory directory, IndexWriter writer, Analysis analysis, Weights weights)
            throws IOException {
        this.path = path;
        this.directory = directory;
        this.writer = writer;
        this.analysis = analysis;
        this.weights = weights;
        this.searchers = new SearcherManager(writer, null);
        learn();
    }

    static IndexFolder open(Path path) throws IOException {
        return open(path, Analysis.shipped(), Weights.SET);
    }

    static IndexFolder open(Path path, Analysis analysis, Weights weights) throws IOException {
        Files.createDirectories(path);
        Directory directory = FSDirectory.open(path);
        IndexWriterConfig how = new IndexWriterConfig(analysis.analyzer()).setRAMBufferSizeMB(MEGABYTES);
        IndexWriter writer = new IndexWriter(directory, how);
        try {
            return new IndexFolder(path, directory, writer, analysis, weights);
        } catch (IOException | RuntimeException broken) {
            writer.rollback();
            directory.close();
            throw broken;
        }
    }

    /** Deletes a folder with all in it. */
    static void delete(Path path) {
        if (!Files.exists(path)) {
            return;
        }
        try (Stream<Path> files = Files.walk(path)) {
            for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Whether no process writes into an index. */
    static boolean free(Path path) {
        try (Directory directory = FSDirectory.open(path);
                Lock held = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
            return true;
        } catch (IOException taken) {
            return false;
        }
    }

    Path path() {
        return path;
    }

    /** Whether its files are still where they were written. */
    boolean there() {
        try (Stream<Path> files = Files.list(path)) {
            return files.anyMatch(file -> file.getFileName().toString().startsWith("segments"));
        } catch (IOException gone) {
            return false;
        }
    }

    /** How far the index has followed; null for an index that is new or of another form. */
    String cursor() {
        Iterable<Map.Entry<String, String>> data = writer.getLiveCommitData();
        if (data == null) {
            return null;
        }
        boolean current = StreamSupport.stream(data.spliterator(), false)
                .anyMatch(each -> each.getKey().equals(FORM) && each.getValue().equals(analysis.form()));
        return StreamSupport.stream(data.spliterator(), false)
                .filter(each -> current && each.getKey().equals(CURSOR))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }

    void replace(String kind, String owner, List<Entry> entries) throws IOException {
        writer.updateDocuments(Analysis.owner(kind, owner), documents(kind, owner, entries));
    }

    /** Adds what is known not to be in it yet. */
    void add(String kind, String owner, List<Entry> entries) throws IOException {
        writer.addDocuments(documents(kind, owner, entries));
    }

    private List<Document> documents(String kind, String owner, List<Entry> entries) {
        return entries.stream()
                .map(entry -> analysis.document(kind + "/" + owner, entry))
                .toList();
    }

    void commit(String cursor) throws IOException {
        writer.setLiveCommitData(Map.of(CURSOR, cursor, FORM, analysis.form()).entrySet());
        writer.commit();
        searchers.maybeRefreshBlocking();
    }

    /** Reads the index's words anew, for mended lines and suggestions. */
    void learn() throws IOException {
        IndexSearcher searcher = searchers.acquire();
        try {
            vocabulary = Vocabulary.of(searcher, analysis.lexicon());
        } finally {
            searchers.release(searcher);
        }
    }

    /** How many things it holds; 0 where it was closed. */
    int size() {
        try {
            IndexSearcher searcher = searchers.acquire();
            try {
                return searcher.getIndexReader().numDocs();
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException | AlreadyClosedException gone) {
            return 0;
        }
    }

    Found find(Asked asked) throws IOException {
        IndexSearcher searcher = searchers.acquire();
        try {
            return new Search(searcher, facets, vocabulary, analysis, weights).find(asked);
        } finally {
            searchers.release(searcher);
        }
    }

    /** Things that are like one of them. */
    List<Hit> like(String kind, String key, int most) throws IOException {
        IndexSearcher searcher = searchers.acquire();
        try {
            return new Search(searcher, facets, vocabulary, analysis, weights).like(kind, key, most);
        } finally {
            searchers.release(searcher);
        }
    }

    List<String> beginning(String typed, int most) {
        return vocabulary.beginning(typed, most);
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

package org.pingandeng.portal.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.uhighlight.DefaultPassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/** An open Lucene index in a folder. */
final class IndexFolder implements AutoCloseable {

    private static final String CURSOR = "cursor";
    private static final String FORM = "form";

    private final Directory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;

    private IndexFolder(Directory directory, IndexWriter writer) throws IOException {
        this.directory = directory;
        this.writer = writer;
        this.searchers = new SearcherManager(writer, null);
    }

    static IndexFolder open(Path path) throws IOException {
        Files.createDirectories(path);
        Directory directory = FSDirectory.open(path);
        IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(Analysis.analyzer()));
        return new IndexFolder(directory, writer);
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

    /** How far the index has followed; null for an index that is new or of another form. */
    String cursor() {
        Iterable<Map.Entry<String, String>> data = writer.getLiveCommitData();
        if (data == null) {
            return null;
        }
        boolean current = StreamSupport.stream(data.spliterator(), false)
                .anyMatch(each -> each.getKey().equals(FORM) && each.getValue().equals(Analysis.FORM));
        return StreamSupport.stream(data.spliterator(), false)
                .filter(each -> current && each.getKey().equals(CURSOR))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }

    void clear() throws IOException {
        writer.deleteAll();
    }

    void replace(String kind, String owner, List<Entry> entries) throws IOException {
        List<Document> documents = entries.stream()
                .map(entry -> Analysis.document(kind + "/" + owner, entry))
                .toList();
        writer.updateDocuments(Analysis.owner(kind, owner), documents);
    }

    void commit(String cursor) throws IOException {
        writer.setLiveCommitData(Map.of(CURSOR, cursor, FORM, Analysis.FORM).entrySet());
        writer.commit();
        searchers.maybeRefreshBlocking();
    }

    List<Hit> find(Query query, int most) throws IOException {
        IndexSearcher searcher = searchers.acquire();
        try {
            TopDocs found = searcher.search(query, most);
            return found.scoreDocs.length == 0 ? List.of() : hits(searcher, query, found);
        } finally {
            searchers.release(searcher);
        }
    }

    private static List<Hit> hits(IndexSearcher searcher, Query query, TopDocs found) throws IOException {
        UnifiedHighlighter marker = UnifiedHighlighter.builder(searcher, Analysis.analyzer())
                .withFormatter(new DefaultPassageFormatter("<mark>", "</mark>", " … ", true))
                .build();
        String[] fields = {Analysis.TEXT, Analysis.TEXT_WORDS};
        Map<String, String[]> marked = marker.highlightFields(fields, query, found);
        List<Hit> hits = new ArrayList<>();
        for (int i = 0; i < found.scoreDocs.length; i++) {
            Document document = searcher.storedFields().document(found.scoreDocs[i].doc);
            String[] title = document.get(Analysis.TITLE).split("\n", 2);
            hits.add(new Hit(
                    document.get(Analysis.KIND),
                    document.get(Analysis.KEY),
                    document.get(Analysis.HREF),
                    title[0],
                    title.length > 1 ? title[1] : "",
                    best(marked.get(Analysis.TEXT)[i], marked.get(Analysis.TEXT_WORDS)[i])));
        }
        return hits;
    }

    /** The passage with exactly what was typed, else the one with its words. */
    private static String best(String exact, String words) {
        boolean marked = exact != null && exact.contains("<mark>");
        return marked || words == null ? String.valueOf(exact == null ? "" : exact) : words;
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

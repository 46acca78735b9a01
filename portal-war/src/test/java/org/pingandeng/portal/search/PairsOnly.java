package org.pingandeng.portal.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.QueryBuilder;

/** A plain search to compare with: pairs of characters of title, text and what else leads to a thing, ranked by BM25. */
final class PairsOnly implements AutoCloseable {

    private final FSDirectory directory;
    private final DirectoryReader reader;
    private final IndexSearcher searcher;

    PairsOnly(Path folder, List<Entry> entries) throws IOException {
        directory = FSDirectory.open(folder);
        try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(Analysis.PAIRS))) {
            for (Entry entry : entries) {
                Document document = new Document();
                document.add(new StringField("name", entry.kind() + ":" + entry.key(), Field.Store.YES));
                document.add(new TextField(
                        "all", entry.title() + "\n" + entry.text() + "\n" + entry.more(), Field.Store.NO));
                writer.addDocument(document);
            }
        }
        reader = DirectoryReader.open(directory);
        searcher = new IndexSearcher(reader);
    }

    List<String> find(String line) throws IOException {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        var query = new QueryBuilder(Analysis.PAIRS).createBooleanQuery("all", line, Occur.SHOULD);
        if (query == null) {
            return List.of();
        }
        any.add(query, Occur.MUST);
        List<String> names = new ArrayList<>();
        for (ScoreDoc found : searcher.search(any.build(), 10).scoreDocs) {
            names.add(searcher.storedFields().document(found.doc).get("name"));
        }
        return names;
    }

    @Override
    public void close() throws IOException {
        reader.close();
        directory.close();
    }
}

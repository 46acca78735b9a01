package org.pingandeng.quiz.bank.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Any page of a ranked list is the page that sorting the whole list would give. */
class RankingTest {

    private static final Sort SORT =
            new Sort(new SortField("level", SortField.Type.LONG, true), new SortField("number", SortField.Type.LONG));

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void everyPageIsThePageOfTheSortedList(long seed) throws IOException {
        Random random = new Random(seed);
        try (ByteBuffersDirectory directory = new ByteBuffersDirectory();
                IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
            fill(writer, random);
            try (DirectoryReader reader = DirectoryReader.open(writer)) {
                IndexSearcher searcher = new IndexSearcher(reader);
                Ranking ranking = Ranking.of(searcher, SORT);
                for (String kind : new String[] {"a", "b", "nothing", null}) {
                    Query query = kind == null ? new MatchAllDocsQuery() : new TermQuery(new Term("kind", kind));
                    everyPage(searcher, ranking, query, 1 + random.nextInt(40));
                }
            }
        }
    }

    private static void everyPage(IndexSearcher searcher, Ranking ranking, Query query, int most) throws IOException {
        int[] sorted = Arrays.stream(searcher.search(query, 2_000, SORT).scoreDocs)
                .mapToInt(each -> each.doc)
                .toArray();
        for (int from = 0; from <= sorted.length + most; from += most) {
            int[] expected =
                    Arrays.copyOfRange(sorted, Math.min(from, sorted.length), Math.min(from + most, sorted.length));
            assertArrayEquals(expected, ranking.page(searcher, query, from, most), query + " from " + from);
        }
    }

    /** Several segments, some of their documents gone. */
    private static void fill(IndexWriter writer, Random random) throws IOException {
        int count = random.nextInt(700);
        for (int number = 0; number < count; number++) {
            Document document = new Document();
            document.add(new StringField("kind", random.nextInt(4) == 0 ? "a" : "b", Field.Store.NO));
            document.add(new StringField("id", String.valueOf(number), Field.Store.NO));
            document.add(new NumericDocValuesField("level", random.nextInt(5)));
            document.add(new NumericDocValuesField("number", number));
            writer.addDocument(document);
            if (random.nextInt(120) == 0) {
                writer.flush();
            }
            if (random.nextInt(10) == 0) {
                writer.deleteDocuments(new Term("id", String.valueOf(random.nextInt(number + 1))));
            }
        }
    }
}

package org.pingandeng.quiz.bank.store;

import java.io.IOException;
import java.util.Collection;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.util.FixedBitSet;

/**
 * The place that each document of one state of an index has in one order. Sorting is done once; from then on any page of
 * any query is found by marking the places of what matches and counting marks, so that the last page costs what the
 * first one does.
 */
final class Ranking {

    private final int[] places;
    private final int[] documents;

    private Ranking(int[] places, int[] documents) {
        this.places = places;
        this.documents = documents;
    }

    /** Ranks every document that a searcher sees. */
    static Ranking of(IndexSearcher searcher, Sort sort) throws IOException {
        int most = Math.max(1, searcher.getIndexReader().maxDoc());
        ScoreDoc[] sorted = searcher.search(
                        new MatchAllDocsQuery(), new TopFieldCollectorManager(sort, most, null, Integer.MAX_VALUE))
                .scoreDocs;
        int[] places = new int[most];
        int[] documents = new int[sorted.length];
        for (int place = 0; place < sorted.length; place++) {
            documents[place] = sorted[place].doc;
            places[sorted[place].doc] = place;
        }
        return new Ranking(places, documents);
    }

    /** The documents of a page of a query, in order; fewer than asked for where the list ends. */
    int[] page(IndexSearcher searcher, Query query, int from, int most) throws IOException {
        FixedBitSet found = searcher.search(query, new Places());
        int count = Math.max(0, Math.min(most, found.cardinality() - from));
        int[] page = new int[count];
        int place = count == 0 ? 0 : nth(found, from);
        for (int at = 0; at < count; at++) {
            page[at] = documents[place];
            place = at + 1 == count ? place : found.nextSetBit(place + 1);
        }
        return page;
    }

    /** The place of the mark that has so many before it. */
    private static int nth(FixedBitSet marks, int before) {
        long[] words = marks.getBits();
        int word = 0;
        int left = before;
        for (int marked = Long.bitCount(words[0]); marked <= left; marked = Long.bitCount(words[word])) {
            left -= marked;
            word++;
        }
        int place = marks.nextSetBit(word << 6);
        for (; left > 0; left--) {
            place = marks.nextSetBit(place + 1);
        }
        return place;
    }

    /** Marks the places of what matches. */
    private final class Places implements CollectorManager<Marker, FixedBitSet> {

        @Override
        public Marker newCollector() {
            return new Marker();
        }

        @Override
        public FixedBitSet reduce(Collection<Marker> markers) {
            FixedBitSet all = new FixedBitSet(places.length);
            markers.forEach(marker -> all.or(marker.marks));
            return all;
        }
    }

    private final class Marker extends SimpleCollector {

        private final FixedBitSet marks = new FixedBitSet(places.length);
        private int base;

        @Override
        protected void doSetNextReader(LeafReaderContext segment) {
            base = segment.docBase;
        }

        @Override
        public void collect(int document) {
            marks.set(places[base + document]);
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }
    }
}

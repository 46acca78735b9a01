package org.pingandeng.portal.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader.CacheKey;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/** The value of each facet by document, in memory, for counting; a segment's part goes with the segment. */
final class FacetTable {

    private static final int FACETS = Asked.FACETS.size();
    private static final int MOST_VALUES = 2_048;

    private final Map<CacheKey, short[][]> parts = new ConcurrentHashMap<>();
    private final List<List<String>> values = new ArrayList<>();
    private final List<Map<String, Short>> numbers = new ArrayList<>();

    FacetTable() {
        for (int facet = 0; facet < FACETS; facet++) {
            values.add(Collections.synchronizedList(new ArrayList<>(List.of(""))));
            numbers.add(new ConcurrentHashMap<>());
        }
    }

    /** A counter for what was chosen: one pass over all that match the words. */
    Count count(Map<String, Set<String>> chosen) {
        return new Count(chosen);
    }

    private short[][] part(LeafReaderContext leaf) throws IOException {
        CacheKey key = leaf.reader().getCoreCacheHelper().getKey();
        short[][] part = parts.get(key);
        if (part == null) {
            part = read(leaf);
            if (parts.put(key, part) == null) {
                leaf.reader().getCoreCacheHelper().addClosedListener(parts::remove);
            }
        }
        return part;
    }

    private short[][] read(LeafReaderContext leaf) throws IOException {
        short[][] part = new short[FACETS][leaf.reader().maxDoc()];
        for (int facet = 0; facet < FACETS; facet++) {
            SortedDocValues column = DocValues.getSorted(leaf.reader(), "by_" + Asked.FACETS.get(facet));
            short[] known = new short[column.getValueCount()];
            for (int value = 0; value < known.length; value++) {
                known[value] = number(facet, column.lookupOrd(value).utf8ToString());
            }
            for (int doc = column.nextDoc(); doc != SortedDocValues.NO_MORE_DOCS; doc = column.nextDoc()) {
                part[facet][doc] = known[column.ordValue()];
            }
        }
        return part;
    }

    private synchronized short number(int facet, String value) {
        if (values.get(facet).size() >= MOST_VALUES) {
            return numbers.get(facet).getOrDefault(value, (short) 0);
        }
        return numbers.get(facet).computeIfAbsent(value, each -> {
            values.get(facet).add(each);
            return (short) (values.get(facet).size() - 1);
        });
    }

    /** Counts by value; each facet under the choices of all others. */
    final class Count extends SimpleCollector {

        private final boolean[][] allowed = new boolean[FACETS][];
        private final List<Set<String>> wanted = new ArrayList<>();
        private final int[][] counts = new int[FACETS][];
        private long total;
        private short[][] part;

        private Count(Map<String, Set<String>> chosen) {
            for (int facet = 0; facet < FACETS; facet++) {
                Set<String> wanted = chosen.getOrDefault(Asked.FACETS.get(facet), Set.of());
                this.wanted.add(wanted);
                counts[facet] = new int[MOST_VALUES];
                if (!wanted.isEmpty()) {
                    allowed[facet] = new boolean[counts[facet].length];
                }
            }
        }

        @Override
        protected void doSetNextReader(LeafReaderContext leaf) throws IOException {
            part = part(leaf);
            allow();
        }

        /** Only values that the index has get a number: what somebody asks for is not kept. */
        private void allow() {
            for (int facet = 0; facet < FACETS; facet++) {
                for (String value : wanted.get(facet)) {
                    Short number = numbers.get(facet).get(value);
                    if (number != null) {
                        allowed[facet][number] = true;
                    }
                }
            }
        }

        @Override
        public void collect(int doc) {
            int missed = -1;
            for (int facet = 0; facet < FACETS; facet++) {
                if (allowed[facet] != null && !allowed[facet][part[facet][doc]]) {
                    if (missed >= 0) {
                        return;
                    }
                    missed = facet;
                }
            }
            if (missed >= 0) {
                counts[missed][part[missed][doc]]++;
                return;
            }
            total++;
            for (int facet = 0; facet < FACETS; facet++) {
                counts[facet][part[facet][doc]]++;
            }
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }

        long total() {
            return total;
        }

        Map<String, Map<String, Long>> byFacet() {
            Map<String, Map<String, Long>> byFacet = new TreeMap<>();
            for (int facet = 0; facet < FACETS; facet++) {
                Map<String, Long> byValue = new TreeMap<>();
                for (int value = 1; value < values.get(facet).size(); value++) {
                    if (counts[facet][value] > 0) {
                        byValue.put(values.get(facet).get(value), (long) counts[facet][value]);
                    }
                }
                byFacet.put(Asked.FACETS.get(facet), byValue);
            }
            return byFacet;
        }
    }
}

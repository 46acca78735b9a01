package org.pingandeng.quiz.bank.store;

import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/** Counts what was found by the whole path of its topic. */
final class TopicCounts implements CollectorManager<TopicCounts.Counter, Map<String, Integer>> {

    @Override
    public Counter newCollector() {
        return new Counter();
    }

    @Override
    public Map<String, Integer> reduce(Collection<Counter> counters) throws IOException {
        Map<String, Integer> all = new HashMap<>();
        for (Counter counter : counters) {
            counter.finishSegment();
            counter.counts.forEach((topic, many) -> all.merge(topic, many, Integer::sum));
        }
        return all;
    }

    /** Counts by number within a segment, and by name only at its end. */
    static final class Counter extends SimpleCollector {

        private final Map<String, Integer> counts = new HashMap<>();
        private SortedDocValues topics;
        private int[] bySegment = new int[0];

        @Override
        protected void doSetNextReader(LeafReaderContext segment) throws IOException {
            finishSegment();
            topics = DocValues.getSorted(segment.reader(), ItemAnalysis.TOPIC);
            bySegment = new int[topics.getValueCount()];
        }

        @Override
        public void collect(int document) throws IOException {
            if (topics.advanceExact(document)) {
                bySegment[topics.ordValue()]++;
            }
        }

        private void finishSegment() throws IOException {
            for (int i = 0; i < bySegment.length; i++) {
                if (bySegment[i] > 0) {
                    counts.merge(topics.lookupOrd(i).utf8ToString(), bySegment[i], Integer::sum);
                }
            }
            bySegment = new int[0];
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }
    }
}

package org.pingandeng.quiz.bank.store;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.pingandeng.quiz.bank.model.ItemOrder;

/** The rankings of the newest state of an index that was asked about, each made at the first question for it. */
final class Rankings {

    private final Map<ItemOrder, Ranking> made = new EnumMap<>(ItemOrder.class);
    private IndexReader.CacheKey state;

    /** The ranking of what a searcher sees. */
    synchronized Ranking of(IndexSearcher searcher, ItemOrder order) throws IOException {
        IndexReader.CacheKey seen =
                searcher.getIndexReader().getReaderCacheHelper().getKey();
        if (!seen.equals(state)) {
            made.clear();
            state = seen;
        }
        Ranking known = made.get(order);
        if (known == null) {
            known = Ranking.of(searcher, ItemAnalysis.sort(order));
            made.put(order, known);
        }
        return known;
    }
}

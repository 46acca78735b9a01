package org.pingandeng.portal.search;

import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.cjk.CJKAnalyzer;
import org.apache.lucene.analysis.cn.smart.SmartChineseAnalyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.QueryBuilder;

/**
 * How text becomes terms and a typed line a query. Each text is kept twice: as pairs of characters, which find exactly
 * what was typed, and as words, which find what was meant.
 */
final class Analysis {

    /** Changes whenever documents look different from before: an index of another form is rebuilt. */
    static final String FORM = "2";

    static final String TITLE = "title";
    static final String TEXT = "text";
    static final String TITLE_WORDS = "title_words";
    static final String TEXT_WORDS = "text_words";
    static final String MORE = "more";
    static final String KIND = "kind";
    static final String KEY = "key";
    static final String HREF = "href";
    static final String OWNER = "owner";

    private static final Analyzer PAIRS = new CJKAnalyzer();
    private static final Analyzer WORDS = new SmartChineseAnalyzer();

    private Analysis() {}

    static Analyzer analyzer() {
        return new PerFieldAnalyzerWrapper(PAIRS, Map.of(TITLE_WORDS, WORDS, TEXT_WORDS, WORDS));
    }

    static Document document(String owner, Entry entry) {
        Document document = new Document();
        document.add(new StringField(OWNER, owner, Field.Store.NO));
        document.add(new StringField(KIND, entry.kind(), Field.Store.YES));
        document.add(new StringField(KEY, entry.key(), Field.Store.YES));
        document.add(new StringField(HREF, entry.href(), Field.Store.YES));
        document.add(new TextField(TITLE, entry.title(), Field.Store.YES));
        document.add(new TextField(TEXT, entry.text(), Field.Store.YES));
        document.add(new TextField(TITLE_WORDS, entry.title(), Field.Store.NO));
        document.add(new TextField(TEXT_WORDS, entry.text(), Field.Store.YES));
        document.add(new TextField(MORE, entry.more(), Field.Store.NO));
        return document;
    }

    static Term owner(String kind, String key) {
        return new Term(OWNER, kind + "/" + key);
    }

    /**
     * A query for a typed line: every part between blanks must be found.
     *
     * @param line what was typed; never empty
     * @param kind only this kind, or null for all
     */
    static Query query(String line, String kind) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        for (String part : line.strip().split("[\\s　]+")) {
            all.add(part(part), Occur.MUST);
        }
        if (kind != null) {
            all.add(new TermQuery(new Term(KIND, kind)), Occur.FILTER);
        }
        return all.build();
    }

    private static Query part(String part) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        QueryBuilder pairs = new QueryBuilder(PAIRS);
        QueryBuilder words = new QueryBuilder(WORDS);
        add(any, pairs.createPhraseQuery(TITLE, part), 6);
        add(any, pairs.createPhraseQuery(TEXT, part), 3);
        add(any, pairs.createPhraseQuery(MORE, part), 2);
        add(any, words.createBooleanQuery(TITLE_WORDS, part, Occur.MUST), 2);
        add(any, words.createBooleanQuery(TEXT_WORDS, part, Occur.MUST), 1);
        return any.build();
    }

    private static void add(BooleanQuery.Builder any, Query query, float weight) {
        if (query != null) {
            any.add(new BoostQuery(query, weight), Occur.SHOULD);
        }
    }
}

package org.pingandeng.quiz.bank.store;

import java.util.Locale;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.cjk.CJKWidthFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.WildcardQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.QueryBuilder;
import org.pingandeng.quiz.bank.model.ItemOrder;
import org.pingandeng.quiz.bank.model.ItemQuery;
import org.pingandeng.quiz.bank.model.TagKind;

/**
 * How an item becomes a document and a question about items a query. Chinese is kept as pairs of characters beside the
 * single ones: pairs find exactly what was typed, and one character alone finds too.
 */
final class ItemAnalysis {

    /** Changes whenever documents look different from before: an index of another form is built anew. */
    static final String FORM = "1";

    static final String ID = "id";
    static final String TOPIC = "topic";

    private static final int LONGEST = 1_000;
    private static final String CODE = "code";
    private static final String TEXT = "text";
    private static final String BELOW = "below";
    private static final String LAW = "law";
    private static final String TAG = "tag";
    private static final String CHANGED = "changed";
    private static final String DIFFICULTY = "difficulty";
    private static final String TYPE = "type";

    private static final Analyzer WRITTEN = pairs(true);
    private static final Analyzer ASKED = pairs(false);

    private ItemAnalysis() {}

    static Analyzer analyzer() {
        return WRITTEN;
    }

    private static Analyzer pairs(boolean singles) {
        return new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                Tokenizer words = new StandardTokenizer();
                TokenStream small = new LowerCaseFilter(new CJKWidthFilter(words));
                return new TokenStreamComponents(words, new CJKBigramFilter(small, everyScript(), singles));
            }
        };
    }

    private static int everyScript() {
        return CJKBigramFilter.HAN | CJKBigramFilter.HIRAGANA | CJKBigramFilter.KATAKANA | CJKBigramFilter.HANGUL;
    }

    static Term id(Object item) {
        return new Term(ID, item.toString());
    }

    static Document document(IndexedItem item) {
        Document document = new Document();
        document.add(new StringField(ID, item.id().toString(), Field.Store.YES));
        document.add(new TextField(TEXT, item.text().words(), Field.Store.NO));
        sortable(document, CODE, item.code().toLowerCase(Locale.ROOT));
        sortable(document, TYPE, item.type());
        document.add(new SortedDocValuesField(TOPIC, new BytesRef(cut(item.topic()))));
        for (int slash = item.topic().indexOf('/');
                slash >= 0;
                slash = item.topic().indexOf('/', slash + 1)) {
            word(document, BELOW, item.topic().substring(0, slash));
        }
        word(document, BELOW, item.topic());
        document.add(new NumericDocValuesField(CHANGED, item.changedAt().toEpochMilli()));
        word(document, DIFFICULTY, String.valueOf(item.difficulty()));
        document.add(new NumericDocValuesField(DIFFICULTY, item.difficulty()));
        word(document, "use", item.use());
        word(document, "state", item.state());
        word(document, "used", String.valueOf(item.used()));
        word(document, "source", item.text().source());
        item.tags().forEach(tag -> word(document, TAG, tag));
        item.text().law().forEach(article -> law(document, article));
        return document;
    }

    /** An article is found by itself, by its number without its paragraph, and by its law. */
    private static void law(Document document, String article) {
        word(document, LAW, article);
        int paragraph = article.indexOf('(');
        if (paragraph > 0) {
            word(document, LAW, article.substring(0, paragraph));
        }
        int colon = article.indexOf(':');
        if (colon > 0) {
            word(document, LAW, article.substring(0, colon));
        }
    }

    private static void word(Document document, String field, String value) {
        document.add(new StringField(field, cut(value), Field.Store.NO));
    }

    /** A term of more than 32,766 bytes would be refused. */
    private static String cut(String value) {
        return value.length() <= LONGEST ? value : value.substring(0, LONGEST);
    }

    private static void sortable(Document document, String field, String value) {
        word(document, field, value);
        document.add(new SortedDocValuesField(field, new BytesRef(cut(value))));
    }

    static Query query(ItemQuery wanted) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        all.add(new MatchAllDocsQuery(), Occur.FILTER);
        for (String part : wanted.words().strip().split("[\\s　]+")) {
            add(all, words(part));
        }
        exactly(all, "use", wanted.use() == null ? "" : wanted.use().name());
        exactly(all, "state", wanted.state() == null ? "" : wanted.state().name());
        exactly(all, "used", wanted.used() == null ? "" : wanted.used().toString());
        exactly(all, DIFFICULTY, wanted.difficulty() == 0 ? "" : String.valueOf(wanted.difficulty()));
        Map.of(TYPE, wanted.type(), BELOW, wanted.topic(), LAW, wanted.law(), "source", wanted.source())
                .forEach((field, value) -> exactly(all, field, value));
        for (TagKind kind : TagKind.values()) {
            exactly(all, TAG, wanted.tag(kind).isEmpty() ? "" : kind + ":" + wanted.tag(kind));
        }
        return all.build();
    }

    private static void exactly(BooleanQuery.Builder all, String field, String value) {
        if (!value.isEmpty()) {
            all.add(new TermQuery(new Term(field, cut(value))), Occur.FILTER);
        }
    }

    private static void add(BooleanQuery.Builder all, Query query) {
        if (query != null) {
            all.add(query, Occur.FILTER);
        }
    }

    /** A part of a typed line: a piece of the text or a piece of the code; null where it has no letter. */
    private static Query words(String part) {
        Query text = new QueryBuilder(ASKED).createPhraseQuery(TEXT, part);
        if (!part.matches("[\\w.\\-]+")) {
            return text;
        }
        BooleanQuery.Builder either = new BooleanQuery.Builder();
        either.add(new WildcardQuery(new Term(CODE, "*" + part.toLowerCase(Locale.ROOT) + "*")), Occur.SHOULD);
        if (text != null) {
            either.add(text, Occur.SHOULD);
        }
        return either.build();
    }

    static Sort sort(ItemOrder order) {
        SortField code = new SortField(CODE, SortField.Type.STRING);
        return switch (order) {
            case CHANGED -> new Sort(new SortField(CHANGED, SortField.Type.LONG, true), code);
            case CODE -> new Sort(code);
            case DIFFICULTY -> new Sort(new SortField(DIFFICULTY, SortField.Type.LONG), code);
            case HARDEST -> new Sort(new SortField(DIFFICULTY, SortField.Type.LONG, true), code);
            case TYPE -> new Sort(new SortField(TYPE, SortField.Type.STRING), code);
        };
    }
}

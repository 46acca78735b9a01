package org.pingandeng.portal.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.cjk.CJKAnalyzer;
import org.apache.lucene.analysis.cn.smart.SmartChineseAnalyzer;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.BytesRef;

/**
 * How text becomes terms. What stands in a title, in a text and what else leads to it is kept each as pairs of characters,
 * which find exactly what was typed, as words, and as ideas: the dictionary's groups, so that every term of a group finds
 * all others. English lines are kept by their stems, titles by their readings too.
 */
final class Analysis {

    /** Changes whenever documents look different from before: an index of another form is rebuilt. */
    private static final String FORM = "11";

    static final String KIND = "kind";
    static final String KEY = "key";
    static final String HREF = "href";
    static final String OWNER = "owner";
    static final String TITLE = "title";
    static final String TEXT = "text";
    static final List<String> ZONES = List.of(TITLE, TEXT, "more");
    static final String TITLE_READ = "title_read";
    static final String WHOLE = "whole";
    static final String ARTICLE = "article";
    static final String DATE = "date";
    static final String SEVERITY = "severity";
    static final String FIELD = "field";
    static final String CITES = "cites";

    private static final Predicate<String> CITATION =
            Pattern.compile("[^:]{2,40}:[0-9][0-9.]*(\\(.*\\))?").asMatchPredicate();

    static final Analyzer PAIRS = new CJKAnalyzer();
    static final Analyzer ENGLISH = new EnglishAnalyzer();

    private static final Analysis SHIPPED = new Analysis(new SmartChineseAnalyzer(), Lexicon.shipped());

    private final Analyzer words;
    private final Lexicon lexicon;

    Analysis(Analyzer words, Lexicon lexicon) {
        this.words = words;
        this.lexicon = lexicon;
    }

    /** With the segmenter and the dictionary that come along. */
    static Analysis shipped() {
        return SHIPPED;
    }

    Lexicon lexicon() {
        return lexicon;
    }

    /** What an index must be of to be read with this. */
    String form() {
        return FORM + "-" + lexicon.mark();
    }

    static String pairs(String zone) {
        return zone + "_pairs";
    }

    static String words(String zone) {
        return zone + "_words";
    }

    static String ideas(String zone) {
        return zone + "_ideas";
    }

    static String english(String zone) {
        return zone + "_en";
    }

    Analyzer analyzer() {
        Map<String, Analyzer> fields = new HashMap<>();
        for (String zone : ZONES) {
            fields.put(words(zone), words);
            fields.put(ideas(zone), new WhitespaceAnalyzer());
            fields.put(english(zone), ENGLISH);
        }
        return new PerFieldAnalyzerWrapper(PAIRS, fields);
    }

    Document document(String owner, Entry entry) {
        Document document = new Document();
        document.add(new StringField(OWNER, owner, Field.Store.NO));
        document.add(new StringField(KEY, entry.key(), Field.Store.YES));
        document.add(new StoredField(HREF, entry.href()));
        document.add(new StoredField(TITLE, entry.title()));
        document.add(new StoredField(TEXT, entry.text()));
        // a part is called by the name of the whole, which says little about the part
        boolean piece = entry.facts().piece();
        zone(document, ZONES.get(0), piece ? "" : entry.title());
        zone(document, ZONES.get(1), entry.text());
        document.add(
                new StoredField(CITES, entry.more().lines().filter(CITATION).collect(Collectors.joining("\n"))));
        // what only cites a law is not about it
        String more = lines(entry.more(), CITATION.negate());
        zone(document, ZONES.get(2), piece ? entry.title() + "\n" + more : more);
        document.add(new TextField(
                TITLE_READ, new ReadingStream(entry.title() + "\n" + lines(entry.more(), CITATION.negate()))));
        facts(document, entry);
        return document;
    }

    private void zone(Document document, String zone, String text) {
        String chinese = lines(text, Letters::anyHan);
        String english = lines(text, line -> !Letters.anyHan(line));
        document.add(new TextField(pairs(zone), text, Field.Store.NO));
        document.add(new TextField(words(zone), chinese, Field.Store.NO));
        document.add(new TextField(english(zone), english, Field.Store.NO));
        String ideas = lexicon.ideas(text).stream().map(Analysis::idea).collect(Collectors.joining(" "));
        document.add(new TextField(ideas(zone), ideas, Field.Store.NO));
    }

    static String idea(int group) {
        return "g" + group;
    }

    static String lines(String text, Predicate<String> which) {
        return text.lines().filter(which).collect(Collectors.joining("\n"));
    }

    private static void facts(Document document, Entry entry) {
        Facts facts = entry.facts();
        facet(document, KIND, entry.kind());
        facet(document, FIELD, facts.field());
        facet(document, SEVERITY, facts.severity());
        facet(document, "year", facts.year());
        if (!facts.piece()) {
            document.add(new StringField(WHOLE, "1", Field.Store.NO));
        } else {
            document.add(
                    new StringField(ARTICLE, entry.key().substring(entry.key().lastIndexOf(':') + 1), Field.Store.NO));
        }
        if (facts.date() != null) {
            document.add(new NumericDocValuesField(DATE, facts.date().toEpochDay()));
            document.add(new StoredField(DATE, facts.date().toEpochDay()));
            document.add(new LongField("years", facts.date().getYear(), Field.Store.NO));
        }
        if (facts.severity() != null) {
            document.add(new LongField("deaths", facts.deaths(), Field.Store.YES));
            document.add(new LongField("injured", facts.injured(), Field.Store.YES));
            document.add(new LongField("loss", facts.lossWan(), Field.Store.YES));
        }
    }

    private static void facet(Document document, String name, String value) {
        if (value != null && !value.isBlank()) {
            document.add(new StringField(name, value, Field.Store.YES));
            document.add(new SortedDocValuesField("by_" + name, new BytesRef(value)));
        }
    }

    static Term owner(String kind, String key) {
        return new Term(OWNER, kind + "/" + key);
    }

    /** A text's Chinese words as the segmenter cuts them. */
    List<String> cut(String text) {
        return tokens(words, text);
    }

    static List<String> tokens(Analyzer analyzer, String text) {
        List<String> tokens = new ArrayList<>();
        try (TokenStream stream = analyzer.tokenStream("", text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                tokens.add(term.toString());
            }
            stream.end();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return tokens;
    }
}

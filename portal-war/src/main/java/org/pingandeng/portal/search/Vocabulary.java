package org.pingandeng.portal.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/** The words that an index holds, by how they are read and written: what mended lines and suggestions are made of. */
final class Vocabulary {

    private static final int MOST_TITLES = 3_000;
    private static final int LONGEST_WORD = 12;
    private static final int SEEN_OFTEN = 3;

    /** A term that texts have is meant rather than one of its group that is only typed. */
    private static final double WRITTEN = 4;

    private static final double TYPED = 2;

    /**
     * A known word.
     *
     * @param text how it is written
     * @param weight how likely it is meant
     * @param term whether the dictionary has it
     */
    record Word(String text, double weight, boolean term) {}

    private final Map<String, Word> words = new HashMap<>();
    private final Map<String, List<Word>> byReading = new HashMap<>();
    private final Map<String, List<Word>> byInitials = new HashMap<>();
    private final Map<String, List<Word>> bySound = new HashMap<>();
    private final Map<String, List<Word>> nearSound = new HashMap<>();
    private final Map<String, List<Word>> nearText = new HashMap<>();
    private final Map<String, Integer> english = new HashMap<>();
    private final Map<String, List<Word>> nearEnglish = new HashMap<>();
    private final TreeMap<String, List<Word>> starts = new TreeMap<>();

    static Vocabulary of(IndexSearcher searcher, Lexicon lexicon) throws IOException {
        Vocabulary vocabulary = new Vocabulary();
        IndexReader reader = searcher.getIndexReader();
        for (Map.Entry<String, Integer> term : lexicon.all().entrySet()) {
            int seen = 0;
            for (String zone : Analysis.ZONES) {
                seen += reader.docFreq(new Term(Analysis.ideas(zone), Analysis.idea(term.getValue())));
            }
            if (seen > 0) {
                double likely = written(reader, term.getKey()) ? WRITTEN : TYPED;
                vocabulary.add(new Word(term.getKey(), likely + Math.log1p(seen), true));
            }
        }
        vocabulary.take(MultiTerms.getTerms(reader, Analysis.words(Analysis.TITLE)), 1);
        vocabulary.take(MultiTerms.getTerms(reader, Analysis.words(Analysis.TEXT)), SEEN_OFTEN);
        vocabulary.titles(searcher);
        return vocabulary;
    }

    /** Whether texts may have a term itself, as far as its pairs of characters tell; its group is found either way. */
    private static boolean written(IndexReader reader, String term) throws IOException {
        for (int i = 0; i + 1 < term.length(); i++) {
            String pair = term.substring(i, i + 2);
            if (Letters.allHan(pair) && !seen(reader, pair)) {
                return false;
            }
        }
        return true;
    }

    private static boolean seen(IndexReader reader, String pair) throws IOException {
        for (String zone : Analysis.ZONES) {
            if (reader.docFreq(new Term(Analysis.pairs(zone), pair)) > 0) {
                return true;
            }
        }
        return false;
    }

    private void take(Terms terms, int least) throws IOException {
        if (terms == null) {
            return;
        }
        TermsEnum each = terms.iterator();
        for (BytesRef term = each.next(); term != null; term = each.next()) {
            String text = term.utf8ToString();
            if (each.docFreq() >= least && text.length() > 1 && Letters.allHan(text) && !words.containsKey(text)) {
                add(new Word(text, Math.log1p(each.docFreq()), false));
            }
        }
    }

    private void titles(IndexSearcher searcher) throws IOException {
        for (ScoreDoc found : searcher.search(new TermQuery(new Term(Analysis.WHOLE, "1")), MOST_TITLES).scoreDocs) {
            Document document = searcher.storedFields().document(found.doc, Set.of(Analysis.TITLE, Analysis.TEXT));
            for (String title : document.get(Analysis.TITLE).split("\n")) {
                Word word = new Word(title, 3, false);
                start(Letters.plain(title), word);
                if (Letters.anyHan(title)) {
                    Pinyin.full(title.substring(0, Math.min(title.length(), LONGEST_WORD)))
                            .forEach(read -> start(read, word));
                }
                spell(title);
            }
            spell(Analysis.lines(document.get(Analysis.TEXT), line -> !Letters.anyHan(line)));
        }
    }

    private void spell(String text) {
        for (String word : Letters.plain(text).split("[^a-z]+")) {
            if (word.length() > 1 && english.merge(word, 1, Integer::sum) == 1 && word.length() > 3) {
                near(nearEnglish, word, new Word(word, 1, false));
            }
        }
    }

    private void add(Word word) {
        words.put(word.text(), word);
        if (!Letters.allHan(word.text())) {
            start(word.text(), word);
            spell(word.text());
            return;
        }
        if (word.term() || word.weight() > Math.log(SEEN_OFTEN + 1)) {
            start(word.text(), word);
            Pinyin.initials(word.text()).forEach(read -> {
                put(byInitials, read, word);
                if (word.term()) {
                    start(read, word);
                }
            });
        }
        for (String read : Pinyin.full(word.text())) {
            put(byReading, read, word);
            put(bySound, Pinyin.blurred(read), word);
            if (word.term()) {
                start(read, word);
            }
            if (read.length() > 5) {
                near(nearSound, Pinyin.blurred(read), word);
            }
        }
        if (word.text().length() > 2) {
            near(nearText, word.text(), word);
        }
    }

    private void start(String key, Word word) {
        starts.computeIfAbsent(key, each -> new ArrayList<>(1)).add(word);
    }

    private static void put(Map<String, List<Word>> map, String key, Word word) {
        map.computeIfAbsent(key, each -> new ArrayList<>(1)).add(word);
    }

    private static void near(Map<String, List<Word>> map, String text, Word word) {
        put(map, text, word);
        for (int i = 0; i < text.length(); i++) {
            put(map, text.substring(0, i) + text.substring(i + 1), word);
        }
    }

    /** The best of those that are one slip away: a letter left out, doubled, changed, or two swapped. */
    private static Optional<Word> nearest(Map<String, List<Word>> map, String text) {
        Set<Word> found = new HashSet<>(map.getOrDefault(text, List.of()));
        for (int i = 0; i < text.length(); i++) {
            found.addAll(map.getOrDefault(text.substring(0, i) + text.substring(i + 1), List.of()));
        }
        return best(found);
    }

    private static Optional<Word> best(Collection<Word> words) {
        return words.stream().max(Comparator.comparingDouble(Word::weight).thenComparing(Word::text));
    }

    boolean knows(String word) {
        return words.containsKey(word);
    }

    boolean english(String word) {
        return english.containsKey(word);
    }

    Optional<Word> read(String letters) {
        return best(byReading.getOrDefault(letters, List.of()));
    }

    Optional<Word> initials(String letters) {
        return best(byInitials.getOrDefault(letters, List.of()));
    }

    /** A word that sounds like it to many ears, but is another. */
    Optional<Word> sounding(String text) {
        Set<Word> found = new HashSet<>();
        Pinyin.full(text).forEach(read -> found.addAll(bySound.getOrDefault(Pinyin.blurred(read), List.of())));
        found.removeIf(word -> word.text().length() != text.length());
        return best(found);
    }

    Optional<Word> nearReading(String letters) {
        return nearest(nearSound, Pinyin.blurred(letters));
    }

    Optional<Word> nearText(String text) {
        return nearest(nearText, text).filter(word -> word.text().length() >= text.length());
    }

    Optional<Word> nearEnglish(String word) {
        return nearest(nearEnglish, word);
    }

    /**
     * What may be meant by a beginning.
     *
     * @param typed Chinese, readings, first letters or English
     * @param most how many at most
     */
    List<String> beginning(String typed, int most) {
        String plain = Letters.plain(typed.strip());
        String from = Letters.anyHan(plain) ? plain : plain.replaceAll("(?<=[a-z]) (?=[a-z])", " ");
        if (from.isEmpty()) {
            return List.of();
        }
        Set<Word> found = new HashSet<>();
        collect(from, found);
        collect(from.replace(" ", ""), found);
        return found.stream()
                .sorted(Comparator.comparingDouble(Word::weight)
                        .reversed()
                        .thenComparing(word -> word.text().length())
                        .thenComparing(Word::text))
                .map(Word::text)
                .distinct()
                .limit(most)
                .toList();
    }

    private void collect(String from, Set<Word> found) {
        starts.subMap(from, true, from + '\uffff', true).values().stream()
                .limit(300)
                .forEach(found::addAll);
    }
}

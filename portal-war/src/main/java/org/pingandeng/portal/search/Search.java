package org.pingandeng.portal.search;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.similarities.BM25Similarity;

/** One search in one state of the index. */
final class Search {

    /** Fewer than these that have every word, and those that have some are shown behind them. */
    private static final int FEW = 10;

    /** So many are put in order again. */
    private static final int FIRST = 40;

    private static final float SATURATION = 1.2f;
    private static final int FIRST_CITING = 5;

    /** Of so many, the ones cited are found by their own words. */
    private static final int MANY = 200;

    private static final int RARE = 2;
    private static final int DEEPEST = 500;
    private static final int MOST_ALIKE = 4;
    private static final Sort NEWEST =
            new Sort(new SortField(Analysis.DATE, SortField.Type.LONG, true), SortField.FIELD_SCORE);

    private final IndexSearcher searcher;
    private final FacetTable facets;
    private final Vocabulary vocabulary;
    private final Analysis analysis;
    private final Questions questions;
    private final Weights weights;

    private record Counted(Query query, FacetTable.Count count, boolean loose) {}

    Search(IndexSearcher searcher, FacetTable facets, Vocabulary vocabulary, Analysis analysis, Weights weights) {
        this.searcher = searcher;
        this.facets = facets;
        this.vocabulary = vocabulary;
        this.analysis = analysis;
        this.weights = weights;
        this.questions = new Questions(analysis, weights);
        searcher.setSimilarity(new BM25Similarity(SATURATION, weights.length()));
    }

    /** Finds what was asked for; a line that nothing has, or that is written as it is read, is mended first. */
    Found find(Asked asked) throws IOException {
        Wish typed = Wish.of(asked.line());
        List<Questions.Piece> pieces = questions.pieces(typed.rest());
        if (asked.exactly()) {
            return answer(asked, typed, pieces, count(asked, typed, pieces, FEW));
        }
        Mending mending = new Mending(vocabulary, analysis);
        boolean foreign = mending.foreign(typed.rest());
        Counted strict = count(asked, typed, pieces, 0);
        Optional<String> meant = mending.mend(typed.rest());
        if (meant.isPresent() && (foreign || strict.count().total() == 0 || mending.sure())) {
            Wish wish = new Wish(typed.line(), meant.get(), typed.figures(), typed.article());
            List<Questions.Piece> other = questions.pieces(wish.rest());
            Counted mended = count(asked, wish, other, 0);
            if (mended.count().total() > 0 || foreign && strict.count().total() == 0) {
                return answer(asked, wish, other, loosened(asked, wish, other, mended))
                        .mendedTo(typed, line(wish));
            }
        }
        Found found = answer(asked, typed, pieces, loosened(asked, typed, pieces, strict));
        return strict.count().total() == 0 || strict.count().total() > RARE
                ? found
                : found.or(instead(asked, typed, meant, strict.count().total()));
    }

    /** Another line that finds much more than one that finds something. */
    private String instead(Asked asked, Wish typed, Optional<String> meant, long total) throws IOException {
        if (meant.isEmpty()) {
            return "";
        }
        Wish wish = new Wish(typed.line(), meant.get(), typed.figures(), typed.article());
        long other =
                count(asked, wish, questions.pieces(wish.rest()), 0).count().total();
        return other > 3 * total ? line(wish) : "";
    }

    private static String line(Wish wish) {
        StringBuilder line = new StringBuilder(wish.rest());
        wish.figures().forEach(figure -> line.append(' ').append(figure.words()));
        return line.toString().strip();
    }

    private Counted count(Asked asked, Wish wish, List<Questions.Piece> pieces, int few) throws IOException {
        Counted strict = counted(asked, questions.query(wish, pieces, false), false);
        return few == 0 ? strict : loosened(asked, wish, pieces, strict);
    }

    private Counted loosened(Asked asked, Wish wish, List<Questions.Piece> pieces, Counted strict) throws IOException {
        if (strict.count().total() >= FEW || pieces.isEmpty()) {
            return strict.count().total() > MANY ? strict : counted(asked, cited(strict.query(), wish, 0.5f), false);
        }
        Query query = cited(questions.query(wish, pieces, true), wish, 1);
        Counted loose = counted(asked, query, true);
        return strict.count().total() < loose.count().total() ? loose : strict;
    }

    private Counted counted(Asked asked, Query query, boolean loose) throws IOException {
        FacetTable.Count count = facets.count(asked.chosen());
        searcher.search(query, count);
        return new Counted(query, count, loose);
    }

    /** With the articles that the first finds cite: the more of them one cites, the less it says about each. */
    private Query cited(Query query, Wish wish, float share) throws IOException {
        if (!wish.figures().isEmpty() || wish.article() != null) {
            return query;
        }
        Map<String, Float> scores = new HashMap<>();
        for (ScoreDoc first : searcher.search(query, FIRST_CITING).scoreDocs) {
            String cites = searcher.storedFields()
                    .document(first.doc, Set.of(Analysis.CITES))
                    .get(Analysis.CITES);
            List<String> keys =
                    cites == null || cites.isEmpty() ? List.of() : cites.lines().toList();
            for (String key : keys) {
                scores.merge(
                        key, (float) (first.score * share * weights.cited() / Math.sqrt(1.0 + keys.size())), Math::max);
            }
        }
        return scores.isEmpty() ? query : Questions.withCited(query, scores);
    }

    private Found answer(Asked asked, Wish wish, List<Questions.Piece> pieces, Counted counted) throws IOException {
        long total = counted.count().total();
        List<Hit> hits = total == 0 ? List.of() : page(asked, pieces, counted.query());
        return new Found(
                hits,
                total,
                counted.count().byFacet(),
                wish,
                "",
                "",
                counted.loose(),
                alike(pieces),
                questions.marks(pieces),
                Found.Standing.READY);
    }

    private List<Hit> page(Asked asked, List<Questions.Piece> pieces, Query query) throws IOException {
        Query narrowed = narrowed(query, asked.chosen());
        int from = Math.min(DEEPEST, (asked.page() - 1) * asked.size());
        int most = Math.min(DEEPEST, from + asked.size());
        if (most == from) {
            return List.of();
        }
        if (asked.sort().equals("best") && from < FIRST) {
            ScoreDoc[] apart = apart(searcher.search(narrowed, Math.max(most, FIRST)).scoreDocs);
            return hits(Arrays.copyOf(apart, Math.min(apart.length, most)), from, questions.marks(pieces));
        }
        TopDocs top =
                asked.sort().equals("new") ? searcher.search(narrowed, most, NEWEST) : searcher.search(narrowed, most);
        return hits(top.scoreDocs, from, questions.marks(pieces));
    }

    private static Query narrowed(Query query, Map<String, Set<String>> chosen) {
        BooleanQuery.Builder all = new BooleanQuery.Builder().add(query, Occur.MUST);
        chosen.forEach((facet, values) -> {
            BooleanQuery.Builder any = new BooleanQuery.Builder();
            values.forEach(value -> any.add(new TermQuery(new Term(facet, value)), Occur.SHOULD));
            all.add(any.build(), Occur.FILTER);
        });
        return chosen.isEmpty() ? query : all.build();
    }

    /** Each further part of the same law stands back a little, so that one law does not fill the page. */
    private ScoreDoc[] apart(ScoreDoc[] found) throws IOException {
        Map<String, Integer> seen = new HashMap<>();
        for (int i = 0; i < Math.min(found.length, FIRST); i++) {
            String key = searcher.storedFields()
                    .document(found[i].doc, Set.of(Analysis.KEY))
                    .get(Analysis.KEY);
            int colon = key.lastIndexOf(':');
            if (colon > 0) {
                int times = seen.merge(key.substring(0, colon), 1, Integer::sum);
                found[i].score *= (float) Math.pow(weights.again(), times - 1.0);
            }
        }
        Arrays.sort(found, 0, Math.min(found.length, FIRST), Comparator.comparingDouble((ScoreDoc doc) -> -doc.score));
        return found;
    }

    private List<Hit> hits(ScoreDoc[] found, int from, Set<String> marks) throws IOException {
        List<Hit> hits = new ArrayList<>();
        for (int i = from; i < found.length; i++) {
            hits.add(hit(searcher.storedFields().document(found[i].doc), marks));
        }
        return hits;
    }

    private static Hit hit(Document document, Set<String> marks) {
        String[] title = document.get(Analysis.TITLE).split("\n", 2);
        String text = document.get(Analysis.TEXT);
        String english = Analysis.lines(text, line -> !Letters.anyHan(line));
        return new Hit(
                document.get(Analysis.KIND),
                document.get(Analysis.KEY),
                document.get(Analysis.HREF),
                title[0],
                title.length > 1 ? title[1] : "",
                Excerpt.window(Analysis.lines(text, Letters::anyHan), marks),
                english.isEmpty() ? "" : Excerpt.window(english, marks, 180),
                facts(document));
    }

    private static Facts facts(Document document) {
        String date = document.get(Analysis.DATE);
        return new Facts(
                document.get(Analysis.FIELD),
                document.get(Analysis.SEVERITY),
                date == null ? null : LocalDate.ofEpochDay(Long.parseLong(date)),
                number(document, "deaths"),
                number(document, "injured"),
                number(document, "loss"),
                false);
    }

    private static long number(Document document, String name) {
        IndexableField field = document.getField(name);
        return field == null ? 0 : field.numericValue().longValue();
    }

    /** Other words of the groups that were typed. */
    private List<String> alike(List<Questions.Piece> pieces) {
        Set<String> alike = new LinkedHashSet<>();
        for (Questions.Piece piece : pieces) {
            if (piece.group() >= 0) {
                analysis.lexicon().terms(piece.group()).stream()
                        .filter(term -> !term.equals(piece.text()))
                        .forEach(alike::add);
            }
        }
        return alike.stream().limit(MOST_ALIKE).toList();
    }

    List<Hit> like(String kind, String key, int most) throws IOException {
        Query self = new BooleanQuery.Builder()
                .add(new TermQuery(new Term(Analysis.KIND, kind)), Occur.FILTER)
                .add(new TermQuery(new Term(Analysis.KEY, key)), Occur.FILTER)
                .build();
        ScoreDoc[] one = searcher.search(self, 1).scoreDocs;
        if (one.length == 0) {
            return List.of();
        }
        Document document = searcher.storedFields().document(one[0].doc);
        Query like = questions.like(document.get(Analysis.TITLE), document.get(Analysis.TEXT), kind, key);
        return hits(searcher.search(like, most).scoreDocs, 0, Set.of());
    }
}

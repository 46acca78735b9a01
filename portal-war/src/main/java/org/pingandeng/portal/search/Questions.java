package org.pingandeng.portal.search;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.QueryBuilder;

/** Makes queries of what was typed: terms of the dictionary first, then words, then Latin words and readings. */
final class Questions {

    private static final Pattern RUN = Pattern.compile(
            "[\\u4e00-\\u9fff]+|[\\p{L}\\p{N}&&[^\\u4e00-\\u9fff]]+(?:[./-][\\p{L}\\p{N}&&[^\\u4e00-\\u9fff]]+)*");
    private static final Set<String> IDLE = idle();

    /** Idle words of three characters and more: the segmenter would cut them, and their pieces look like something. */
    private static final Pattern FRAMES = Pattern.compile(IDLE.stream()
            .filter(word -> word.length() > 2 && Letters.allHan(word))
            .sorted(Comparator.comparingInt(String::length).reversed())
            .collect(Collectors.joining("|")));

    private static final int LONG = 3;
    private static final int MOST_LETTERS = 40;
    private static final int MOST_PIECES = 24;

    private final Analysis analysis;
    private final Weights weights;

    /**
     * What a line consists of.
     *
     * @param text in small letters
     * @param group a term's group; -1 for a word
     */
    record Piece(String text, int group) {}

    Questions(Analysis analysis, Weights weights) {
        this.analysis = analysis;
        this.weights = weights;
    }

    private static Set<String> idle() {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(Questions.class.getResourceAsStream("idle.txt"), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> List.of(line.strip().split(" ")).stream())
                    .collect(Collectors.toSet());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The terms and words of a line; a line of idle words only is taken as it is. */
    List<Piece> pieces(String rest) {
        List<Piece> pieces = pieces(rest, false);
        return pieces.isEmpty() ? pieces(rest, true) : pieces;
    }

    private List<Piece> pieces(String rest, boolean idleToo) {
        Set<Piece> pieces = new LinkedHashSet<>();
        int done = 0;
        for (Lexicon.Spot spot : analysis.lexicon().longest(rest)) {
            words(rest.substring(done, spot.from()), idleToo, pieces);
            pieces.add(new Piece(rest.substring(spot.from(), spot.to()), spot.group()));
            done = spot.to();
        }
        words(rest.substring(done), idleToo, pieces);
        return pieces.stream().limit(MOST_PIECES).toList();
    }

    private void words(String gap, boolean idleToo, Set<Piece> into) {
        Matcher run = RUN.matcher(gap);
        while (run.find()) {
            if (Letters.han(run.group().charAt(0))) {
                han(run.group(), idleToo, into);
            } else if (idleToo || !IDLE.contains(run.group())) {
                Analysis.tokens(Analysis.ENGLISH, run.group()).forEach(stem -> into.add(new Piece(stem, -1)));
            }
        }
    }

    private void han(String run, boolean idleToo, Set<Piece> into) {
        if (idleToo) {
            part(run, true, into);
            return;
        }
        for (String part : FRAMES.split(run)) {
            if (!part.isEmpty()) {
                part(part, false, into);
            }
        }
    }

    private void part(String run, boolean idleToo, Set<Piece> into) {
        if (run.length() == 1) {
            if (idleToo) {
                into.add(new Piece(run, -1));
            }
            return;
        }
        StringBuilder single = new StringBuilder();
        for (String word : analysis.cut(run)) {
            if (word.length() > 1 || IDLE.contains(word)) {
                name(single, into);
            }
            if (word.length() == 1 && !IDLE.contains(word)) {
                single.append(word);
            } else if (word.length() > 1 && (idleToo || !IDLE.contains(word))) {
                into.add(new Piece(word, -1));
            }
        }
        name(single, into);
        if (into.isEmpty() && idleToo) {
            into.add(new Piece(run, -1));
        }
    }

    /** Characters that the segmenter cannot join are a name, most likely. */
    private static void name(StringBuilder single, Set<Piece> into) {
        if (single.length() > 1) {
            into.add(new Piece(single.toString(), -1));
        }
        single.setLength(0);
    }

    /** What stands for a line in texts: for marking. */
    Set<String> marks(List<Piece> pieces) {
        Set<String> marks = new LinkedHashSet<>();
        for (Piece piece : pieces) {
            marks.add(piece.text());
            if (piece.group() >= 0) {
                marks.addAll(analysis.lexicon().terms(piece.group()));
            }
        }
        return marks;
    }

    /**
     * A query for pieces and figures, without what was chosen.
     *
     * @param loose whether some of the pieces are enough
     */
    Query query(Wish wish, List<Piece> pieces, boolean loose) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        if (!pieces.isEmpty()) {
            all.add(words(pieces, loose), Occur.MUST);
        } else if (wish.figures().isEmpty() && wish.article() == null) {
            return new BooleanQuery.Builder().build();
        } else {
            all.add(new MatchAllDocsQuery(), Occur.MUST);
        }
        wish.figures().forEach(figure -> all.add(range(figure), Occur.FILTER));
        if (wish.article() != null) {
            all.add(constant(Analysis.ARTICLE, wish.article(), 20), pieces.isEmpty() ? Occur.MUST : Occur.SHOULD);
        }
        all.add(constant(Analysis.WHOLE, "1", weights.whole()), Occur.SHOULD);
        return all.build();
    }

    private static Query constant(String field, String value, float score) {
        return new BoostQuery(new ConstantScoreQuery(new TermQuery(new Term(field, value))), score);
    }

    private static Query range(Wish.Figure figure) {
        String field = switch (figure.of()) {
            case YEAR -> "years";
            case DEATHS -> "deaths";
            case INJURED -> "injured";
            case LOSS -> "loss";
        };
        return LongField.newRangeQuery(field, figure.from(), figure.to());
    }

    private Query words(List<Piece> pieces, boolean loose) {
        BooleanQuery.Builder words = new BooleanQuery.Builder();
        pieces.forEach(piece -> words.add(loose ? widened(piece) : clause(piece), Occur.SHOULD));
        int count = pieces.size();
        int enough = loose ? Math.max(1, Math.round(count * 0.3f)) : count > LONG ? Math.round(count * 0.8f) : count;
        Query enoughOfThem = words.setMinimumNumberShouldMatch(enough).build();
        return loose
                ? new BooleanQuery.Builder()
                        .add(enoughOfThem, Occur.MUST)
                        .add(pairs(pieces), Occur.SHOULD)
                        .build()
                : enoughOfThem;
    }

    /** Any pair of characters of all the pieces. */
    private Query pairs(List<Piece> pieces) {
        String line = pieces.stream().map(Piece::text).collect(Collectors.joining(" "));
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        for (int zone = 0; zone < Analysis.ZONES.size(); zone++) {
            String name = Analysis.pairs(Analysis.ZONES.get(zone));
            Query query = new QueryBuilder(Analysis.PAIRS).createBooleanQuery(name, line, Occur.SHOULD);
            if (query != null) {
                any.add(new BoostQuery(query, weights.of(zone) * weights.loose()), Occur.SHOULD);
            }
        }
        return any.build();
    }

    /** A term, or all the words it consists of. */
    private Query widened(Piece piece) {
        Query query = clause(piece);
        if (piece.group() < 0 || piece.text().length() < LONG || !Letters.allHan(piece.text())) {
            return query;
        }
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        List<String> parts = analysis.cut(piece.text()).stream()
                .filter(word -> word.length() > 1)
                .toList();
        parts.forEach(word -> all.add(word(word), Occur.MUST));
        return parts.size() < 2
                ? query
                : new BooleanQuery.Builder()
                        .add(query, Occur.SHOULD)
                        .add(new BoostQuery(all.build(), weights.nested()), Occur.SHOULD)
                        .build();
    }

    private Query clause(Piece piece) {
        if (piece.group() >= 0) {
            return idea(piece);
        }
        return Letters.han(piece.text().charAt(0)) ? word(piece.text()) : latin(piece.text());
    }

    private Query idea(Piece piece) {
        List<Query> zones = new ArrayList<>();
        for (int zone = 0; zone < Analysis.ZONES.size(); zone++) {
            String field = Analysis.ideas(Analysis.ZONES.get(zone));
            zones.add(term(field, Analysis.idea(piece.group()), weights.of(zone) * weights.idea()));
        }
        Query best = new DisjunctionMaxQuery(zones, weights.most());
        List<Integer> inside = analysis.lexicon().ideas(piece.text()).stream()
                .filter(group -> group != piece.group())
                .distinct()
                .toList();
        if (inside.isEmpty()) {
            return best;
        }
        BooleanQuery.Builder nested = new BooleanQuery.Builder().add(best, Occur.SHOULD);
        for (int group : inside) {
            nested.add(new BoostQuery(idea(new Piece("", group)), weights.nested()), Occur.SHOULD);
        }
        return nested.build();
    }

    private Query word(String word) {
        List<Query> zones = new ArrayList<>();
        for (int zone = 0; zone < Analysis.ZONES.size(); zone++) {
            String name = Analysis.ZONES.get(zone);
            BooleanQuery.Builder both = new BooleanQuery.Builder();
            both.add(term(Analysis.words(name), word, weights.of(zone) * weights.word()), Occur.SHOULD);
            Query pairs = word.length() == 2
                    ? new TermQuery(new Term(Analysis.pairs(name), word))
                    : new QueryBuilder(Analysis.PAIRS).createPhraseQuery(Analysis.pairs(name), word);
            if (pairs != null) {
                both.add(new BoostQuery(pairs, weights.of(zone) * weights.pairs()), Occur.SHOULD);
            }
            zones.add(both.build());
        }
        return new DisjunctionMaxQuery(zones, weights.most());
    }

    private Query latin(String stem) {
        List<Query> zones = new ArrayList<>();
        for (int zone = 0; zone < Analysis.ZONES.size(); zone++) {
            String name = Analysis.ZONES.get(zone);
            zones.add(term(Analysis.english(name), stem, weights.of(zone)));
            zones.add(term(Analysis.words(name), stem, weights.of(zone)));
        }
        List<String> syllables = stem.length() > MOST_LETTERS ? List.of() : Pinyin.syllables(stem);
        if (syllables.size() > 1) {
            zones.add(new BoostQuery(
                    new PhraseQuery(Analysis.TITLE_READ, syllables.toArray(String[]::new)), weights.title()));
        }
        return new DisjunctionMaxQuery(zones, weights.most());
    }

    private static Query term(String field, String text, float weight) {
        return new BoostQuery(new TermQuery(new Term(field, text)), weight);
    }

    /**
     * The same query, which also finds articles that the first of its finds cite.
     *
     * @param scores by reference, such as {@code 安全生产法:28}
     */
    static Query withCited(Query query, Map<String, Float> scores) {
        BooleanQuery.Builder any = new BooleanQuery.Builder().add(query, Occur.SHOULD);
        scores.forEach((key, score) -> any.add(constant(Analysis.KEY, key, score), Occur.SHOULD));
        return any.build();
    }

    /** A query for what is like a text. */
    Query like(String title, String text, String kind, String key) {
        BooleanQuery.Builder like = new BooleanQuery.Builder();
        Set<Integer> groups = new LinkedHashSet<>(analysis.lexicon().ideas(title));
        groups.addAll(analysis.lexicon().ideas(text));
        groups.stream().limit(MOST_PIECES).forEach(group -> like.add(idea(new Piece("", group)), Occur.SHOULD));
        pieces(Analysis.lines(title, Letters::anyHan)).stream()
                .filter(piece -> piece.group() < 0)
                .forEach(piece -> like.add(new BoostQuery(clause(piece), 0.5f), Occur.SHOULD));
        BooleanQuery self = new BooleanQuery.Builder()
                .add(new TermQuery(new Term(Analysis.KIND, kind)), Occur.FILTER)
                .add(new TermQuery(new Term(Analysis.KEY, key)), Occur.FILTER)
                .build();
        return like.add(self, Occur.MUST_NOT).build();
    }
}

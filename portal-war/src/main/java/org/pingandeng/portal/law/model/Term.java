package org.pingandeng.portal.law.model;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A word of the trade in plain words.
 *
 * @param term the word
 * @param pinyin how it is read, with or without tone marks
 * @param en in English
 * @param meaning what it means, in Chinese
 * @param meaningEn in English
 * @param law the article it comes from, such as {@code 安全生产法:41}; empty where none
 * @param see other words to look at
 * @param source where that was seen
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Term(
        String term,
        String pinyin,
        String en,
        String meaning,
        String meaningEn,
        String law,
        List<String> see,
        String source) {

    /** Where words stand that begin with no letter. */
    public static final String OTHERS = "#";

    /** Texts and lists are never null. */
    public Term {
        pinyin = text(pinyin);
        en = text(en);
        meaningEn = text(meaningEn);
        law = text(law);
        source = text(source);
        see = see == null ? List.of() : List.copyOf(see);
    }

    private static String text(String value) {
        return value == null ? "" : value.strip();
    }

    /** How it is read in plain small letters without tones; the word itself where nobody has written that. */
    public String reading() {
        String read = pinyin.isEmpty() ? String.valueOf(term) : pinyin;
        return Normalizer.normalize(read, Normalizer.Form.NFD)
                .replaceAll("[\\p{M}'’·]", "")
                .toLowerCase(Locale.ROOT);
    }

    /** The letter under which it stands. */
    public String letter() {
        String first = reading().isEmpty() ? "" : reading().substring(0, 1).toUpperCase(Locale.ROOT);
        return first.matches("[A-Z]") ? first : OTHERS;
    }

    /** Its mark within the page, to be linked to. */
    public String anchor() {
        return anchor(term);
    }

    /**
     * The mark of a word within the page.
     *
     * @param word any word
     */
    public static String anchor(String word) {
        return "t-" + word.strip().replaceAll("\\s+", "-");
    }

    /**
     * Whether each part of what somebody typed stands somewhere in it.
     *
     * @param line parts with blanks between; empty for anything
     */
    public boolean speaksOf(String line) {
        return Said.allOf(line, Stream.of(term, pinyin, reading(), reading().replace(" ", ""), en, meaning, meaningEn));
    }
}

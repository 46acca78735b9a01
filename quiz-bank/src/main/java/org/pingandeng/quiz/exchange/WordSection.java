package org.pingandeng.quiz.exchange;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pingandeng.quiz.item.ItemType;

/** A part of a test with one kind of questions, as its heading says: {@code 一、单项选择题（每题2分，共40分）}. */
final class WordSection {

    private static final String NUMERALS = "一二三四五六七八九十";
    private static final String LABEL = "(?:第\\s*([" + NUMERALS + "]{1,3})\\s*(?:部分|大题|章|节|单元|篇)\\s*[、.．:：]?|(["
            + NUMERALS + "]{1,3})\\s*[、.．,，]|[(（]([" + NUMERALS + "]{1,3})[)）])\\s*";
    private static final String TYPE =
            "(单项选择|单选|多项选择|多选|不定项选择|不定项|选择|判断正误|判断|是非|填空|简答|问答|论述|名词解释|计算" + "|案例分析|案例|综合分析|综合|材料分析|排序|连线|匹配|配对)";
    private static final Pattern LABELLED = Pattern.compile(
            "^[【\\[]?" + LABEL + "[【\\[]?" + TYPE + "题?(?:型)?[】\\]]?\\s*(?=$|[（(:：。，,共每]|\\s)(.*)$", Pattern.DOTALL);
    private static final Pattern BARE = Pattern.compile(
            "^(?:\\d{1,2}\\s*[、.．]\\s*)?[【\\[]?" + TYPE + "题[】\\]]?\\s*([（(【\\[].*[)）】\\]])?\\s*[:：]?$");
    private static final Pattern KEYED =
            Pattern.compile("^[【\\[]?" + TYPE + "题?[】\\]]?\\s*[:：]?\\s*(?=\\d)(.*)$", Pattern.DOTALL);
    private static final Pattern ANY = Pattern.compile("^" + LABEL + "([^。？?；;（(_]{1,30})$");
    private static final Map<String, ItemType> TYPES = Map.ofEntries(
            Map.entry("单项选择", ItemType.SINGLE),
            Map.entry("单选", ItemType.SINGLE),
            Map.entry("多项选择", ItemType.MULTIPLE),
            Map.entry("多选", ItemType.MULTIPLE),
            Map.entry("不定项选择", ItemType.MULTIPLE),
            Map.entry("不定项", ItemType.MULTIPLE),
            Map.entry("判断正误", ItemType.TRUE_FALSE),
            Map.entry("判断", ItemType.TRUE_FALSE),
            Map.entry("是非", ItemType.TRUE_FALSE),
            Map.entry("填空", ItemType.FILL_IN),
            Map.entry("案例分析", ItemType.CASE_STUDY),
            Map.entry("案例", ItemType.CASE_STUDY),
            Map.entry("综合分析", ItemType.CASE_STUDY),
            Map.entry("材料分析", ItemType.CASE_STUDY),
            Map.entry("排序", ItemType.ORDERING),
            Map.entry("连线", ItemType.MATCHING),
            Map.entry("匹配", ItemType.MATCHING),
            Map.entry("配对", ItemType.MATCHING));

    private final String numeral;
    private final Optional<ItemType> type;
    private final String rest;

    /** How its questions are numbered, {@code ""} before the first. */
    String numbering = "";

    /** The number of the last question. */
    int last;

    private WordSection(String numeral, Optional<ItemType> type, String rest) {
        this.numeral = numeral;
        this.type = type;
        this.rest = rest;
    }

    /** What comes before any heading. */
    static WordSection none() {
        return new WordSection("", Optional.empty(), "");
    }

    /** The section that a line begins, by the kind of question it names. */
    static Optional<WordSection> typed(String line) {
        Matcher labelled = LABELLED.matcher(line.strip());
        if (labelled.matches()) {
            return Optional.of(new WordSection(
                    numeral(labelled),
                    typeOf(labelled.group(4)),
                    labelled.group(5).strip()));
        }
        Matcher bare = BARE.matcher(line.strip());
        return bare.matches()
                ? Optional.of(new WordSection("", typeOf(bare.group(1)), bare.group(2) == null ? "" : bare.group(2)))
                : Optional.empty();
    }

    /** The section of a line of a key that has answers right behind the kind of question: {@code 判断题：1-5 √×√√×}. */
    static Optional<WordSection> keyed(String line) {
        Matcher keyed = KEYED.matcher(line.strip());
        return keyed.matches()
                ? Optional.of(new WordSection("", typeOf(keyed.group(1)), keyed.group(2)))
                : Optional.empty();
    }

    /** The section that a line begins by a Chinese number, whatever it is about. */
    static Optional<WordSection> any(String line) {
        Matcher any = ANY.matcher(line.strip());
        return any.matches()
                ? Optional.of(new WordSection(numeral(any), Optional.empty(), any.group(4)))
                : Optional.empty();
    }

    private static String numeral(Matcher found) {
        for (int i = 1; i <= 3; i++) {
            if (found.group(i) != null) {
                return found.group(i);
            }
        }
        return "";
    }

    /** A type that a heading names; the many names of questions that persons mark are one type. */
    static Optional<ItemType> typeOf(String word) {
        String plain = word.strip().replaceAll("题$", "");
        if (plain.matches("简答|问答|论述|名词解释|计算|综合")) {
            return Optional.of(ItemType.SHORT_ANSWER);
        }
        return Optional.ofNullable(TYPES.get(plain));
    }

    String numeral() {
        return numeral;
    }

    /** Empty where the heading leaves it to the options and the answer. */
    Optional<ItemType> type() {
        return type;
    }

    /** What the heading says behind the kind of question, such as points and advice. */
    String rest() {
        return rest;
    }
}

package org.pingandeng.quiz.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A line of a key with the answers of several questions: {@code 1-5 ABCDA} or {@code 1.A 2.B}. */
final class WordKeyText {

    private static final int LONGEST = 4_000;
    private static final String ONE = "[A-ZＡ-Ｚ]{1,10}|[√×✓✗✔✘]|正确|错误|对|错";
    private static final String ENDS = "(?![A-Za-z\\p{IsHan}])";
    private static final Pattern NUMERAL = Pattern.compile("[一二三四五六七八九十]{1,3}\\s*[、.．]\\s*(?:\\d|$)");
    private static final Pattern RANGE =
            Pattern.compile("(\\d{1,4})\\s*[-—–~～至]+\\s*(\\d{1,4})\\s*(?:题|[.．、:：)）])?\\s*");
    private static final Pattern PAIR = Pattern.compile("(\\d{1,4})\\s*[.．、:：)）]?\\s*(" + ONE + ")" + ENDS);
    private static final Pattern PAIRS =
            Pattern.compile("(?:[\\s,，;；、。]*+\\d{1,4}\\s*[.．、:：)）]?\\s*(?:" + ONE + ")" + ENDS + "){2,}+[\\s,，;；、。]*+");
    private static final Pattern CLOSE = Pattern.compile("正确|错误|[A-ZＡ-Ｚ√×✓✗✔✘对错]");

    private WordKeyText() {}

    /**
     * One answer.
     *
     * @param number of its question
     * @param text the answer
     */
    record Said(int number, String text) {}

    /** Whether a text cannot be anything else than a key. */
    static boolean isSure(String line) {
        String text = line.strip();
        return text.length() <= LONGEST
                && (NUMERAL.matcher(text).lookingAt() || !ranges(text).isEmpty() || isPairs(text));
    }

    private static boolean isPairs(String text) {
        return text.length() <= LONGEST && PAIRS.matcher(text).matches();
    }

    /** All answers of a line; empty where it is no line of several answers, or one of them cannot be told. */
    static List<Said> read(String text) {
        if (!isPairs(text)) {
            return ranges(text);
        }
        List<Said> all = new ArrayList<>();
        Matcher pair = PAIR.matcher(text);
        while (pair.find()) {
            all.add(new Said(Integer.parseInt(pair.group(1)), pair.group(2)));
        }
        return all;
    }

    /** Whether a line begins as answers of several questions do. */
    static boolean isRange(String text) {
        return RANGE.matcher(text).lookingAt();
    }

    private static List<Said> ranges(String text) {
        List<Said> all = new ArrayList<>();
        if (!isRange(text) || text.length() > LONGEST) {
            return all;
        }
        Matcher range = RANGE.matcher(text);
        boolean more = range.find();
        while (more) {
            int number = Integer.parseInt(range.group(1));
            int many = Integer.parseInt(range.group(2)) - number + 1;
            int begin = range.end();
            more = range.find();
            List<String> answers = answers(text.substring(begin, more ? range.start() : text.length()), many);
            if (answers.isEmpty()) {
                return List.of();
            }
            for (String answer : answers) {
                all.add(new Said(number++, answer));
            }
        }
        return all;
    }

    /** As many answers as asked for, each a group of letters or, where they stand close, a letter; or none. */
    private static List<String> answers(String said, int many) {
        String plain = said.strip().replaceAll("[。.]$", "");
        List<String> groups = List.of(plain.split("[\\s\\u3000,，;；、]+"));
        if (many > 1 && groups.size() == many && groups.stream().allMatch(each -> each.matches(ONE))) {
            return groups;
        }
        List<String> single = new ArrayList<>();
        Matcher one = CLOSE.matcher(plain);
        int from = 0;
        while (one.find() && plain.substring(from, one.start()).isBlank()) {
            single.add(one.group());
            from = one.end();
        }
        return from == plain.length() && single.size() == many ? single : List.of();
    }
}

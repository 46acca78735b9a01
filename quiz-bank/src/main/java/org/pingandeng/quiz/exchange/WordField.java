package org.pingandeng.quiz.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What stands beside a question in a Word file, by the words that people put before it: {@code 答案：}, {@code 【解析】}. */
enum WordField {
    ANSWER("答案", "正确答案", "参考答案", "标准答案", "答"),
    POINTS("评分要点", "采分点", "评分标准", "得分点"),
    EXPLANATION("解析", "答案解析", "试题解析", "详解", "讲解", "分析"),
    TOPIC("知识点", "考点"),
    DIFFICULTY("难度", "难易度", "难易程度"),
    LAW("依据", "法律依据", "法规依据", "出题依据"),
    SOURCE("来源", "出处", "试题来源"),
    CODE("编号", "试题编号", "题目编号"),
    USE("用途"),
    POLICY("计分", "计分方式"),
    TYPE("题型"),
    WEIGHT("分值", "权重"),
    FIELD("行业领域"),
    POST("岗位"),
    OPERATION("操作项目");

    private static final String ALL = Arrays.stream(values())
            .flatMap(each -> each.names.stream())
            .sorted((a, b) -> b.length() - a.length())
            .collect(Collectors.joining("|"));
    private static final Pattern FIRST =
            Pattern.compile("^\\s*(?:[【\\[](" + ALL + ")[】\\]]\\s*[:：]?|(" + ALL + ")\\s*[:：])\\s*");
    private static final Pattern LATER =
            Pattern.compile("【(" + ALL + ")】\\s*[:：]?\\s*|(?<=[\\s。；;])(" + ALL + ")\\s*[:：]\\s*");

    private final List<String> names;

    WordField(String... names) {
        this.names = List.of(names);
    }

    /** The name that is written. */
    String shown() {
        return names.get(0);
    }

    /**
     * A named value.
     *
     * @param field what it is
     * @param text what stands behind the name
     */
    record Value(WordField field, String text) {}

    /** The named values of a line that begins with one; empty for all other lines. */
    static List<Value> values(String line) {
        Matcher first = FIRST.matcher(line);
        if (!first.find()) {
            return List.of();
        }
        List<Value> values = new ArrayList<>();
        WordField field = named(first);
        int from = first.end();
        Matcher later = LATER.matcher(line);
        while (later.find(from)) {
            values.add(new Value(field, line.substring(from, later.start()).strip()));
            field = named(later);
            from = later.end();
        }
        values.add(new Value(field, line.substring(from).strip()));
        return values;
    }

    /** A line of another kind, such as a stem, cut before the first value that stands in it by a name in 【】. */
    static int within(String line) {
        Matcher later = LATER.matcher(line);
        while (later.find()) {
            if (later.group(1) != null || named(later) == ANSWER || named(later) == EXPLANATION) {
                return later.start();
            }
        }
        return line.length();
    }

    private static WordField named(Matcher found) {
        return of(found.group(1) == null ? found.group(2) : found.group(1)).orElseThrow();
    }

    private static Optional<WordField> of(String name) {
        return Arrays.stream(values()).filter(each -> each.names.contains(name)).findFirst();
    }

    /** The values of a line that we wrote with tabs between them. */
    static String[] line(String text) {
        return text.split("\\t(?=(?:" + ALL + ")：)");
    }

    /** One value of a line that we wrote: its name, a colon, and the words as they are. */
    static Optional<Value> exact(String text) {
        int colon = text.indexOf('：');
        return colon < 0
                ? Optional.empty()
                : of(text.substring(0, colon)).map(field -> new Value(field, text.substring(colon + 1)));
    }
}

package org.pingandeng.quiz.exchange;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The columns of an item file with their two headers. */
enum Column {
    ID("编号", "id", true),
    TYPE("题型", "type", true),
    USE("用途", "use", true),
    STEM("题干", "stem", true),
    OPTIONS("选项", "options", true),
    ANSWER("答案", "answer", true),
    EXPLANATION("解析", "explanation", false),
    TOPIC("知识点", "topic", true),
    DIFFICULTY("难度", "difficulty", false),
    LAW("依据", "law", false),
    SOURCE("来源", "source", false),
    POLICY("计分", "policy", false),
    CASE("所属案例", "case", false),
    WEIGHT("分值", "weight", false),
    FIELD("行业领域", "field", false),
    POST("岗位", "post", false),
    OPERATION("操作项目", "operation", false);

    private final String chinese;
    private final String english;
    private final boolean needed;

    Column(String chinese, String english, boolean needed) {
        this.chinese = chinese;
        this.english = english;
        this.needed = needed;
    }

    String header() {
        return chinese;
    }

    /** Headers may be "题型", "type", or both as in "题型[type]". */
    static Optional<Column> named(String header) {
        String text = header.replaceAll("[\\[（(].*$", "").trim();
        return Arrays.stream(values())
                .filter(column -> text.equals(column.chinese) || text.equalsIgnoreCase(column.english))
                .findFirst();
    }

    static List<Column> needed() {
        return Arrays.stream(values()).filter(column -> column.needed).toList();
    }
}

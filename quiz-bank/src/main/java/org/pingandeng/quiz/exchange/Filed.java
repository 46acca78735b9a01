package org.pingandeng.quiz.exchange;

import java.util.Arrays;
import java.util.List;

/**
 * What a file says an item is filed under, beside its topic: labels of the catalogues.
 *
 * @param fields 行业领域
 * @param posts 岗位
 * @param operations 操作项目
 */
public record Filed(List<String> fields, List<String> posts, List<String> operations) {

    /** Nothing. */
    public static final Filed NONE = new Filed(List.of(), List.of(), List.of());

    private static final String BETWEEN = ";";

    public Filed {
        fields = List.copyOf(fields);
        posts = List.copyOf(posts);
        operations = List.copyOf(operations);
    }

    /**
     * Whether it says nothing.
     *
     * @return true for {@link #NONE}
     */
    public boolean none() {
        return equals(NONE);
    }

    static String join(List<String> labels) {
        return String.join(BETWEEN, labels);
    }

    static List<String> split(String labels) {
        return Arrays.stream(labels.split("[;；]"))
                .map(String::strip)
                .filter(label -> !label.isEmpty())
                .distinct()
                .toList();
    }
}

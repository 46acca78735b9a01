package org.pingandeng.portal.post.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The columns of the file in which a list comes, each with its heading in Chinese and in English. */
public enum PostColumn {
    NAME("姓名", "Name", true),
    ACCOUNT("账号", "Account", false),
    POST("岗位", "Post", true),
    DUTY("工种或者职务", "Duty", false),
    SINCE("任职日期", "In post since", true),
    NUMBER("证书编号", "Certificate number", false),
    ISSUER("发证机关", "Issued by", false),
    FROM("证书起", "Valid from", false),
    UNTIL("证书止", "Valid to", false);

    private final String chinese;
    private final String english;
    private final boolean needed;

    PostColumn(String chinese, String english, boolean needed) {
        this.chinese = chinese;
        this.english = english;
        this.needed = needed;
    }

    /**
     * Its heading.
     *
     * @param inEnglish or else in Chinese
     */
    public String heading(boolean inEnglish) {
        return inEnglish ? english : chinese;
    }

    /** The columns that a file must have. */
    static List<PostColumn> needed() {
        return Arrays.stream(values()).filter(column -> column.needed).toList();
    }

    /**
     * The column under a heading; what stands there in brackets does not matter.
     *
     * @param heading in either language
     */
    static Optional<PostColumn> named(String heading) {
        String key = PostTable.key(heading.replaceAll("[\\[（(].*$", ""));
        return Arrays.stream(values())
                .filter(column ->
                        key.equals(PostTable.key(column.chinese)) || key.equals(PostTable.key(column.english)))
                .findFirst();
    }
}

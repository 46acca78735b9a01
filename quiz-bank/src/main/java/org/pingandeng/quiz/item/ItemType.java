package org.pingandeng.quiz.item;

import java.util.Locale;

/** The types of items, in the order in which a paper usually asks them. */
public enum ItemType {
    /** 判断 */
    TRUE_FALSE,
    /** 单选 */
    SINGLE,
    /** 多选 */
    MULTIPLE,
    /** 填空 */
    FILL_IN,
    /** 排序 */
    ORDERING,
    /** 连线 */
    MATCHING,
    /** 找隐患 */
    HAZARD_PICTURE,
    /** 简答 */
    SHORT_ANSWER,
    /** 案例题 */
    CASE_STUDY;

    /**
     * The word in files and the database.
     *
     * @return lower case with underscores
     */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Reads the word.
     *
     * @param word lower case with underscores
     * @return the type
     * @throws IllegalArgumentException for any other word
     */
    public static ItemType of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}

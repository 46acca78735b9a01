package org.pingandeng.portal.question.model;

import java.text.Normalizer;
import java.util.List;
import java.util.UUID;

/**
 * A plain sum in words that a form asks of strangers, so that machines ask less: it is read aloud like any other text.
 *
 * @param first from 2 to 9
 * @param second from 1 to 9
 */
public record Sum(int first, int second) {

    private static final List<String> CHINESE = List.of(
            "零", "一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二", "十三", "十四", "十五", "十六", "十七", "十八");
    private static final List<String> ENGLISH = List.of(
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen");

    /**
     * The sum of a form: the same for the same form, and not to be told without the key.
     *
     * @param key 32 bytes
     * @param once the form's id
     */
    public static Sum of(byte[] key, UUID once) {
        byte[] bytes = FollowCode.mac(key, "sum " + once);
        return new Sum(2 + (bytes[0] & 0xff) % 8, 1 + (bytes[1] & 0xff) % 9);
    }

    /** Its first number in words. */
    public String firstWord(boolean english) {
        return (english ? ENGLISH : CHINESE).get(first);
    }

    /** Its second number in words. */
    public String secondWord(boolean english) {
        return (english ? ENGLISH : CHINESE).get(second);
    }

    /**
     * Whether somebody worked it out.
     *
     * @param typed digits or words, wide digits too
     */
    public boolean right(String typed) {
        String plain = Normalizer.normalize(typed == null ? "" : typed, Normalizer.Form.NFKC)
                .strip()
                .toLowerCase(java.util.Locale.ROOT);
        int sum = first + second;
        return plain.equals(String.valueOf(sum)) || plain.equals(CHINESE.get(sum)) || plain.equals(ENGLISH.get(sum));
    }
}

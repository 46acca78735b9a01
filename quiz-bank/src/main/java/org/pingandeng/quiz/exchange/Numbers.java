package org.pingandeng.quiz.exchange;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Pattern;
import org.pingandeng.quiz.item.Blank;

/** Numbers as formats that keep them apart from words want them. */
final class Numbers {

    private static final Pattern WITH_TOLERANCE =
            Pattern.compile("[+-]?\\d{1,15}(\\.\\d{1,15})?±\\d{1,15}(\\.\\d{1,15})?");

    private Numbers() {}

    /** What a blank accepts. */
    enum Kind {
        WORDS,
        NUMBERS,
        MIXED
    }

    static Kind kind(Blank blank) {
        long plain =
                blank.accepted().stream().filter(text -> !text.contains("±")).count();
        if (plain == blank.accepted().size()) {
            return Kind.WORDS;
        }
        boolean numbers = blank.accepted().stream()
                .allMatch(text -> WITH_TOLERANCE.matcher(text).matches());
        return numbers ? Kind.NUMBERS : Kind.MIXED;
    }

    /** Of 100 per cent for one of several right answers, with the five decimals that Moodle knows. */
    static String share(int right) {
        BigDecimal share = BigDecimal.valueOf(100).divide(BigDecimal.valueOf(right), 5, RoundingMode.HALF_UP);
        return share.stripTrailingZeros().toPlainString();
    }
}

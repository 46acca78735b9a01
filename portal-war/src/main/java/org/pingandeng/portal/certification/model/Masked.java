package org.pingandeng.portal.certification.model;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * How much of a name a stranger sees: enough to recognise the person in front of them, too little to learn
 * who else was trained. Counts what people see as characters, so that a rare character is one and not half a one.
 */
public final class Masked {

    private static final Pattern CHARACTER = Pattern.compile("\\X");
    private static final int LONGEST_COVER = 10;

    private Masked() {}

    /**
     * A name with its middle covered: 张三丰 becomes 张*丰, 张三 becomes 张*, a single character is covered whole.
     *
     * @param name as written on the certificate
     */
    public static String name(String name) {
        List<String> seen = characters(name.strip());
        int count = seen.size();
        return switch (count) {
            case 0 -> "";
            case 1 -> "*";
            case 2 -> seen.get(0) + "*";
            default -> seen.get(0) + cover(count - 2) + seen.get(count - 1);
        };
    }

    /**
     * The characters of a text as a reader counts them.
     *
     * @param text any text
     */
    public static List<String> characters(String text) {
        return CHARACTER.matcher(text).results().map(MatchResult::group).toList();
    }

    private static String cover(int count) {
        return "*".repeat(Math.min(count, LONGEST_COVER));
    }
}

package org.pingandeng.quiz.exchange;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number before a question, typed or by Word's lists.
 *
 * @param form how it is written, for questions and what is listed within them differ by it
 * @param number from 1
 * @param rest what stands behind it
 */
record WordNumber(String form, int number, String rest) {

    private record Form(String name, Pattern pattern) {}

    /** Cases have names of their own: {@code 案例一}. */
    static final String CASE = "案例";

    private static final String CHINESE = "一二三四五六七八九十";
    private static final List<Form> FORMS = List.of(
            new Form(
                    CASE,
                    Pattern.compile(
                            "^[【\\[]?(?:案例|材料|资料|背景)\\s*([" + CHINESE + "]|\\d{1,3})\\s*[】\\]]?\\s*[:：、.．]?\\s*")),
            new Form("第", Pattern.compile("^第\\s*(\\d{1,4})\\s*[题道]\\s*[.．、:：]?\\s*")),
            new Form("1", Pattern.compile("^(\\d{1,4})\\s*(?:[．、:：]|[.。](?!\\d))\\s*")),
            new Form("1)", Pattern.compile("^(\\d{1,4})\\s*[)）]\\s*")),
            new Form("(1)", Pattern.compile("^[(（]\\s*(\\d{1,4})\\s*[)）]\\s*[.．、]?\\s*")),
            new Form("[1]", Pattern.compile("^[【\\[]\\s*(\\d{1,4})\\s*[】\\]]\\s*")),
            new Form("①", Pattern.compile("^([①-⑳])\\s*[.．、]?\\s*")),
            new Form("1 ", Pattern.compile("^(\\d{1,3})[\\s\\u3000]+(?=\\p{IsHan})")));

    /** Whether only a space stands behind the number, as behind many numbers that count nothing. */
    boolean isLoose() {
        return form.equals("1 ");
    }

    /** Whether it is circled, as numbers within questions are. */
    boolean isCircled() {
        return form.equals("①");
    }

    static Optional<WordNumber> of(String line) {
        for (Form form : FORMS) {
            Matcher found = form.pattern().matcher(line);
            if (found.find()) {
                String digits = found.group(1);
                return Optional.of(new WordNumber(form.name(), number(digits), line.substring(found.end())));
            }
        }
        return Optional.empty();
    }

    private static int number(String digits) {
        char first = digits.charAt(0);
        if (CHINESE.indexOf(first) >= 0) {
            return CHINESE.indexOf(first) + 1;
        }
        return first >= '①' && first <= '⑳' ? first - '①' + 1 : Integer.parseInt(digits);
    }
}

package org.pingandeng.portal.search;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a typed line says: words, and numbers that narrow.
 *
 * @param line as typed
 * @param rest the words, without the numbers that were understood
 * @param figures years and tolls
 * @param article the number of an article of a law; null where none is named
 */
public record Wish(String line, String rest, List<Figure> figures, String article) {

    /** What a number is about. */
    public enum Of {
        /** The year of an accident. */
        YEAR,
        /** How many died. */
        DEATHS,
        /** How many were hurt. */
        INJURED,
        /** Direct loss in 10,000 yuan. */
        LOSS
    }

    /**
     * A number that narrows.
     *
     * @param of what it is about
     * @param from at least
     * @param to at most
     * @param words how it was typed
     */
    public record Figure(Of of, long from, long to, String words) {}

    private static final String NUMBER = "([0-9]+(?:\\.[0-9]+)?|[〇零一二两三四五六七八九十百千]+)";
    private static final String MORE_THAN = "(超过|多于|大于|至少|不少于|达到?|约)?\\s*";
    private static final String BOUND = "\\s*(?:及|或)?(以上|以下|以内)?";

    private static final Pattern YEARS = Pattern.compile(
            "(?<![0-9.\\-])((?:19|20)[0-9]{2})\\s*年?\\s*[-—~～至到]\\s*((?:19|20)[0-9]{2})\\s*年?(?![0-9])");
    private static final Pattern SINCE = Pattern.compile("(?<![0-9.\\-])((?:19|20)[0-9]{2})\\s*年(以来|以后|之后|以前|之前)");
    private static final Pattern YEAR = Pattern.compile(
            "(?<![0-9.\\-〔])((?:19|20)[0-9]{2})\\s*年度?(?!修|版)|(?<![^\\s])((?:19|20)[0-9]{2})(?![^\\s])");
    private static final Pattern LOSS =
            Pattern.compile("(?:直接)?(?:经济)?损失" + MORE_THAN + NUMBER + "\\s*(亿|千万|百万|万)元?" + BOUND);
    private static final Pattern INJURED =
            Pattern.compile("(?:受伤|重伤|轻伤|伤)" + MORE_THAN + NUMBER + "\\s*(?:个|名)?人" + BOUND);
    private static final Pattern DEATHS =
            Pattern.compile("(?:死亡|遇难|死|亡)(?:了|人数)?" + MORE_THAN + NUMBER + "\\s*(?:个|名)?人?" + BOUND);
    private static final Pattern DEATHS_AFTER = Pattern.compile(NUMBER + "\\s*(?:个|名)?人?(以上|以下)?(?:死亡|遇难|丧生|死)");
    private static final Pattern PERSONS = Pattern.compile(MORE_THAN + NUMBER + "\\s*(?:个|名)?人" + "(以上|以下)");

    /** Who asks which class an accident is in wants the rule, not the accidents of that toll. */
    private static final Pattern CLASS =
            Pattern.compile("哪一?级|哪个等级|几级|什么(?:等级|级别)|(?:等级|级别)(?:怎么|如何|划分|标准)|算(?:是)?什么事故|which class");

    private static final Pattern ARTICLE = Pattern.compile("第?\\s*" + NUMBER + "\\s*条(?:之([一二三四五六七八九0-9]+))?");

    /** Reads a line. */
    public static Wish of(String typed) {
        String line = typed == null ? "" : typed.strip();
        List<Figure> figures = new ArrayList<>();
        String rest = Letters.plain(line);
        rest = years(rest, figures);
        rest = CLASS.matcher(rest).find() ? rest : tolls(rest, figures);
        Matcher article = ARTICLE.matcher(rest);
        String number = null;
        if (article.find()) {
            number = plainNumber(article.group(1))
                    + (article.group(2) == null ? "" : "." + plainNumber(article.group(2)));
            rest = cut(rest, article);
        }
        return new Wish(line, rest.replaceAll("\\s+", " ").strip(), List.copyOf(figures), number);
    }

    private static String tolls(String line, List<Figure> figures) {
        String rest = take(line, LOSS, figures, Of.LOSS);
        rest = take(rest, INJURED, figures, Of.INJURED);
        rest = take(rest, DEATHS, figures, Of.DEATHS);
        rest = after(rest, figures);
        return take(rest, PERSONS, figures, Of.DEATHS);
    }

    private static String years(String line, List<Figure> figures) {
        String rest = line;
        Matcher span = YEARS.matcher(rest);
        if (span.find()) {
            figures.add(new Figure(
                    Of.YEAR,
                    number(span.group(1)),
                    number(span.group(2)),
                    span.group().strip()));
            return cut(rest, span);
        }
        Matcher since = SINCE.matcher(rest);
        if (since.find()) {
            boolean later = since.group(2).endsWith("来") || since.group(2).endsWith("后");
            long year = number(since.group(1));
            figures.add(new Figure(
                    Of.YEAR,
                    later ? year : 0,
                    later ? 9999 : year,
                    since.group().strip()));
            return cut(rest, since);
        }
        Matcher year = YEAR.matcher(rest);
        if (year.find()) {
            long one = number(year.group(1) == null ? year.group(2) : year.group(1));
            figures.add(new Figure(Of.YEAR, one, one, year.group().strip()));
            rest = cut(rest, year);
        }
        return rest;
    }

    /** Patterns with: a word for more, a number, for losses a unit, a bound. */
    private static String take(String line, Pattern pattern, List<Figure> figures, Of of) {
        Matcher found = pattern.matcher(line);
        if (!found.find()) {
            return line;
        }
        String unit = of == Of.LOSS ? found.group(3) : "";
        String bound = of == Of.LOSS ? found.group(4) : found.group(3);
        long value = scaled(found.group(2), unit);
        figures.add(figure(of, value, found.group(1), bound, found.group().strip()));
        return cut(line, found);
    }

    private static String after(String line, List<Figure> figures) {
        Matcher found = DEATHS_AFTER.matcher(line);
        if (!found.find()) {
            return line;
        }
        figures.add(figure(
                Of.DEATHS,
                scaled(found.group(1), ""),
                null,
                found.group(2),
                found.group().strip()));
        return cut(line, found);
    }

    private static Figure figure(Of of, long value, String more, String bound, String words) {
        if ("以下".equals(bound) || "以内".equals(bound)) {
            return new Figure(of, 0, value, words);
        }
        boolean beyond = more != null && more.matches("超过|多于|大于");
        boolean open = beyond || bound != null || more != null && more.matches("至少|不少于") || of == Of.LOSS;
        return new Figure(of, beyond ? value + 1 : value, open ? Long.MAX_VALUE : value, words);
    }

    private static String cut(String line, Matcher found) {
        return line.substring(0, found.start()) + " " + line.substring(found.end());
    }

    private static long scaled(String number, String unit) {
        BigDecimal times = switch (unit) {
            case "亿" -> BigDecimal.valueOf(10_000);
            case "千万" -> BigDecimal.valueOf(1_000);
            case "百万" -> BigDecimal.valueOf(100);
            default -> BigDecimal.ONE;
        };
        return new BigDecimal(plainNumber(number)).multiply(times).longValue();
    }

    private static long number(String digits) {
        return Long.parseLong(digits);
    }

    /** A number in digits, whether it was written in digits or in Chinese. */
    private static String plainNumber(String number) {
        if (Character.isDigit(number.charAt(0))) {
            return number.length() > 9 ? number.substring(0, 9) : number;
        }
        long sum = 0;
        long digit = 0;
        for (char letter : number.toCharArray()) {
            int unit = "十百千".indexOf(letter);
            if (unit >= 0) {
                sum += Math.max(1, digit) * (long) Math.pow(10, unit + 1);
                digit = 0;
            } else {
                digit = letter == '两' ? 2 : "〇零一二三四五六七八九".indexOf(letter) - 1;
                digit = Math.max(0, digit);
            }
        }
        return String.valueOf(sum + digit);
    }

    /** The line without one of its figures. */
    public String without(Figure figure) {
        String plain = Letters.plain(line);
        int at = plain.indexOf(figure.words());
        return at < 0
                ? line
                : (line.substring(0, at) + " "
                                + line.substring(at + figure.words().length()))
                        .replaceAll("\\s+", " ")
                        .strip();
    }
}

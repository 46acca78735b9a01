package org.pingandeng.quiz.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.pingandeng.quiz.item.Blank;
import org.pingandeng.quiz.item.Item;

/** Moodle's embedded answers, {@code {1:SHORTANSWER:=119~=一一九}}: a sentence with several blanks. */
final class Cloze {

    private static final Pattern PLACE = Pattern.compile("\\{\\d{0,3}:([A-Z_]{2,20}):");
    private static final Set<String> WORDS = Set.of("SHORTANSWER", "SA", "MW", "SHORTANSWER_C", "SAC", "MWC");
    private static final Set<String> NUMBERS = Set.of("NUMERICAL", "NM");
    private static final Pattern WEIGHT = Pattern.compile("^(?:=|%(-?\\d{1,3})%)");

    private Cloze() {}

    static void read(ItemMaker maker, String text, String explanation) {
        List<List<String>> blanks = new ArrayList<>();
        StringBuilder stem = new StringBuilder();
        Matcher place = PLACE.matcher(text);
        int from = 0;
        while (place.find(from)) {
            int end = GiftText.find(text, "}", place.end());
            if (end < 0) {
                break;
            }
            String kind = place.group(1).toUpperCase(Locale.ROOT);
            if (!WORDS.contains(kind) && !NUMBERS.contains(kind)) {
                maker.unknown("cloze " + kind);
                return;
            }
            blanks.add(accepted(maker, text.substring(place.end(), end), NUMBERS.contains(kind)));
            stem.append(text, from, place.start()).append(Item.FillIn.MARK);
            from = end + 1;
        }
        stem.append(text, from, text.length());
        maker.fillIn(stem.toString(), explanation, blanks);
    }

    private static List<String> accepted(ItemMaker maker, String body, boolean numbers) {
        List<String> accepted = new ArrayList<>();
        for (String answer : body.split("(?<!\\\\)~")) {
            int comment = GiftText.find(answer, "#", 0);
            String words = comment < 0 ? answer : answer.substring(0, comment);
            if (comment >= 0) {
                maker.read().loss(maker.row(), Loss.Kind.ANSWER_COMMENT, answer.substring(comment + 1));
            }
            Matcher weight = WEIGHT.matcher(words);
            boolean whole =
                    weight.find() && (weight.group(1) == null || weight.group(1).equals("100"));
            if (whole) {
                String text = words.substring(weight.end())
                        .replaceAll("\\\\(.)", "$1")
                        .strip();
                accepted.add(numbers ? text.replaceFirst(":0?$", "").replace(':', '±') : text);
            } else {
                maker.read().loss(maker.row(), Loss.Kind.WEIGHTS, words);
            }
        }
        return accepted;
    }

    /** The sentence with its answers in place, for blanks of which each is words or numbers. */
    static String write(Item.FillIn fillIn) {
        String[] around = fillIn.text().stem().split(Item.FillIn.MARK + "+", -1);
        StringBuilder out = new StringBuilder(around[0]);
        for (int i = 0; i < fillIn.blanks().size(); i++) {
            out.append(place(fillIn.blanks().get(i))).append(around[i + 1]);
        }
        return out.toString();
    }

    private static String place(Blank blank) {
        boolean numbers = Numbers.kind(blank) == Numbers.Kind.NUMBERS;
        return "{1:" + (numbers ? "NUMERICAL" : "SHORTANSWER") + ":"
                + blank.accepted().stream()
                        .map(text -> "%100%" + (numbers ? text.replace('±', ':') : escape(text)))
                        .collect(Collectors.joining("~"))
                + "}";
    }

    private static String escape(String text) {
        return text.replaceAll("[\\\\}~#/\"]", "\\\\$0");
    }
}

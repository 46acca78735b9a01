package org.pingandeng.quiz.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.pingandeng.quiz.item.Blank;
import org.pingandeng.quiz.item.Item;
import org.pingandeng.quiz.item.PartialCredit;
import org.pingandeng.quiz.item.Use;

/** Questions made by chance from the words of the field and every mark that some format gives a meaning to. */
final class SampleRows {

    private static final String[] WORDS = {
        "通风",
        "检测",
        "审批",
        "监护人",
        "0.5",
        "19.5%",
        "H2S",
        "≤",
        "“三违”",
        "《安全生产法》",
        "a->b",
        "%50%",
        "http://x.cn/?a=1&b=2",
        "=",
        "~",
        "#",
        "{",
        "}",
        ":",
        "\\",
        "\"",
        "'",
        "<b>",
        "&amp;",
        "//",
        "::",
        "[html]",
        "ANSWER: A",
        "A. 甲",
        "；",
        "𠮷",
        ","
    };

    private final Random chance;
    private final String leftOut;

    private SampleRows(Random chance, String leftOut) {
        this.chance = chance;
        this.leftOut = leftOut;
    }

    /**
     * Makes rows.
     *
     * @param chance where they come from
     * @param leftOut a mark that no word may hold
     * @return one to six rows with codes of their own
     */
    static List<ItemRow> of(Random chance, String leftOut) {
        SampleRows samples = new SampleRows(chance, leftOut);
        List<ItemRow> rows = new ArrayList<>();
        int many = 1 + chance.nextInt(6);
        for (int i = 0; i < many; i++) {
            rows.add(new ItemRow(i, "s-" + i, chance.nextBoolean() ? Use.EXAM : Use.PRACTICE, samples.item()));
        }
        return rows;
    }

    private Item item() {
        return switch (chance.nextInt(4)) {
            case 0 -> new Item.TrueFalse(text(words()), chance.nextBoolean());
            case 1 -> single();
            case 2 -> multiple();
            default -> fillIn();
        };
    }

    private Item single() {
        List<String> options = options(2 + chance.nextInt(4));
        return new Item.Single(text(words()), options, chance.nextInt(options.size()));
    }

    private Item multiple() {
        List<String> options = options(3 + chance.nextInt(4));
        TreeSet<Integer> right = new TreeSet<>();
        right.add(chance.nextInt(options.size()));
        right.add(chance.nextInt(options.size()));
        PartialCredit[] credits = PartialCredit.values();
        return new Item.Multiple(text(words()), options, right, credits[chance.nextInt(credits.length)]);
    }

    private Item fillIn() {
        int many = 1 + chance.nextInt(2);
        StringBuilder stem = new StringBuilder("说");
        List<Blank> blanks = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            stem.append("明").append(Item.FillIn.MARK);
            blanks.add(blank());
        }
        stem.append(chance.nextBoolean() ? "。" : "");
        return new Item.FillIn(text(stem.toString()), blanks);
    }

    private Blank blank() {
        if (chance.nextInt(3) == 0) {
            return new Blank(List.of(chance.nextInt(100) + "±" + chance.nextInt(5) + ".5"));
        }
        return new Blank(chance.nextBoolean() ? List.of(words()) : List.of("一" + words(), "二" + words()));
    }

    private List<String> options(int many) {
        List<String> options = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            options.add(words() + i);
        }
        return options;
    }

    private Item.Text text(String stem) {
        boolean bare = chance.nextBoolean();
        return new Item.Text(
                stem,
                bare ? "" : words(),
                chance.nextBoolean() ? "危险化学品/储存" : "应急管理",
                1 + chance.nextInt(5),
                bare ? List.of() : List.of("安全生产法:28", "GB 30871-2022:4"),
                bare ? "" : "自编" + words().replace("；", ""));
    }

    private String words() {
        StringBuilder words = new StringBuilder();
        int many = 1 + chance.nextInt(4);
        for (int i = 0; i < many; i++) {
            String word = WORDS[chance.nextInt(WORDS.length)];
            words.append(!leftOut.isEmpty() && word.contains(leftOut) ? "甲" : word);
        }
        return words.append("事").toString();
    }
}

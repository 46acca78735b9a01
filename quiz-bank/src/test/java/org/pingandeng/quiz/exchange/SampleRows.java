package org.pingandeng.quiz.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.pingandeng.quiz.item.Blank;
import org.pingandeng.quiz.item.Item;
import org.pingandeng.quiz.item.OrderCredit;
import org.pingandeng.quiz.item.PartialCredit;
import org.pingandeng.quiz.item.Region;
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

    /** The first words of the list, which no format gives a meaning to. */
    private static final int PLAIN_WORDS = 4;

    private final Random chance;
    private final String leftOut;
    private final int words;

    private SampleRows(Random chance, String leftOut, int words) {
        this.chance = chance;
        this.leftOut = leftOut;
        this.words = words;
    }

    /**
     * Makes rows of words without marks.
     *
     * @param chance where they come from
     * @return one to six rows with codes of their own
     */
    static List<ItemRow> plain(Random chance) {
        return of(chance, new SampleRows(chance, "", PLAIN_WORDS));
    }

    /**
     * Makes rows.
     *
     * @param chance where they come from
     * @param leftOut a mark that no word may hold
     * @return one to six rows with codes of their own
     */
    static List<ItemRow> of(Random chance, String leftOut) {
        return of(chance, new SampleRows(chance, leftOut, WORDS.length));
    }

    private static List<ItemRow> of(Random chance, SampleRows samples) {
        List<ItemRow> rows = new ArrayList<>();
        int many = 1 + chance.nextInt(6);
        for (int i = 0; i < many; i++) {
            rows.add(new ItemRow(i, "s-" + i, chance.nextBoolean() ? Use.EXAM : Use.PRACTICE, samples.item()));
        }
        return rows;
    }

    private Item item() {
        return chance.nextInt(8) == 0 ? caseStudy() : simple();
    }

    private Item simple() {
        return switch (chance.nextInt(9)) {
            case 0 -> new Item.TrueFalse(text(stem()), chance.nextBoolean());
            case 1, 2 -> single();
            case 3 -> multiple();
            case 4 -> ordering();
            case 5 -> matching();
            case 6 -> shortAnswer();
            case 7 -> hazards();
            default -> fillIn();
        };
    }

    private Item ordering() {
        OrderCredit[] credits = OrderCredit.values();
        return Item.Ordering.inRightOrder(
                text(stem()), options(2 + chance.nextInt(4)), credits[chance.nextInt(credits.length)]);
    }

    private Item matching() {
        List<String> prompts = options(2 + chance.nextInt(3));
        List<String> choices = options(prompts.size() + 2);
        List<String> answers = new ArrayList<>(choices.subList(0, prompts.size()));
        if (prompts.size() > 2 && chance.nextBoolean()) {
            answers.set(0, answers.get(1)); // two prompts may share one
        }
        List<String> others = choices.subList(prompts.size(), prompts.size() + chance.nextInt(3));
        return Item.Matching.of(text(stem()), prompts, answers, others);
    }

    private Item shortAnswer() {
        List<Item.MarkingPoint> points = new ArrayList<>();
        for (int i = chance.nextInt(4); i > 0; i--) {
            points.add(new Item.MarkingPoint(words(), 1 + chance.nextInt(9)));
        }
        return new Item.ShortAnswer(text(stem()), chance.nextBoolean() ? words() : words() + "\n\n" + words(), points);
    }

    private Item hazards() {
        List<Region.Point> outline =
                List.of(new Region.Point(0, 0), new Region.Point(10_000, 0), new Region.Point(5_000, 10_000));
        return new Item.HazardPicture(
                text(words()), "ab".repeat(32), "仓库", List.of(new Region("货架", outline, true)), chance.nextInt(101));
    }

    private Item caseStudy() {
        List<Item.Part> parts = new ArrayList<>();
        for (int i = 0; i <= chance.nextInt(4); i++) {
            parts.add(new Item.Part(simple(), 1 + chance.nextInt(100)));
        }
        return new Item.CaseStudy(text(stem()), parts);
    }

    /** Words, some with lines and a table, as {@link org.pingandeng.quiz.item.Prose} takes them. */
    private String stem() {
        return switch (chance.nextInt(6)) {
            case 0 -> words() + "\n" + words();
            case 1 -> words() + "\n| 气体 | 限值 |\n| --- | --- |\n| H2S | 10 |\n" + words();
            case 2 -> words() + "\n| 一 | 二 | 三 |\n| | |\n" + words();
            default -> words();
        };
    }

    private Item single() {
        List<String> options = options(2 + chance.nextInt(4));
        return new Item.Single(text(stem()), options, chance.nextInt(options.size()));
    }

    private Item multiple() {
        List<String> options = options(3 + chance.nextInt(4));
        TreeSet<Integer> right = new TreeSet<>();
        right.add(chance.nextInt(options.size()));
        right.add(chance.nextInt(options.size()));
        PartialCredit[] credits = PartialCredit.values();
        return new Item.Multiple(text(stem()), options, right, credits[chance.nextInt(credits.length)]);
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
            String word = WORDS[chance.nextInt(this.words)];
            words.append(!leftOut.isEmpty() && word.contains(leftOut) ? "甲" : word);
        }
        return words.append("事").toString();
    }
}

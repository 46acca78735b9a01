package org.pingandeng.quiz.item;

import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * One question with its key. Sealed: a new type is a new record, its grading in {@link Grading} and its rendering at
 * the edge. Options are known by their position in the authored order (0, 1, 2 …); the letters that a candidate sees
 * depend on the paper's shuffling and mean nothing here.
 */
public sealed interface Item {

    /**
     * What every item says beside its question.
     *
     * @return stem, explanation, topic and the rest
     */
    Text text();

    /**
     * Its type.
     *
     * @return one of the types
     */
    ItemType type();

    /**
     * The words of an item.
     *
     * @param stem the question, plain text; a fill-in marks each blank by four underscores
     * @param explanation why the key is right and what tempts to the wrong answer
     * @param topic path of the knowledge point (知识点), such as {@code 危险化学品/储存}
     * @param difficulty 1 (everybody) to 5 (few)
     * @param law articles behind it, such as {@code 安全生产法:28}
     * @param source where the author took it from
     */
    record Text(String stem, String explanation, String topic, int difficulty, List<String> law, String source) {
        public Text {
            require(!stem.isBlank(), "a stem");
            require(difficulty >= 1 && difficulty <= 5, "a difficulty from 1 to 5");
            law = List.copyOf(law);
        }
    }

    /**
     * 判断: a statement that is right or wrong.
     *
     * @param text its words
     * @param right whether the statement is right
     */
    record TrueFalse(Text text, boolean right) implements Item {
        @Override
        public ItemType type() {
            return ItemType.TRUE_FALSE;
        }
    }

    /**
     * 单选: one option is right.
     *
     * @param text its words
     * @param options in the authored order
     * @param right position of the right one
     */
    record Single(Text text, List<String> options, int right) implements Item {
        public Single {
            options = List.copyOf(options);
            require(options.size() >= 2, "at least two options");
            Objects.checkIndex(right, options.size());
        }

        @Override
        public ItemType type() {
            return ItemType.SINGLE;
        }
    }

    /**
     * 多选: two or more options are right.
     *
     * @param text its words
     * @param options in the authored order
     * @param right positions of the right ones
     * @param credit what a partly right answer is worth
     */
    record Multiple(Text text, List<String> options, Set<Integer> right, PartialCredit credit) implements Item {
        public Multiple {
            options = List.copyOf(options);
            right = Set.copyOf(right);
            require(options.size() >= 3, "at least three options");
            require(!right.isEmpty(), "a right option");
            for (int position : right) {
                Objects.checkIndex(position, options.size());
            }
        }

        @Override
        public ItemType type() {
            return ItemType.MULTIPLE;
        }
    }

    /**
     * 填空: blanks to fill, each marked alone.
     *
     * @param text its words; the stem has as many blanks as there are here
     * @param blanks what each accepts
     */
    record FillIn(Text text, List<Blank> blanks) implements Item {
        /** How a stem marks a blank. */
        public static final String MARK = "____";

        public FillIn {
            blanks = List.copyOf(blanks);
            require(!blanks.isEmpty(), "a blank");
            require(
                    text.stem().split(MARK + "+", -1).length - 1 == blanks.size(),
                    "as many blanks in the stem as answers");
        }

        @Override
        public ItemType type() {
            return ItemType.FILL_IN;
        }
    }

    private static void require(boolean held, String what) {
        if (!held) {
            throw new IllegalArgumentException("An item needs " + what);
        }
    }
}

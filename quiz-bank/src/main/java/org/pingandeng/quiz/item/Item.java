package org.pingandeng.quiz.item;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

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
     * @param stem the question as {@link Prose}; a fill-in marks each blank by four underscores
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

    /**
     * 简答: a few sentences, marked by persons.
     *
     * @param text its words
     * @param reference the answer a marker compares with
     * @param points what the marks are for (采分点); empty where the reference says it all
     */
    record ShortAnswer(Text text, String reference, List<MarkingPoint> points) implements Item {
        public ShortAnswer {
            points = List.copyOf(points);
            require(!reference.isBlank(), "a reference answer");
        }

        @Override
        public ItemType type() {
            return ItemType.SHORT_ANSWER;
        }
    }

    /**
     * One thing a short answer earns marks for.
     *
     * @param text what must be said
     * @param weight its share against the other points, at least 1
     */
    record MarkingPoint(String text, int weight) {
        public MarkingPoint {
            require(!text.isBlank(), "a marking point that says something");
            require(weight >= 1, "a marking point with a weight");
        }
    }

    /**
     * 排序: steps to put in order. They are kept sorted by their text, for their positions reach the candidate and
     * must tell nothing.
     *
     * @param text its words
     * @param steps sorted, all different
     * @param right positions in {@code steps}, in the right order
     * @param credit what a partly right order is worth
     */
    record Ordering(Text text, List<String> steps, List<Integer> right, OrderCredit credit) implements Item {
        public Ordering {
            steps = List.copyOf(steps);
            right = List.copyOf(right);
            require(steps.size() >= 2, "at least two steps");
            require(steps.equals(steps.stream().sorted().toList()), "sorted steps");
            require(Set.copyOf(steps).size() == steps.size(), "steps that differ");
            require(Set.copyOf(right).size() == steps.size() && right.size() == steps.size(), "a place for each step");
            for (int position : right) {
                Objects.checkIndex(position, steps.size());
            }
        }

        /**
         * From steps as an author writes them.
         *
         * @param text its words
         * @param steps in the right order
         * @param credit what a partly right order is worth
         * @return the item; always the same for the same words
         */
        public static Ordering inRightOrder(Text text, List<String> steps, OrderCredit credit) {
            List<String> sorted = steps.stream().sorted().toList();
            return new Ordering(
                    text, sorted, steps.stream().map(sorted::indexOf).toList(), credit);
        }

        /**
         * The steps as an author writes them.
         *
         * @return in the right order
         */
        public List<String> inRightOrder() {
            return right.stream().map(steps::get).toList();
        }

        @Override
        public ItemType type() {
            return ItemType.ORDERING;
        }
    }

    /**
     * 连线: each prompt belongs to one choice; some choices may belong to nothing. Choices are kept sorted by their
     * text, for their positions reach the candidate and must tell nothing.
     *
     * @param text its words
     * @param prompts what is asked
     * @param choices what to choose from, sorted, all different
     * @param right for each prompt the position of its choice
     */
    record Matching(Text text, List<String> prompts, List<String> choices, List<Integer> right) implements Item {
        public Matching {
            prompts = List.copyOf(prompts);
            choices = List.copyOf(choices);
            right = List.copyOf(right);
            require(prompts.size() >= 2, "at least two prompts");
            require(Set.copyOf(prompts).size() == prompts.size(), "prompts that differ");
            require(choices.size() >= 2 && Set.copyOf(choices).size() == choices.size(), "choices that differ");
            require(choices.equals(choices.stream().sorted().toList()), "sorted choices");
            require(right.size() == prompts.size(), "a choice for each prompt");
            for (int position : right) {
                Objects.checkIndex(position, choices.size());
            }
        }

        /**
         * From pairs as an author writes them.
         *
         * @param text its words
         * @param prompts what is asked
         * @param answers for each prompt what belongs to it; two prompts may share one
         * @param distractors choices that belong to nothing
         * @return the item; always the same for the same words
         */
        public static Matching of(Text text, List<String> prompts, List<String> answers, List<String> distractors) {
            require(answers.size() == prompts.size(), "a choice for each prompt");
            List<String> choices = Stream.concat(answers.stream().distinct(), distractors.stream())
                    .toList();
            List<String> sorted = choices.stream().sorted().toList();
            return new Matching(
                    text, prompts, sorted, answers.stream().map(sorted::indexOf).toList());
        }

        /**
         * What belongs to each prompt.
         *
         * @return one a prompt
         */
        public List<String> answers() {
            return right.stream().map(choices::get).toList();
        }

        /**
         * What belongs to nothing.
         *
         * @return choices without a prompt
         */
        public List<String> distractors() {
            List<String> answers = answers();
            return choices.stream().filter(choice -> !answers.contains(choice)).toList();
        }

        @Override
        public ItemType type() {
            return ItemType.MATCHING;
        }
    }

    /**
     * 找隐患: hazards to find on a picture, by pointing at them or by choosing among its places in words. Both forms
     * are marked alike. Its places are kept sorted by their label, for their positions reach the candidate and must
     * tell nothing.
     *
     * @param text its words
     * @param picture the picture's id in the media library: the SHA-256 of its content in hex
     * @param alt what it shows, for those who cannot see it; says nothing of hazards
     * @param regions its places, hazards and harmless ones, in any order
     * @param penaltyPercent what a false alarm costs, in hundredths of a hazard's share
     */
    record HazardPicture(Text text, String picture, String alt, List<Region> regions, int penaltyPercent)
            implements Item {
        public HazardPicture {
            regions =
                    regions.stream().sorted(Comparator.comparing(Region::label)).toList();
            require(picture.matches("[0-9a-f]{64}"), "a picture of the library");
            require(!alt.isBlank(), "a description of its picture");
            require(regions.stream().anyMatch(Region::hazard), "a hazard");
            require(penaltyPercent >= 0 && penaltyPercent <= 100, "a penalty from 0 to 100 percent");
        }

        @Override
        public ItemType type() {
            return ItemType.HAZARD_PICTURE;
        }
    }

    /**
     * 案例题: a situation and questions about it.
     *
     * @param text its words; the stem is the situation
     * @param parts its questions, never cases themselves
     */
    record CaseStudy(Text text, List<Part> parts) implements Item {
        private static final int MOST_PARTS = 30;

        public CaseStudy {
            parts = List.copyOf(parts);
            require(!parts.isEmpty() && parts.size() <= MOST_PARTS, "from 1 to 30 questions about the case");
            require(parts.stream().noneMatch(part -> part.item() instanceof CaseStudy), "questions that are no cases");
        }

        @Override
        public ItemType type() {
            return ItemType.CASE_STUDY;
        }
    }

    /**
     * One question of a case.
     *
     * @param item the question
     * @param weight its share of the case's points against the others, from 1 to 100
     */
    record Part(Item item, int weight) {
        public Part {
            require(weight >= 1 && weight <= 100, "a weight from 1 to 100");
        }
    }

    private static void require(boolean held, String what) {
        if (!held) {
            throw new IllegalArgumentException("An item needs " + what);
        }
    }
}

package org.pingandeng.quiz.exchange;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.pingandeng.quiz.exchange.RowProblem.Reason;
import org.pingandeng.quiz.item.Blank;
import org.pingandeng.quiz.item.Item;
import org.pingandeng.quiz.item.Item.MarkingPoint;
import org.pingandeng.quiz.item.OrderCredit;
import org.pingandeng.quiz.item.PartialCredit;

/**
 * Puts one item together from what another system's file says of it, or says what is wrong. Without a code of its own
 * an item is known by its content, so that the same file again changes nothing.
 *
 * @param row line of the file
 * @param code the item's code, or empty
 * @param topic the knowledge point the file names, or empty
 * @param tags what else it says
 * @param filing for all that it does not say
 * @param read where the item or its problems go
 */
record ItemMaker(long row, String code, String topic, Tags tags, Filing filing, Reading read) {

    static final int LONGEST_CODE = 80;
    private static final int MOST_PARTS = 30;
    private static final double ALL = 0.999;

    /** One answer of a choice; the share is of the whole points, 1 for a right one, negative where it costs. */
    record Option(String text, double share) {}

    void trueFalse(String stem, String explanation, boolean right) {
        words(stem, explanation).ifPresent(text -> keep(new Item.TrueFalse(text, right)));
    }

    void single(String stem, String explanation, List<Option> options) {
        if (!fit(options, 2)) {
            return;
        }
        List<Integer> right = positions(options, ALL);
        if (right.size() != 1) {
            problem(Column.ANSWER, Reason.ANSWER_MISFIT, stem);
            return;
        }
        words(stem, explanation).ifPresent(text -> keep(new Item.Single(text, texts(options), right.get(0))));
    }

    void multiple(String stem, String explanation, List<Option> options) {
        if (!fit(options, 3)) {
            return;
        }
        List<Integer> right = positions(options, 0.0001);
        if (right.isEmpty()) {
            problem(Column.ANSWER, Reason.ANSWER_MISFIT, stem);
            return;
        }
        // other systems give each right answer its share and take one for each wrong one
        PartialCredit credit = tags.credit().orElse(PartialCredit.PER_OPTION);
        words(stem, explanation)
                .ifPresent(text -> keep(new Item.Multiple(text, texts(options), new TreeSet<>(right), credit)));
    }

    /** The stem may lack its blank where the other system shows a field of its own below the question. */
    void fillIn(String stem, String explanation, List<List<String>> accepted) {
        boolean marked = stem.contains(Item.FillIn.MARK);
        String whole = marked || accepted.size() != 1 ? stem : stem + Item.FillIn.MARK;
        int marks = whole.split(Item.FillIn.MARK + "+", -1).length - 1;
        if (accepted.isEmpty() || accepted.stream().anyMatch(each -> each.isEmpty() || each.contains(""))) {
            problem(Column.ANSWER, Reason.EMPTY, stem);
        } else if (marks != accepted.size()) {
            problem(Column.ANSWER, Reason.BLANKS_MISFIT, stem);
        } else {
            words(whole, explanation)
                    .ifPresent(text -> blanks(accepted).ifPresent(blanks -> keep(new Item.FillIn(text, blanks))));
        }
    }

    private Optional<List<Blank>> blanks(List<List<String>> accepted) {
        try {
            return Optional.of(accepted.stream().map(Blank::new).toList());
        } catch (IllegalArgumentException misfit) {
            problem(Column.ANSWER, Reason.ANSWER_MISFIT, String.valueOf(accepted.get(0)));
            return Optional.empty();
        }
    }

    void shortAnswer(String stem, String explanation, String reference, List<MarkingPoint> points) {
        if (reference.isBlank()) {
            problem(Column.ANSWER, Reason.EMPTY, stem);
        } else {
            words(stem, explanation).ifPresent(text -> keep(new Item.ShortAnswer(text, reference, points)));
        }
    }

    /** Takes the steps in their right order. */
    void ordering(String stem, String explanation, List<String> steps, OrderCredit credit) {
        if (fit(steps.stream().map(step -> new Option(step, 1)).toList(), 2)) {
            words(stem, explanation).ifPresent(text -> keep(Item.Ordering.inRightOrder(text, steps, credit)));
        }
    }

    /** Takes what belongs to each prompt, and what belongs to nothing. */
    void matching(String stem, String explanation, List<String> prompts, List<String> answers, List<String> others) {
        List<Option> choices = Stream.concat(answers.stream().distinct(), others.stream())
                .map(choice -> new Option(choice, 1))
                .toList();
        if (fit(prompts.stream().map(prompt -> new Option(prompt, 1)).toList(), 2) && fit(choices, 2)) {
            words(stem, explanation).ifPresent(text -> keep(Item.Matching.of(text, prompts, answers, others)));
        }
    }

    void caseStudy(String stem, String explanation, List<Item.Part> parts) {
        if (parts.isEmpty() || parts.size() > MOST_PARTS) {
            problem(Column.OPTIONS, Reason.PARTS_MISSING, stem);
        } else {
            words(stem, explanation).ifPresent(text -> keep(new Item.CaseStudy(text, parts)));
        }
    }

    void unknown(String kind) {
        problem(Column.TYPE, Reason.UNKNOWN_KIND, kind);
    }

    private boolean fit(List<Option> options, int least) {
        if (options.size() < least
                || options.stream().anyMatch(option -> option.text().isBlank())) {
            problem(Column.OPTIONS, Reason.OPTIONS_MISSING, "");
            return false;
        }
        if (new HashSet<>(texts(options)).size() < options.size()) {
            problem(Column.OPTIONS, Reason.OPTIONS_EQUAL, texts(options).toString());
            return false;
        }
        return true;
    }

    private static List<String> texts(List<Option> options) {
        return options.stream().map(Option::text).toList();
    }

    private static List<Integer> positions(List<Option> options, double least) {
        return java.util.stream.IntStream.range(0, options.size())
                .filter(i -> options.get(i).share() >= least)
                .boxed()
                .toList();
    }

    private Optional<Item.Text> words(String stem, String explanation) {
        if (stem.isBlank()) {
            problem(Column.STEM, Reason.EMPTY, "");
            return Optional.empty();
        }
        return Optional.of(new Item.Text(
                stem,
                explanation,
                topic.isBlank() ? filing.topic() : topic,
                tags.difficulty().orElse(filing.difficulty()),
                tags.law(),
                tags.source()));
    }

    private void keep(Item item) {
        String known = code.isBlank() || code.length() > LONGEST_CODE ? contentCode(item) : code;
        read.take(new ItemRow(row, known, tags.use().orElse(filing.use()), item, tags.filed()));
    }

    /** The code of an item that has none: of its words, so that the same item has it again. */
    static String contentCode(Item item) {
        String words = item.type() + item.text().stem() + org.pingandeng.quiz.item.CandidateItem.options(item);
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
            return "x-" + HexFormat.of().formatHex(hash, 0, 8);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void problem(Column column, Reason reason, String found) {
        read.problem(RowProblem.of(row, column.header(), reason, found));
    }
}

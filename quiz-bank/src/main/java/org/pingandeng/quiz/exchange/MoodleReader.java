package org.pingandeng.quiz.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.pingandeng.quiz.exchange.ItemMaker.Option;
import org.pingandeng.quiz.exchange.RowProblem.Reason;
import org.pingandeng.quiz.item.OrderCredit;

/**
 * Reads Moodle XML: true-false, multiple choice, short answer, numerical, and embedded answers (cloze) whose blanks are
 * words or numbers. Categories become knowledge points.
 */
final class MoodleReader {

    private final Filing filing;
    private final Reading reading = new Reading();
    private String topic = "";

    private MoodleReader(Filing filing) {
        this.filing = filing;
    }

    static ItemFile read(String text, Filing filing) {
        MoodleReader reader = new MoodleReader(filing);
        try {
            XmlNode.each(text, "quiz", reader::question);
        } catch (XmlNode.Broken broken) {
            reader.reading.problem(RowProblem.of(broken.row(), "", broken.reason(), broken.getMessage()));
        }
        return reader.reading.file();
    }

    private void question(XmlNode node) {
        if (!node.name().equals("question")) {
            return;
        }
        if (node.attribute("type").equals("category")) {
            topic = GiftReader.topic(
                    node.child("category").map(each -> each.text("text")).orElse(""));
            return;
        }
        List<String> tags = node.child("tags")
                .map(all -> all.children("tag").stream()
                        .map(tag -> tag.text("text"))
                        .toList())
                .orElse(List.of());
        ItemMaker maker = new ItemMaker(node.row(), node.text("idnumber"), topic, Tags.read(tags), filing, reading);
        make(node, maker, words(node, "questiontext"), words(node, "generalfeedback"));
    }

    private void make(XmlNode node, ItemMaker maker, String stem, String explanation) {
        switch (node.attribute("type")) {
            case "truefalse" -> maker.trueFalse(stem, explanation, right(node));
            case "multichoice" -> choice(node, maker, stem, explanation);
            case "shortanswer" -> maker.fillIn(stem, explanation, List.of(accepted(node, false)));
            case "numerical" -> maker.fillIn(stem, explanation, List.of(accepted(node, true)));
            case "cloze" -> Cloze.read(maker, stem, explanation);
            case "matching" -> matching(node, maker, stem, explanation);
            case "ordering" -> ordering(node, maker, stem, explanation);
            case "essay" -> essay(node, maker, stem, explanation);
            default -> maker.unknown(node.attribute("type"));
        }
    }

    private boolean right(XmlNode node) {
        return node.children("answer").stream()
                .peek(this::comment)
                .anyMatch(answer -> fraction(answer) > 0 && answer.text("text").equalsIgnoreCase("true"));
    }

    private void choice(XmlNode node, ItemMaker maker, String stem, String explanation) {
        boolean single =
                !node.text("single").equals("false") && !node.text("single").equals("0");
        List<Option> options = node.children("answer").stream()
                .peek(this::comment)
                .map(answer -> new Option(words(answer), fraction(answer)))
                .toList();
        if (single) {
            options.stream()
                    .filter(option -> option.share() > 0 && option.share() < 1)
                    .forEach(option -> reading.loss(node.row(), Loss.Kind.WEIGHTS, option.text()));
            maker.single(stem, explanation, options);
        } else {
            maker.multiple(stem, explanation, options);
        }
    }

    /** A pair without a question is a choice that belongs to nothing. */
    private void matching(XmlNode node, ItemMaker maker, String stem, String explanation) {
        List<String> prompts = new ArrayList<>();
        List<String> answers = new ArrayList<>();
        List<String> others = new ArrayList<>();
        for (XmlNode pair : node.children("subquestion")) {
            String prompt = words(pair);
            String choice = pair.child("answer").map(each -> each.text("text")).orElse("");
            if (prompt.isBlank()) {
                others.add(choice);
            } else {
                prompts.add(prompt);
                answers.add(choice);
            }
        }
        maker.matching(stem, explanation, prompts, answers, others);
    }

    /** The plugin qtype_ordering numbers the steps by what are fractions elsewhere. */
    private void ordering(XmlNode node, ItemMaker maker, String stem, String explanation) {
        List<String> steps = node.children("answer").stream()
                .sorted(Comparator.comparingDouble(MoodleReader::fraction))
                .map(this::words)
                .toList();
        String grading = node.text("gradingtype");
        Optional<OrderCredit> credit = Optional.ofNullable(MoodleWriter.GRADINGS.get(grading));
        if (credit.isEmpty() && !grading.isEmpty()) {
            reading.loss(node.row(), Loss.Kind.WEIGHTS, grading);
        }
        maker.ordering(stem, explanation, steps, credit.orElse(OrderCredit.ALL_OR_NOTHING));
    }

    /** What markers compare with; where nothing says it, the explanation does. */
    private void essay(XmlNode node, ItemMaker maker, String stem, String explanation) {
        MarkingNotes notes = MarkingNotes.read(words(node, "graderinfo"));
        boolean said = !notes.reference().isBlank();
        maker.shortAnswer(stem, said ? explanation : "", said ? notes.reference() : explanation, notes.points());
    }

    private List<String> accepted(XmlNode node, boolean numbers) {
        return node.children("answer").stream()
                .peek(this::comment)
                .filter(answer -> whole(answer))
                .map(answer -> {
                    String tolerance = numbers ? answer.text("tolerance") : "";
                    return words(answer) + (tolerance.isEmpty() || tolerance.equals("0") ? "" : "±" + tolerance);
                })
                .toList();
    }

    private boolean whole(XmlNode answer) {
        if (fraction(answer) < 1) {
            reading.loss(answer.row(), Loss.Kind.WEIGHTS, words(answer));
            return false;
        }
        return true;
    }

    private static double fraction(XmlNode answer) {
        try {
            return Double.parseDouble(answer.attribute("fraction").strip()) / 100;
        } catch (NumberFormatException none) {
            return 0;
        }
    }

    private void comment(XmlNode answer) {
        String comment = answer.child("feedback").map(each -> each.text("text")).orElse("");
        if (!comment.isEmpty()) {
            reading.loss(answer.row(), Loss.Kind.ANSWER_COMMENT, comment);
        }
    }

    private String words(XmlNode node, String child) {
        return node.child(child).map(this::words).orElse("");
    }

    private String words(XmlNode node) {
        node.children("file").forEach(file -> reading.loss(node.row(), Loss.Kind.PICTURE, file.attribute("name")));
        String text = node.text("text");
        boolean plain = node.attribute("format").equals("plain_text") || text.indexOf('<') < 0 && text.indexOf('&') < 0;
        return plain ? text : Html.words(text, node.row(), reading);
    }
}

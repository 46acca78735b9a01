package org.pingandeng.quiz.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pingandeng.quiz.exchange.RowProblem.Reason;
import org.pingandeng.quiz.item.Item;
import org.pingandeng.quiz.item.Item.MarkingPoint;

/**
 * Reads GIFT, Moodle's text format: questions with a blank line between them, categories by {@code $CATEGORY:}, code and
 * tags in a comment {@code // [id:…] [tag:…]} above a question (Moodle 3.6 and newer). GIFT has no place for what an
 * essay is marked by: {@code [reference:…]} and {@code [point:2:…]} in that comment are ours, and Moodle passes them over.
 */
final class GiftReader {

    private static final Pattern MARKER = Pattern.compile("\\[(id|tag|reference|point):");
    private static final Pattern POINT = Pattern.compile("(\\d{1,6}):(.+)", Pattern.DOTALL);
    private static final Pattern FORMAT = Pattern.compile("^\\s*\\[(html|moodle|plain|markdown)]");

    private final Filing filing;
    private final Reading reading = new Reading();
    private final StringBuilder block = new StringBuilder();
    private final List<String> tags = new ArrayList<>();
    private final List<MarkingPoint> points = new ArrayList<>();
    private String reference = "";
    private String code = "";
    private String topic = "";
    private long begun;

    private GiftReader(Filing filing) {
        this.filing = filing;
    }

    static ItemFile read(String text, Filing filing) {
        GiftReader reader = new GiftReader(filing);
        long row = 0;
        for (String line : text.split("\\R", -1)) {
            reader.line(++row, line);
        }
        reader.endOfBlock();
        return reader.reading.file();
    }

    private void line(long row, String line) {
        String text = line.strip();
        if (text.isEmpty()) {
            endOfBlock();
        } else if (text.startsWith("//")) {
            markers(text);
        } else if (block.isEmpty() && text.startsWith("$CATEGORY:")) {
            topic = topic(text.substring("$CATEGORY:".length()));
        } else {
            begun = block.isEmpty() ? row : begun;
            block.append(line).append('\n');
        }
    }

    private void markers(String comment) {
        Matcher marker = MARKER.matcher(comment);
        int from = 0;
        while (marker.find(from)) {
            int end = GiftText.find(comment, "]", marker.end());
            if (end < 0) {
                return;
            }
            String value = GiftText.unmarked(comment.substring(marker.end(), end));
            switch (marker.group(1)) {
                case "id" -> code = value;
                case "tag" -> tags.add(value);
                case "reference" -> reference = value;
                default -> point(value);
            }
            from = end;
        }
    }

    private void point(String value) {
        Matcher point = POINT.matcher(value);
        if (point.matches() && !point.group(2).isBlank()) {
            points.add(new MarkingPoint(point.group(2), Math.max(1, Integer.parseInt(point.group(1)))));
        }
    }

    /** Moodle puts every category below {@code $course$/top}, which says nothing. */
    static String topic(String category) {
        return category.strip().replaceFirst("^\\$\\w+\\$/?", "").replaceFirst("^top(/|$)", "");
    }

    private void endOfBlock() {
        if (!block.isEmpty()) {
            question(block.toString());
            block.setLength(0);
            tags.clear();
            points.clear();
            code = "";
            reference = "";
        }
    }

    private void question(String text) {
        ItemMaker maker = new ItemMaker(begun, code, topic, Tags.read(List.copyOf(tags)), filing, reading);
        String rest = withoutTitle(text);
        int open = GiftText.find(rest, "{", 0);
        int close = open < 0 ? -1 : GiftText.find(rest, "}", open);
        if (open < 0) {
            maker.unknown("description");
        } else if (close < 0) {
            reading.problem(RowProblem.of(begun, Column.STEM.header(), Reason.NOT_WELL_FORMED, "{"));
        } else {
            new GiftAnswers(
                            maker,
                            stem(rest, open, close),
                            rest.substring(open + 1, close).strip())
                    .read(reference, List.copyOf(points));
        }
    }

    private static String withoutTitle(String text) {
        String stripped = text.strip();
        int end = stripped.startsWith("::") ? GiftText.find(stripped, "::", 2) : -1;
        return end < 0 ? stripped : stripped.substring(end + 2);
    }

    /** What stands behind the braces goes on with the sentence: the answer's place is a blank in it. */
    private String stem(String rest, int open, int close) {
        String before = rest.substring(0, open);
        Matcher format = FORMAT.matcher(before);
        boolean html = format.find() && format.group(1).equals("html");
        before = format.reset().replaceFirst("");
        String tail = rest.substring(close + 1);
        String whole = tail.isBlank()
                ? GiftText.plain(before)
                : GiftText.plain(before.strip() + Item.FillIn.MARK + tail.strip());
        return html ? Html.words(whole, begun, reading) : whole;
    }
}

package org.pingandeng.quiz.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pingandeng.quiz.item.Item;
import org.pingandeng.quiz.item.Item.MarkingPoint;

/**
 * What a marker goes by, as one text for systems that have one place for it: the reference answer and, below a heading,
 * a line for each marking point, {@code 要点（2分）：先报警}.
 *
 * @param reference the reference answer
 * @param points what the marks are for
 */
record MarkingNotes(String reference, List<MarkingPoint> points) {

    private static final String HEADING = "\n\n评分要点：";
    private static final Pattern POINT =
            Pattern.compile("\n要点（(\\d{1,6})分）：(.*?)(?=\n要点（\\d{1,6}分）：|$)", Pattern.DOTALL);

    static String write(Item.ShortAnswer item) {
        StringBuilder out = new StringBuilder(item.reference());
        if (!item.points().isEmpty()) {
            out.append(HEADING);
            item.points()
                    .forEach(point -> out.append("\n要点（")
                            .append(point.weight())
                            .append("分）：")
                            .append(point.text()));
        }
        return out.toString();
    }

    static MarkingNotes read(String text) {
        int heading = text.lastIndexOf(HEADING);
        if (heading < 0) {
            return new MarkingNotes(text, List.of());
        }
        List<MarkingPoint> points = new ArrayList<>();
        Matcher point = POINT.matcher(text.substring(heading + HEADING.length()));
        while (point.find()) {
            if (!point.group(2).isBlank()) {
                points.add(new MarkingPoint(point.group(2), Math.max(1, Integer.parseInt(point.group(1)))));
            }
        }
        return points.isEmpty()
                ? new MarkingNotes(text, List.of())
                : new MarkingNotes(text.substring(0, heading), points);
    }
}

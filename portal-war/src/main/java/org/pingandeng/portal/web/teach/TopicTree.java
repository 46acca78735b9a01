package org.pingandeng.portal.web.teach;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** The topics as a tree in lines: all at the top, and below them those on the way to the chosen one. */
final class TopicTree {

    private final NavigableMap<String, Integer> counts = new TreeMap<>();
    private final String chosen;

    private TopicTree(Map<String, Integer> topics, String chosen) {
        this.chosen = chosen;
        topics.forEach((topic, many) -> {
            for (int slash = topic.indexOf('/'); slash >= 0; slash = topic.indexOf('/', slash + 1)) {
                counts.merge(topic.substring(0, slash), many, Integer::sum);
            }
            counts.merge(topic, many, Integer::sum);
        });
    }

    /**
     * A line.
     *
     * @param path the whole path
     * @param name its last part
     * @param depth 0 at the top
     * @param count how many questions are in it and below
     * @param chosen whether the list shows it
     * @param open whether what is below it is shown
     * @param more whether there is anything below it
     */
    public record Line(String path, String name, int depth, int count, boolean chosen, boolean open, boolean more) {}

    /**
     * The lines to show.
     *
     * @param topics how many questions there are by whole path
     * @param chosen the path that the list shows; empty for all
     */
    static List<Line> lines(Map<String, Integer> topics, String chosen) {
        TopicTree tree = new TopicTree(topics, chosen);
        List<Line> lines = new ArrayList<>();
        tree.below("", 0, lines);
        return lines;
    }

    private void below(String parent, int depth, List<Line> lines) {
        counts.forEach((path, many) -> {
            if (parent(path).equals(parent)) {
                boolean open = chosen.equals(path) || chosen.startsWith(path + "/");
                String next = counts.ceilingKey(path + "/");
                boolean more = next != null && next.startsWith(path + "/");
                String name = path.substring(path.lastIndexOf('/') + 1);
                lines.add(new Line(path, name, depth, many, chosen.equals(path), open, more));
                if (open) {
                    below(path, depth + 1, lines);
                }
            }
        });
    }

    private static String parent(String path) {
        int slash = path.lastIndexOf('/');
        return slash < 0 ? "" : path.substring(0, slash);
    }
}

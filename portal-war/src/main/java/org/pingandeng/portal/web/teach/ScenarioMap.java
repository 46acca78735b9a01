package org.pingandeng.portal.web.teach;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.pingandeng.course.exercise.model.Scenario;
import org.pingandeng.course.exercise.model.Scenario.Choice;
import org.pingandeng.course.exercise.model.Scenario.Situation;

/**
 * A scenario's situations as a map: what can be reached in one step stands a row below, what cannot be reached at all in the
 * last one. Lengths are those of the drawing.
 *
 * @param nodes the situations
 * @param arrows the choices
 * @param width of the drawing
 * @param height of the drawing
 */
public record ScenarioMap(List<Node> nodes, List<Arrow> arrows, int width, int height) {

    private static final int ACROSS = 104;
    private static final int DOWN = 84;
    private static final int RADIUS = 22;
    private static final double BEND = 0.22;

    /**
     * A situation.
     *
     * @param number from 1
     * @param x of its middle
     * @param y of its middle
     * @param kind {@code good} or {@code bad} for an ending, {@code lost} where no way leads, else {@code open}
     */
    public record Node(int number, int x, int y, String kind) {}

    /**
     * A choice.
     *
     * @param path as SVG wants it
     * @param quality in lower case
     */
    public record Arrow(String path, String quality) {}

    /**
     * Draws a scenario.
     *
     * @param scenario any
     * @return its map
     */
    public static ScenarioMap of(Scenario scenario) {
        Map<Integer, List<Integer>> rows = rows(scenario);
        int widest = rows.values().stream().mapToInt(List::size).max().orElse(1);
        int width = ACROSS * Math.max(1, widest);
        Map<Integer, Node> nodes = new TreeMap<>();
        int y = DOWN / 2;
        for (Map.Entry<Integer, List<Integer>> row : rows.entrySet()) {
            int gap = width / row.getValue().size();
            for (int at = 0; at < row.getValue().size(); at++) {
                int situation = row.getValue().get(at);
                boolean lost = row.getKey() == Integer.MAX_VALUE;
                nodes.put(situation, new Node(situation + 1, gap / 2 + gap * at, y, kind(scenario, situation, lost)));
            }
            y += DOWN;
        }
        return new ScenarioMap(List.copyOf(nodes.values()), arrows(scenario, nodes), width, y - DOWN / 2);
    }

    /** Situations by how many steps they are away from the beginning. */
    private static Map<Integer, List<Integer>> rows(Scenario scenario) {
        Map<Integer, Integer> steps = new TreeMap<>();
        List<Integer> open = scenario.situations().isEmpty() ? List.of() : List.of(0);
        for (int step = 0; !open.isEmpty(); step++) {
            List<Integer> next = new ArrayList<>();
            for (int at : open) {
                if (steps.putIfAbsent(at, step) == null) {
                    targets(scenario, at).stream()
                            .filter(to -> !steps.containsKey(to))
                            .forEach(next::add);
                }
            }
            open = next;
        }
        Map<Integer, List<Integer>> rows = new TreeMap<>();
        for (int at = 0; at < scenario.situations().size(); at++) {
            rows.computeIfAbsent(steps.getOrDefault(at, Integer.MAX_VALUE), none -> new ArrayList<>())
                    .add(at);
        }
        return rows;
    }

    private static List<Integer> targets(Scenario scenario, int at) {
        return scenario.situations().get(at).choices().stream()
                .flatMap(choice -> scenario.place(choice.to()).stream())
                .toList();
    }

    private static String kind(Scenario scenario, int at, boolean lost) {
        Situation situation = scenario.situations().get(at);
        return lost
                ? "lost"
                : situation.ending().map(end -> end.good() ? "good" : "bad").orElse("open");
    }

    private static List<Arrow> arrows(Scenario scenario, Map<Integer, Node> nodes) {
        List<Arrow> arrows = new ArrayList<>();
        for (int at = 0; at < scenario.situations().size(); at++) {
            for (Choice choice : scenario.situations().get(at).choices()) {
                Node from = nodes.get(at);
                scenario.place(choice.to())
                        .filter(to -> !nodes.get(to).equals(from))
                        .ifPresent(to -> arrows.add(new Arrow(
                                path(from, nodes.get(to)),
                                choice.quality().name().toLowerCase(Locale.ROOT))));
            }
        }
        return List.copyOf(arrows);
    }

    /** From edge to edge, bent a little, so that there and back are two lines. */
    private static String path(Node from, Node to) {
        double dx = to.x() - from.x();
        double dy = to.y() - from.y();
        double length = Math.hypot(dx, dy);
        double edge = RADIUS / length;
        return String.format(
                Locale.ROOT,
                "M%.1f %.1fQ%.1f %.1f %.1f %.1f",
                from.x() + dx * edge,
                from.y() + dy * edge,
                from.x() + dx / 2 - dy * BEND,
                from.y() + dy / 2 + dx * BEND,
                to.x() - dx * (edge + 0.08),
                to.y() - dy * (edge + 0.08));
    }
}

package org.pingandeng.portal.community.model;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.pingandeng.portal.community.model.Criterion.Level;
import org.pingandeng.portal.community.model.Scheme.Deduction;

/**
 * A tree of criteria as people write it, a line each: {@code 3.1 | title // English | points | evidence // English}, and
 * below a criterion that is scored a line {@code = share | text // English} for each level.
 */
public final class CriteriaText {

    private static final Pattern CODE = Pattern.compile("\\d{1,2}(\\.\\d{1,2}){0,2}");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}(\\.\\d{1,2})?");
    private static final int PARTS = 4;

    private CriteriaText() {}

    /**
     * What was read.
     *
     * @param criteria the tree; as far as it could be read
     * @param wrong the lines that could not be read, from 1
     */
    public record Reading(List<Criterion> criteria, List<Integer> wrong) {}

    /** Reads a tree; which line stands below which says its code. */
    public static Reading read(String text) {
        List<Integer> wrong = new ArrayList<>();
        Deque<Node> open = new ArrayDeque<>();
        Node root = new Node("", new Criterion("", "", "", 0, "", "", List.of(), List.of()));
        open.push(root);
        String[] lines = text.split("\\R", -1);
        for (int at = 0; at < lines.length; at++) {
            String line = lines[at].strip();
            boolean good = line.isEmpty() || (line.startsWith("=") ? level(line, open.peek()) : criterion(line, open));
            if (!good) {
                wrong.add(at + 1);
            }
        }
        return new Reading(root.whole().children(), wrong);
    }

    /** What takes points off, a line each: {@code code | title // English}; empty where a line cannot be read. */
    public static Optional<List<Deduction>> deductions(String text) {
        List<Deduction> found = new ArrayList<>();
        for (String line : text.lines().filter(each -> !each.isBlank()).toList()) {
            String[] parts = line.split("\\|", 2);
            if (parts.length < 2
                    || !parts[0].strip().matches("[a-z][a-z0-9-]{0,29}")
                    || first(parts[1]).isEmpty()) {
                return Optional.empty();
            }
            found.add(new Deduction(parts[0].strip(), first(parts[1]), second(parts[1])));
        }
        return Optional.of(found);
    }

    /** Writes deductions so that {@link #deductions} gives them again. */
    public static String lines(List<Deduction> deductions) {
        return deductions.stream()
                .map(each -> each.code() + " | " + both(each.title(), each.titleEn()))
                .collect(Collectors.joining("\n"));
    }

    private static boolean level(String line, Node node) {
        String[] parts = line.substring(1).split("\\|", 2);
        if (node.code.isEmpty()
                || parts.length < 2
                || !NUMBER.matcher(parts[0].strip()).matches()) {
            return false;
        }
        node.levels.add(new Level(Double.parseDouble(parts[0].strip()), first(parts[1]), second(parts[1])));
        return !first(parts[1]).isEmpty();
    }

    private static boolean criterion(String line, Deque<Node> open) {
        String[] parts = line.split("\\|", PARTS);
        String code = parts[0].strip();
        if (parts.length < PARTS - 1
                || !CODE.matcher(code).matches()
                || !NUMBER.matcher(parts[2].strip()).matches()
                || first(parts[1]).isEmpty()) {
            return false;
        }
        while (!open.peek().above(code)) {
            open.pop();
        }
        String evidence = parts.length == PARTS ? parts[PARTS - 1] : "";
        Node node = new Node(
                code,
                new Criterion(
                        code,
                        first(parts[1]),
                        second(parts[1]),
                        Double.parseDouble(parts[2].strip()),
                        first(evidence),
                        second(evidence),
                        List.of(),
                        List.of()));
        open.peek().below.add(node);
        open.push(node);
        return true;
    }

    private static String first(String both) {
        return both.split("//", 2)[0].strip();
    }

    private static String second(String both) {
        String[] parts = both.split("//", 2);
        return parts.length < 2 ? "" : parts[1].strip();
    }

    /** Writes a tree so that {@link #read} gives it again. */
    public static String write(List<Criterion> criteria) {
        StringBuilder text = new StringBuilder();
        criteria.forEach(each -> write(each, text));
        return text.toString().stripTrailing();
    }

    private static void write(Criterion criterion, StringBuilder text) {
        text.append(criterion.code())
                .append(" | ")
                .append(both(criterion.title(), criterion.titleEn()))
                .append(" | ")
                .append(Criterion.plain(criterion.weight()))
                .append(" | ")
                .append(both(criterion.evidence(), criterion.evidenceEn()))
                .append('\n');
        criterion
                .levels()
                .forEach(each -> text.append("= ")
                        .append(each.word())
                        .append(" | ")
                        .append(both(each.text(), each.textEn()))
                        .append('\n'));
        criterion.children().forEach(each -> write(each, text));
    }

    private static String both(String chinese, String english) {
        return english.isBlank() ? chinese : chinese + " // " + english;
    }

    /** A line with what was found below it so far. */
    private static final class Node {
        private final String code;
        private final Criterion line;
        private final List<Level> levels = new ArrayList<>();
        private final List<Node> below = new ArrayList<>();

        Node(String code, Criterion line) {
            this.code = code;
            this.line = line;
        }

        boolean above(String other) {
            return code.isEmpty() || other.startsWith(code + ".");
        }

        Criterion whole() {
            return new Criterion(
                    code,
                    line.title(),
                    line.titleEn(),
                    line.weight(),
                    line.evidence(),
                    line.evidenceEn(),
                    levels,
                    below.stream().map(Node::whole).toList());
        }
    }
}

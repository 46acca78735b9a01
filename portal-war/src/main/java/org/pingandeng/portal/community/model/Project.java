package org.pingandeng.portal.community.model;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Something an applicant did so that fewer people are hurt.
 *
 * @param title what it is called
 * @param words what was done
 * @param done how much of it
 * @param total of how much; at least 1
 */
public record Project(String title, String words, int done, int total) {

    private static final Pattern LINE =
            Pattern.compile("\\s*([^|]{1,60})\\|([^|]{1,200})(?:\\|\\s*(\\d{1,6})\\s*/\\s*(\\d{1,6})\\s*)?");
    private static final int PERCENT = 100;

    /** The projects of a text, a line each: {@code title | what was done | 4/6}; lines that say none are left out. */
    public static List<Project> read(String text) {
        return text.lines().map(Project::line).flatMap(Optional::stream).toList();
    }

    /** Whether every line of a text is a project. */
    public static boolean readable(String text) {
        return text.lines()
                .filter(each -> !each.isBlank())
                .allMatch(each -> line(each).isPresent());
    }

    private static Optional<Project> line(String line) {
        Matcher found = LINE.matcher(line);
        if (!found.matches()) {
            return Optional.empty();
        }
        int total = found.group(4) == null ? 1 : Integer.parseInt(found.group(4));
        int done = found.group(3) == null ? 1 : Integer.parseInt(found.group(3));
        return total < 1 || done > total
                ? Optional.empty()
                : Optional.of(new Project(found.group(1).strip(), found.group(2).strip(), done, total));
    }

    /** How much is done, in percent. */
    public int percent() {
        return done * PERCENT / total;
    }
}

package org.pingandeng.quiz.writing;

import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A question as it stands on the author's screen: named texts, kept as they were typed. Lines of lists are numbered
 * from 0, {@code option.0.text}, and a case's questions are forms within the form, {@code part.1.option.0.text}.
 *
 * @param fields texts by name; a box that is not ticked is missing
 */
public record ItemForm(Map<String, String> fields) {

    /** How many lines a list may have. */
    public static final int MOST_ROWS = 30;

    private static final int MOST_FIELDS = 1_500;
    private static final int LONGEST = 20_000;
    private static final Pattern NAME = Pattern.compile("(part\\.\\d{1,2}\\.)?[a-z]+(\\.\\d{1,2}\\.[a-z]+)?");

    /** Keeps what can be a field of a form and passes over the rest. */
    public ItemForm {
        fields = fields.entrySet().stream()
                .filter(field -> NAME.matcher(field.getKey()).matches())
                .limit(MOST_FIELDS)
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, field -> kept(field.getValue())));
    }

    /** Bounded, and without the one character that no database takes. */
    private static String kept(String text) {
        return text.substring(0, Math.min(LONGEST, text.length())).replace("\u0000", "");
    }

    /**
     * What stands in a field.
     *
     * @param name the field's
     * @return as typed; empty where nothing is
     */
    public String text(String name) {
        return fields.getOrDefault(name, "");
    }

    /**
     * Whether a box is ticked.
     *
     * @param name the field's
     * @return true when it is
     */
    public boolean ticked(String name) {
        return !text(name).isEmpty();
    }

    /**
     * How many lines a list has.
     *
     * @param list its name, such as {@code option} or {@code part.0.option}
     * @return from 0 to {@link #MOST_ROWS}
     */
    public int rows(String list) {
        OptionalInt last =
                fields.keySet().stream().mapToInt(name -> index(list, name)).max();
        return Math.min(MOST_ROWS, last.orElse(-1) + 1);
    }

    /** The number of the line that a field belongs to; -1 for a field of none of the list's lines. */
    private static int index(String list, String name) {
        int from = list.length() + 1;
        int to = name.startsWith(list + ".") ? name.indexOf('.', from) : -1;
        String row = to < 0 ? "" : name.substring(from, to);
        return !row.isEmpty() && row.chars().allMatch(Character::isDigit) ? Integer.parseInt(row) : -1;
    }

    /**
     * With another text in a field.
     *
     * @param name the field's
     * @param text what stands there
     * @return the form
     */
    public ItemForm with(String name, String text) {
        Map<String, String> changed = new TreeMap<>(fields);
        changed.put(name, text);
        return new ItemForm(changed);
    }

    /**
     * With one more line, as long as there is room.
     *
     * @param list its name
     * @param first the field that every line has
     * @return the form
     */
    public ItemForm add(String list, String first) {
        int rows = rows(list);
        return rows < MOST_ROWS ? with(list + "." + rows + "." + first, "") : this;
    }

    /**
     * Without a line; those below move up.
     *
     * @param list its name
     * @param row which, from 0
     * @return the form
     */
    public ItemForm remove(String list, int row) {
        Map<String, String> changed = new TreeMap<>();
        fields.forEach((name, text) -> {
            int at = index(list, name);
            if (at != row) {
                changed.put(at > row ? renamed(list, name, at - 1) : name, text);
            }
        });
        return new ItemForm(changed);
    }

    /**
     * With a line one place further up.
     *
     * @param list its name
     * @param row which, from 1; the first stays where it is
     * @return the form
     */
    public ItemForm raise(String list, int row) {
        if (row < 1 || row >= rows(list)) {
            return this;
        }
        Map<String, String> changed = new TreeMap<>();
        fields.forEach((name, text) -> {
            int at = index(list, name);
            int to = at == row ? row - 1 : at == row - 1 ? row : at;
            changed.put(at == to ? name : renamed(list, name, to), text);
        });
        return new ItemForm(changed);
    }

    private static String renamed(String list, String name, int to) {
        String rest = name.substring(list.length() + 1);
        return list + "." + to + rest.substring(rest.indexOf('.'));
    }

    /**
     * One of a case's questions as a form of its own.
     *
     * @param part which, from 0
     * @return its fields, with their names as on a form of their own
     */
    public ItemForm part(int part) {
        String prefix = "part." + part + ".";
        return new ItemForm(fields.entrySet().stream()
                .filter(field -> field.getKey().startsWith(prefix))
                .collect(Collectors.toMap(field -> field.getKey().substring(prefix.length()), Map.Entry::getValue)));
    }
}

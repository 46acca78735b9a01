package org.pingandeng.quiz.exchange;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.pingandeng.quiz.item.Item.MarkingPoint;
import org.pingandeng.quiz.item.ItemType;

/** What has been read of one question so far. */
final class WordDraft {

    private static final int LONGEST = 30_000;
    private static final int LONGEST_SEEN = 5_000;
    private static final Pattern PLACE = Pattern.compile("__|[(（][\\s\\u3000]*+[)）]");

    final long row;
    final String shown;
    final WordSection section;

    /** Whether its words are ours and are taken as they are. */
    final boolean exact;

    /** Questions about a case, each a draft of its own. */
    final List<WordDraft> parts = new ArrayList<>();

    /** The two columns of a matching. */
    List<List<String>> pairs = List.of();

    /** How the questions about a case are numbered, {@code ""} before the first. */
    String partForm = "";

    /** The last number of a list within an answer. */
    int listed;

    /** What marks are for, as we write them. */
    final List<MarkingPoint> points = new ArrayList<>();

    private final StringBuilder stem = new StringBuilder();
    private final List<StringBuilder> options = new ArrayList<>();
    private final Map<WordField, StringBuilder> fields = new EnumMap<>(WordField.class);
    private StringBuilder current = stem;

    WordDraft(long row, String shown, WordSection section, boolean exact) {
        this.row = row;
        this.shown = shown;
        this.section = section;
        this.exact = exact;
    }

    /** Goes on with what was last read. */
    void more(String text) {
        current.append(current.isEmpty() ? "" : "\n").append(text);
    }

    void option(String text) {
        current = new StringBuilder(text);
        options.add(current);
    }

    /** A kind of question that its own line names. */
    Optional<ItemType> type() {
        return WordSection.typeOf(value(WordField.TYPE));
    }

    /** A second value of the same name goes on with the first. */
    void field(WordField field, String text) {
        boolean known = fields.containsKey(field);
        current = fields.computeIfAbsent(field, each -> new StringBuilder());
        if (known && !current.toString().equals(text)) {
            more(text);
        } else if (!known) {
            current.append(text);
        }
    }

    void clear(WordField field) {
        fields.remove(field);
    }

    String stem() {
        return stem.toString();
    }

    void stem(String text) {
        stem.setLength(0);
        stem.append(text);
    }

    List<String> options() {
        return options.stream().map(StringBuilder::toString).toList();
    }

    boolean has(WordField field) {
        return fields.containsKey(field) && !fields.get(field).toString().isBlank();
    }

    String value(WordField field) {
        return fields.containsKey(field) ? fields.get(field).toString() : "";
    }

    /** Whether the last words read belong to an answer or an explanation, which may hold numbered lines. */
    boolean inAnswer() {
        return current != stem && fields.values().stream().anyMatch(each -> each == current);
    }

    boolean inStem() {
        return current == stem;
    }

    /** Whether it is longer than a question that a candidate could read. */
    boolean isEndless() {
        return length(stem)
                || options.stream().anyMatch(WordDraft::length)
                || fields.values().stream().anyMatch(WordDraft::length);
    }

    private static boolean length(StringBuilder words) {
        return words.length() > LONGEST;
    }

    /** Whether all that a question needs may have been said. */
    boolean complete() {
        return options.size() > 1
                || has(WordField.ANSWER)
                || !parts.isEmpty()
                || stem.length() < LONGEST_SEEN
                        && (WordAnswers.bracketed(stem()).isPresent()
                                || PLACE.matcher(stem).find());
    }
}

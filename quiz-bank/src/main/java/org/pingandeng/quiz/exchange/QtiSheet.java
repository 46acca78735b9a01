package org.pingandeng.quiz.exchange;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.pingandeng.quiz.exchange.RowProblem.Reason;
import org.pingandeng.quiz.item.Item;

/**
 * What goes with each question of one QTI item: where it stands, how its words are told, and where to say what is wrong
 * or lost.
 *
 * @param entry its place in the package
 * @param identifier the item's own name
 * @param media its pictures and sounds
 * @param filing for what the file does not say
 * @param reading where problems and losses go
 */
record QtiSheet(QtiEntry entry, String identifier, QtiMedia media, Filing filing, Reading reading) {

    /** Answers hold no more ({@link org.pingandeng.quiz.item.AnswerJson}). */
    static final int MOST_PARTS = 30;

    Tags tags() {
        return Tags.read(entry.lom().keywords());
    }

    /** The words of an item. */
    Item.Text text(String stem, String explanation) {
        QtiLom lom = entry.lom();
        String keyword = lom.freeKeywords().stream().findFirst().orElse(filing.topic());
        String section = entry.section().isBlank() ? keyword : entry.section();
        Tags tags = tags();
        return new Item.Text(
                stem,
                explanation,
                lom.topic().isBlank() ? section : lom.topic(),
                tags.difficulty().or(lom::difficulty).orElse(filing.difficulty()),
                tags.law(),
                tags.source().isBlank() ? lom.source() : tags.source());
    }

    /** Keywords that found no place. */
    void keywords() {
        boolean topic = entry.lom().topic().isBlank() && entry.section().isBlank();
        List<String> free = entry.lom().freeKeywords();
        List<String> rest = free.subList(topic ? Math.min(1, free.size()) : 0, free.size());
        if (!rest.isEmpty()) {
            loss(Loss.Kind.KEYWORDS, String.join(", ", rest));
        }
    }

    String words(Element element) {
        return new HtmlProse(media::take, this::loss).of(element);
    }

    /** The words of what may be chosen: all there, all different, no more than an answer can hold. */
    Optional<List<String>> choices(List<Element> elements, int least) {
        if (tooMany(elements)) {
            return Optional.empty();
        }
        List<String> texts = elements.stream().map(this::words).toList();
        if (texts.size() < least || texts.stream().anyMatch(String::isBlank)) {
            problem(Column.OPTIONS, Reason.OPTIONS_MISSING, texts.toString());
            return Optional.empty();
        }
        if (new HashSet<>(texts).size() < texts.size()) {
            problem(Column.OPTIONS, Reason.OPTIONS_EQUAL, texts.toString());
            return Optional.empty();
        }
        return Optional.of(texts);
    }

    boolean tooMany(List<Element> elements) {
        if (elements.size() > MOST_PARTS) {
            problem(Column.OPTIONS, Reason.TOO_MANY_PARTS, elements.size() + " > " + MOST_PARTS);
        }
        return elements.size() > MOST_PARTS;
    }

    <T> Optional<T> misfit(String found) {
        problem(Column.ANSWER, Reason.ANSWER_MISFIT, found);
        return Optional.empty();
    }

    <T> Optional<T> unknown(String found) {
        problem(Column.TYPE, Reason.UNKNOWN_KIND, found);
        return Optional.empty();
    }

    /** Problems of an item name its file and identifier beside what is wrong. */
    void problem(Column column, Reason reason, String found) {
        reading.problem(new RowProblem(entry.number(), column == null ? "" : column.header(), reason, place(found)));
    }

    void loss(Loss.Kind kind, String found) {
        reading.loss(new Loss(entry.number(), kind, place(found)));
    }

    private String place(String found) {
        String where = entry.file().isEmpty() || entry.file().contains(identifier)
                ? RowProblem.cut(entry.file().isEmpty() ? identifier : entry.file())
                : RowProblem.cut(entry.file()) + " (" + RowProblem.cut(identifier) + ")";
        return found.isEmpty() ? where : where + " · " + RowProblem.cut(found);
    }
}

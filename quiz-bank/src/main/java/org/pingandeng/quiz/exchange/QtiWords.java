package org.pingandeng.quiz.exchange;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.pingandeng.quiz.item.Item;

/** The words around an item's interactions: feedback and notes for teachers become its explanation. */
final class QtiWords {

    private final Element root;
    private final QtiSheet sheet;
    private final Set<String> explanations = new LinkedHashSet<>();
    private final List<String> forMarkers = new ArrayList<>();

    QtiWords(Element root, QtiSheet sheet) {
        this.root = root;
        this.sheet = sheet;
    }

    /** Takes out of the body what is no part of the question. */
    void prepare(Element body) {
        root.select("feedbackinline").forEach(comment -> {
            sheet.loss(Loss.Kind.ANSWER_COMMENT, comment.text());
            comment.remove();
        });
        body.select("rubricblock").stream()
                .filter(note -> !Set.of(note.attr("view").split("\\s+")).contains("candidate"))
                .forEach(this::note);
        body.select("feedbackblock").forEach(feedback -> {
            explanations.add(sheet.words(feedback));
            feedback.remove();
        });
        root.select("> modalfeedback").forEach(feedback -> explanations.add(sheet.words(feedback)));
        body.select("infocontrol").forEach(hint -> {
            explanations.add(sheet.words(hint));
            hint.remove();
        });
        body.select("mediainteraction").forEach(media -> {
            sheet.loss(Loss.Kind.FORM, "mediaInteraction");
            media.tagName("div");
        });
        if (root.selectFirst("> stylesheet") != null) {
            sheet.loss(Loss.Kind.FORMATTING, "stylesheet");
        }
    }

    private void note(Element note) {
        boolean scorer = note.attr("view").contains("scorer");
        String words = sheet.words(note);
        if (scorer && !words.isBlank()) {
            forMarkers.add(words);
        } else {
            explanations.add(words);
        }
        note.remove();
    }

    /** What only those who mark it are told. */
    String forMarkers() {
        return String.join("\n", forMarkers);
    }

    /** With all that goes with an item; one without any words of its own has its title. */
    Item.Text text(String stem) {
        String shown = Stream.of(stem, root.attr("title"), sheet.identifier())
                .filter(each -> !each.isBlank())
                .findFirst()
                .orElse("……");
        Set<String> said = new LinkedHashSet<>(explanations);
        if (root.selectFirst("extendedtextinteraction") == null) {
            said.addAll(forMarkers);
        }
        said.removeIf(String::isBlank);
        return sheet.text(shown, String.join("\n", said));
    }

    /** Of one of several questions. */
    Item.Text part(String stem) {
        return sheet.text(stem, "");
    }
}

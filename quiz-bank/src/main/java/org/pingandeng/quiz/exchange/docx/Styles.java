package org.pingandeng.quiz.exchange.docx;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** The paragraph styles of a document: their names, and the lists that some of them put their paragraphs into. */
final class Styles {

    static final Set<String> ELEMENTS = Set.of("styles");

    private static final int LONGEST_LINE = 20;

    private final Map<String, DocxNode> styles = new HashMap<>();

    /** Takes an element of the styles part. */
    Consumer<DocxNode> definitions() {
        return node -> {
            if (node.name().equals("style")) {
                styles.put(node.attribute("styleId"), node);
            }
        };
    }

    /** The name by which people know a style; empty for paragraphs without one. */
    String name(String style) {
        return Optional.ofNullable(styles.get(style))
                .map(node -> node.value("name"))
                .orElse("");
    }

    /** The numbering settings of a style or of those that it is based on. */
    Optional<Numbered> numbering(String style) {
        String at = style;
        for (int i = 0; i < LONGEST_LINE && styles.containsKey(at); i++) {
            DocxNode node = styles.get(at);
            Optional<DocxNode> numbering = node.child("pPr").flatMap(each -> each.child("numPr"));
            if (numbering.isPresent()) {
                return Optional.of(new Numbered(at, numbering.get()));
            }
            at = node.value("basedOn");
        }
        return Optional.empty();
    }

    /**
     * A style with a list.
     *
     * @param style its id
     * @param settings its {@code numPr}
     */
    record Numbered(String style, DocxNode settings) {}
}

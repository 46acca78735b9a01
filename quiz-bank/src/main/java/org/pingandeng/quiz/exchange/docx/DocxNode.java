package org.pingandeng.quiz.exchange.docx;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * One element of a document's part: a paragraph, a table, a style. A part is read element by element; document types
 * and entities of its own are refused, and so is an element that is too deep or too large to hold.
 */
final class DocxNode {

    private static final int DEEPEST = 120;
    private static final int MOST_NODES = 400_000;
    private static final int MOST_CHARACTERS = 4_000_000;

    private final String name;
    private final Map<String, String> attributes = new HashMap<>(4);
    private final List<DocxNode> children = new ArrayList<>(4);
    private final StringBuilder text = new StringBuilder(0);

    private DocxNode(XMLStreamReader xml) {
        this.name = xml.getLocalName();
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            attributes.put(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
        }
    }

    /**
     * Reads a part.
     *
     * @param in the part
     * @param root what its root must be called
     * @param through elements that are only walked through
     * @param each what to do with every other element met
     * @throws XMLStreamException where it is no such XML, or holds more than a bound
     */
    static void each(InputStream in, String root, Set<String> through, Consumer<DocxNode> each)
            throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setXMLReporter((message, type, related, place) -> {}); // else it writes to the console
        XMLStreamReader xml = factory.createXMLStreamReader(in);
        begin(xml, root);
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT && !through.contains(xml.getLocalName())) {
                each.accept(whole(xml, 0, new int[2]));
            }
        }
    }

    private static void begin(XMLStreamReader xml, String root) throws XMLStreamException {
        while (xml.next() != XMLStreamConstants.START_ELEMENT) {
            if (xml.getEventType() == XMLStreamConstants.DTD) {
                throw new XMLStreamException("DOCTYPE");
            }
        }
        if (!xml.getLocalName().equals(root)) {
            throw new XMLStreamException("<" + xml.getLocalName() + ">");
        }
    }

    private static DocxNode whole(XMLStreamReader xml, int depth, int[] held) throws XMLStreamException {
        DocxNode node = new DocxNode(xml);
        bound(node, depth, ++held[0], held[1]);
        for (int event = xml.next(); event != XMLStreamConstants.END_ELEMENT; event = xml.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                node.children.add(whole(xml, depth + 1, held));
            } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
                held[1] += xml.getTextLength();
                bound(node, depth, held[0], held[1]);
                node.text.append(xml.getText());
            }
        }
        return node;
    }

    private static void bound(DocxNode node, int depth, int nodes, int characters) throws XMLStreamException {
        if (depth > DEEPEST || nodes > MOST_NODES || characters > MOST_CHARACTERS) {
            throw new XMLStreamException("<" + node.name + "> …");
        }
    }

    String name() {
        return name;
    }

    /** By its local name; empty where there is none. */
    String attribute(String named) {
        return attributes.getOrDefault(named, "");
    }

    List<DocxNode> children() {
        return children;
    }

    List<DocxNode> children(String named) {
        return children.stream().filter(child -> child.name.equals(named)).toList();
    }

    Optional<DocxNode> child(String named) {
        return children.stream().filter(child -> child.name.equals(named)).findFirst();
    }

    /** The {@code val} of a child, as most settings are written; empty where there is none. */
    String value(String child) {
        return child(child).map(each -> each.attribute("val")).orElse("");
    }

    /** Whether a switch is on: there, and not set to off. */
    boolean on(String child) {
        return child(child)
                .filter(each -> !Set.of("0", "false", "off", "none").contains(each.attribute("val")))
                .isPresent();
    }

    /** All elements of that name below it, at any depth. */
    Stream<DocxNode> deep(String named) {
        return children.stream()
                .flatMap(child ->
                        Stream.concat(child.name.equals(named) ? Stream.of(child) : Stream.empty(), child.deep(named)));
    }

    String text() {
        return text.toString();
    }
}

package org.pingandeng.quiz.exchange;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.pingandeng.quiz.exchange.RowProblem.Reason;

/**
 * An element from outside, small enough to hold: one question at a time. Document types and entities of the file's own
 * are refused, so that it can neither reach other files nor grow while it is read.
 */
final class XmlNode {

    private static final int DEEPEST = 30;
    private static final String DOCTYPE = "<!DOCTYPE";

    private final String name;
    private final long row;
    private final Map<String, String> attributes = new HashMap<>();
    private final List<XmlNode> children = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    private XmlNode(XMLStreamReader xml) {
        this.name = xml.getLocalName();
        this.row = xml.getLocation().getLineNumber();
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            attributes.put(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
        }
    }

    /** What is wrong with a file, and where. */
    static final class Broken extends Exception {
        private static final long serialVersionUID = 1L;
        private final transient long row;

        private Broken(long row, String message, Throwable cause) {
            super(message, cause);
            this.row = row;
        }

        /** A document type of the file's own is refused as such; all else is just broken. */
        Reason reason() {
            return DOCTYPE.equals(getMessage()) ? Reason.HAS_DOCTYPE : Reason.NOT_WELL_FORMED;
        }

        long row() {
            return row;
        }
    }

    /**
     * Reads a file's elements below its root, one after another.
     *
     * @param document the whole text
     * @param root what the root must be called
     * @param each what to do with each element
     * @throws Broken at the first place that is no well-formed XML of this kind; what came before has been given out
     */
    static void each(String document, String root, Consumer<XmlNode> each) throws Broken {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        XMLStreamReader xml = null;
        try {
            xml = factory.createXMLStreamReader(new StringReader(document));
            begin(xml, root);
            while (xml.nextTag() == XMLStreamConstants.START_ELEMENT) {
                each.accept(whole(xml, 0));
            }
        } catch (XMLStreamException broken) {
            long row = broken.getLocation() == null ? 0 : broken.getLocation().getLineNumber();
            throw new Broken(row, String.valueOf(broken.getMessage()).replaceAll("(?s).*Message: ", ""), broken);
        }
    }

    private static void begin(XMLStreamReader xml, String root) throws XMLStreamException {
        while (xml.next() != XMLStreamConstants.START_ELEMENT) {
            if (xml.getEventType() == XMLStreamConstants.DTD) {
                throw new XMLStreamException("Message: " + DOCTYPE, xml.getLocation());
            }
        }
        if (!xml.getLocalName().equals(root)) {
            throw new XMLStreamException("Message: <" + xml.getLocalName() + ">", xml.getLocation());
        }
    }

    private static XmlNode whole(XMLStreamReader xml, int depth) throws XMLStreamException {
        if (depth > DEEPEST) {
            throw new XMLStreamException("Message: <" + xml.getLocalName() + "> …", xml.getLocation());
        }
        XmlNode node = new XmlNode(xml);
        for (int event = xml.next(); event != XMLStreamConstants.END_ELEMENT; event = xml.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                node.children.add(whole(xml, depth + 1));
            } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
                node.text.append(xml.getText());
            }
        }
        return node;
    }

    String name() {
        return name;
    }

    long row() {
        return row;
    }

    String attribute(String named) {
        return attributes.getOrDefault(named, "");
    }

    List<XmlNode> children(String named) {
        return children.stream().filter(child -> child.name.equals(named)).toList();
    }

    Optional<XmlNode> child(String named) {
        return children(named).stream().findFirst();
    }

    /** Its own words, without those of its children. */
    String text() {
        return text.toString();
    }

    /** The words of a child, or nothing where there is none. */
    String text(String child) {
        return child(child).map(XmlNode::text).orElse("").strip();
    }
}

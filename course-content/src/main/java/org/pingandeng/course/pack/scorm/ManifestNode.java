package org.pingandeng.course.pack.scorm;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.pingandeng.course.pack.scorm.ScormFinding.Kind;

/**
 * An element of a manifest. Names are looked for without their namespaces, and attributes without regard to capitals:
 * tools differ in both. Document types are refused, so that a manifest can neither reach other files nor grow.
 */
final class ManifestNode {

    private static final int DEEPEST = 40;
    private static final int ELEMENTS_AT_MOST = 60_000;

    private record Attribute(String name, String value) {}

    private final String name;
    private final String namespace;
    private final List<Attribute> attributes = new ArrayList<>();
    private final List<ManifestNode> children = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    private ManifestNode(XMLStreamReader xml) {
        this.name = xml.getLocalName();
        this.namespace = String.valueOf(xml.getNamespaceURI());
        for (int at = 0; at < xml.getAttributeCount(); at++) {
            attributes.add(new Attribute(xml.getAttributeLocalName(at), xml.getAttributeValue(at)));
        }
    }

    /** Why a manifest cannot be read. */
    static final class Broken extends Exception {
        private static final long serialVersionUID = 1L;
        private final Kind kind;

        private Broken(Kind kind, String detail) {
            super(detail);
            this.kind = kind;
        }

        Kind kind() {
            return kind;
        }
    }

    /**
     * Reads a whole manifest.
     *
     * @param document its text
     * @return its root
     * @throws Broken when it is no well-formed XML, has a document type or is too large
     */
    static ManifestNode read(String document) throws Broken {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            XMLStreamReader xml = factory.createXMLStreamReader(new StringReader(document));
            while (xml.next() != XMLStreamConstants.START_ELEMENT) {
                if (xml.getEventType() == XMLStreamConstants.DTD) {
                    throw new Broken(Kind.MANIFEST_DOCTYPE, "<!DOCTYPE>");
                }
            }
            ManifestNode root = new Growing(xml).whole(0);
            while (xml.hasNext()) {
                xml.next();
            }
            return root;
        } catch (XMLStreamException broken) {
            String message = String.valueOf(broken.getMessage()).replaceAll("(?s).*Message: ", "");
            int line = broken.getLocation() == null ? 0 : broken.getLocation().getLineNumber();
            throw new Broken(Kind.MANIFEST_BROKEN, line + ": " + message);
        }
    }

    /** Counts while it reads. */
    private static final class Growing {
        private final XMLStreamReader xml;
        private int elements;

        Growing(XMLStreamReader xml) {
            this.xml = xml;
        }

        ManifestNode whole(int depth) throws XMLStreamException, Broken {
            if (depth > DEEPEST || ++elements > ELEMENTS_AT_MOST) {
                throw new Broken(Kind.MANIFEST_TOO_LARGE, "<" + xml.getLocalName() + ">");
            }
            ManifestNode node = new ManifestNode(xml);
            for (int event = xml.next(); event != XMLStreamConstants.END_ELEMENT; event = xml.next()) {
                if (event == XMLStreamConstants.START_ELEMENT) {
                    node.children.add(whole(depth + 1));
                } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
                    node.text.append(xml.getText());
                }
            }
            return node;
        }
    }

    String name() {
        return name;
    }

    String namespace() {
        return namespace;
    }

    boolean is(String named) {
        return name.equalsIgnoreCase(named);
    }

    /** An attribute's value, or nothing. */
    String attribute(String named) {
        return attributes.stream()
                .filter(each -> each.name().equalsIgnoreCase(named))
                .map(each -> each.value().strip())
                .findFirst()
                .orElse("");
    }

    List<ManifestNode> children(String named) {
        return children.stream().filter(child -> child.is(named)).toList();
    }

    Optional<ManifestNode> child(String named) {
        return children(named).stream().findFirst();
    }

    /** Its own words, without those of its children. */
    String text() {
        return text.toString().strip().replaceAll("\\s+", " ");
    }

    /** Its own words as they stand. */
    String exactText() {
        return text.toString();
    }

    /** The words of a child, or nothing where there is none. */
    String text(String child) {
        return child(child).map(ManifestNode::text).orElse("");
    }

    /** It and all below it. */
    Stream<ManifestNode> all() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(ManifestNode::all));
    }

    /** It and what belongs to it, without the items below it. */
    Stream<ManifestNode> own() {
        return Stream.concat(
                Stream.of(this),
                children.stream().filter(child -> !child.is("item")).flatMap(ManifestNode::own));
    }

    /** How a finding names it. */
    String shown() {
        String id = attribute("identifier");
        return id.isEmpty() ? "<" + name + ">" : "<" + name + "> " + id;
    }
}

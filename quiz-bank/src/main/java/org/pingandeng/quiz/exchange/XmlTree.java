package org.pingandeng.quiz.exchange;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.util.Locale;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.pingandeng.quiz.exchange.RowProblem.Reason;

/**
 * A whole XML file from outside as a tree that can be asked by selectors. It must be well formed; document types and so
 * entities of its own are refused; depth and number of elements are bounded. Prefixes are taken off names, which are
 * compared in lower case.
 */
final class XmlTree {

    private static final int DEEPEST = 60;
    private static final int MOST_ELEMENTS = 200_000;

    private final XMLStreamReader xml;
    private int elements;

    private XmlTree(XMLStreamReader xml) {
        this.xml = xml;
    }

    /** What is wrong with a file, and in which line. */
    static final class Broken extends Exception {
        private static final long serialVersionUID = 1L;
        private final Reason reason;
        private final long row;

        private Broken(Reason reason, long row, String found) {
            super(found);
            this.reason = reason;
            this.row = row;
        }

        Reason reason() {
            return reason;
        }

        long row() {
            return row;
        }
    }

    static Element of(byte[] bytes) throws Broken {
        return read(new ByteArrayInputStream(bytes), null);
    }

    static Element of(String text) throws Broken {
        return read(null, new StringReader(text));
    }

    private static Element read(InputStream bytes, Reader text) throws Broken {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setXMLReporter((message, type, related, place) -> {}); // else it writes to the console
        try {
            return new XmlTree(
                            text == null ? factory.createXMLStreamReader(bytes) : factory.createXMLStreamReader(text))
                    .root();
        } catch (XMLStreamException broken) {
            long row = broken.getLocation() == null ? 0 : broken.getLocation().getLineNumber();
            String words = String.valueOf(broken.getMessage()).replaceAll("(?s).*Message: ", "");
            throw new Broken(Reason.NOT_WELL_FORMED, Math.max(0, row), words);
        } catch (RuntimeException broken) { // the parser has a few for bytes that are no text
            throw new Broken(Reason.NOT_WELL_FORMED, 0, String.valueOf(broken.getMessage()));
        }
    }

    private Element root() throws XMLStreamException, Broken {
        while (xml.next() != XMLStreamConstants.START_ELEMENT) {
            if (xml.getEventType() == XMLStreamConstants.DTD) {
                throw broken(Reason.HAS_DOCTYPE, "<!DOCTYPE");
            }
        }
        Element root = begun();
        Element at = root;
        for (int depth = 1; depth > 0; ) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                Element child = begun();
                if (++depth > DEEPEST || ++elements > MOST_ELEMENTS) {
                    throw broken(Reason.TOO_LARGE, "<" + child.tagName() + ">");
                }
                at.appendChild(child);
                at = child;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
                at = depth > 0 ? at.parent() : at;
            } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
                at.appendChild(new TextNode(xml.getText()));
            }
        }
        while (xml.hasNext()) {
            xml.next();
        }
        return root;
    }

    private Element begun() {
        Element element = new Element(xml.getLocalName().toLowerCase(Locale.ROOT));
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            element.attr(xml.getAttributeLocalName(i).toLowerCase(Locale.ROOT), xml.getAttributeValue(i));
        }
        return element;
    }

    private Broken broken(Reason reason, String found) {
        return new Broken(reason, xml.getLocation().getLineNumber(), found);
    }
}

package org.pingandeng.media.probe;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Looks through an SVG drawing. Only shapes, words and colours are let in: no script, no style sheet, no foreign
 * content, no link, nothing that is fetched from elsewhere (the elements are those of SVG 1.1, chapters 5, 8 to 11, 13,
 * 14).
 */
final class Drawing {

    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final Set<String> ELEMENTS = Set.of(
            "svg",
            "g",
            "path",
            "rect",
            "circle",
            "ellipse",
            "line",
            "polyline",
            "polygon",
            "text",
            "tspan",
            "title",
            "desc",
            "defs",
            "symbol",
            "use",
            "linearGradient",
            "radialGradient",
            "stop",
            "marker",
            "clipPath",
            "mask",
            "pattern");
    /** A reference may only lead into the drawing itself. */
    private static final Pattern OUTWARD =
            Pattern.compile("(?i)url\\s*\\(\\s*['\"]?\\s*[^#'\"\\s]|javascript:|data:|expression");

    private static final int MOST_ELEMENTS = 20_000;

    private Drawing() {}

    /**
     * Whether a drawing only draws.
     *
     * @param file XML, from outside: anything
     * @return false where anything in it is not on the list, or it cannot be read
     */
    static boolean harmless(Path file) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try (InputStream in = Files.newInputStream(file)) {
            XMLStreamReader xml = factory.createXMLStreamReader(in);
            int elements = 0;
            while (xml.hasNext()) {
                int event = xml.next();
                boolean odd = event == XMLStreamConstants.DTD
                        || event == XMLStreamConstants.PROCESSING_INSTRUCTION
                        || event == XMLStreamConstants.ENTITY_REFERENCE
                        || event == XMLStreamConstants.START_ELEMENT && !element(xml);
                if (odd || event == XMLStreamConstants.START_ELEMENT && ++elements > MOST_ELEMENTS) {
                    return false;
                }
            }
            return elements > 0;
        } catch (IOException | XMLStreamException unreadable) {
            return false;
        }
    }

    private static boolean element(XMLStreamReader xml) {
        if (!SVG.equals(xml.getNamespaceURI()) || !ELEMENTS.contains(xml.getLocalName())) {
            return false;
        }
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            String name = xml.getAttributeLocalName(i).toLowerCase(java.util.Locale.ROOT);
            String value = xml.getAttributeValue(i);
            boolean inward = !name.equals("href") || value.startsWith("#");
            if (name.startsWith("on")
                    || name.equals("style")
                    || !inward
                    || OUTWARD.matcher(value).find()) {
                return false;
            }
        }
        return true;
    }
}

package org.pingandeng.quiz.exchange.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** The fixed parts and forms of a document that is written (ISO/IEC 29500-1, transitional). */
final class DocxParts {

    static final String ROOT = """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
            <Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/>\
            </Relationships>""";

    static final String TYPES = """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
            <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
            <Default Extension="xml" ContentType="application/xml"/>\
            <Default Extension="png" ContentType="image/png"/>\
            <Default Extension="jpeg" ContentType="image/jpeg"/>\
            <Default Extension="webp" ContentType="image/webp"/>\
            <Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>\
            <Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/>\
            </Types>""";

    private static final String TYPE_OF_LINK = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String PICTURE = "http://schemas.openxmlformats.org/drawingml/2006/picture";
    private static final long UNITS_A_PIXEL = 9_525;
    private static final long WIDEST = 5_040_000; // 14 cm, within the margins of A4
    private static final int TEXT_WIDTH = 8_306;

    private DocxParts() {}

    static void begin(XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartElement("w:document");
        xml.writeAttribute("xmlns:w", MAIN);
        xml.writeAttribute("xmlns:r", TYPE_OF_LINK.replaceFirst("/$", ""));
        xml.writeAttribute("xmlns:wp", "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing");
        xml.writeAttribute("xmlns:a", "http://schemas.openxmlformats.org/drawingml/2006/main");
        xml.writeAttribute("xmlns:pic", PICTURE);
        xml.writeStartElement("w:body");
    }

    static void end(XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartElement("w:sectPr");
        empty(xml, "w:pgSz", "w:w", "11906", "w:h", "16838");
        empty(
                xml,
                "w:pgMar",
                "w:top",
                "1440",
                "w:right",
                "1800",
                "w:bottom",
                "1440",
                "w:left",
                "1800",
                "w:header",
                "851",
                "w:footer",
                "992",
                "w:gutter",
                "0");
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    static void value(XMLStreamWriter xml, String name, String value) throws XMLStreamException {
        empty(xml, name, "w:val", value);
    }

    private static void empty(XMLStreamWriter xml, String name, String... attributes) throws XMLStreamException {
        xml.writeEmptyElement(name);
        for (int i = 0; i < attributes.length; i += 2) {
            xml.writeAttribute(attributes[i], attributes[i + 1]);
        }
    }

    static void beginTable(XMLStreamWriter xml, int columns) throws XMLStreamException {
        xml.writeStartElement("w:tbl");
        xml.writeStartElement("w:tblPr");
        empty(xml, "w:tblW", "w:w", "0", "w:type", "auto");
        xml.writeStartElement("w:tblBorders");
        for (String side : List.of("top", "left", "bottom", "right", "insideH", "insideV")) {
            empty(xml, "w:" + side, "w:val", "single", "w:sz", "4", "w:space", "0", "w:color", "auto");
        }
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeStartElement("w:tblGrid");
        for (int i = 0; i < columns; i++) {
            empty(xml, "w:gridCol", "w:w", String.valueOf(TEXT_WIDTH / columns));
        }
        xml.writeEndElement();
    }

    static void beginRow(XMLStreamWriter xml, boolean heading) throws XMLStreamException {
        xml.writeStartElement("w:tr");
        if (heading) {
            xml.writeStartElement("w:trPr");
            xml.writeEmptyElement("w:tblHeader");
            xml.writeEndElement();
        }
    }

    /** A picture in the line of the text, in its own size or as wide as the text at most. */
    static void drawing(XMLStreamWriter xml, String relationship, String alt, int number, byte[] bytes)
            throws XMLStreamException {
        String[] size = extent(bytes);
        String id = String.valueOf(number);
        start(xml, "w:r", "w:drawing", "wp:inline");
        empty(xml, "wp:extent", "cx", size[0], "cy", size[1]);
        empty(xml, "wp:docPr", "id", id, "name", "图 " + id, "descr", alt);
        start(xml, "a:graphic", "a:graphicData");
        xml.writeAttribute("uri", PICTURE);
        start(xml, "pic:pic", "pic:nvPicPr");
        empty(xml, "pic:cNvPr", "id", id, "name", "图 " + id);
        empty(xml, "pic:cNvPicPr");
        xml.writeEndElement();
        start(xml, "pic:blipFill");
        empty(xml, "a:blip", "r:embed", relationship);
        start(xml, "a:stretch");
        empty(xml, "a:fillRect");
        ends(xml, 2);
        start(xml, "pic:spPr", "a:xfrm");
        empty(xml, "a:off", "x", "0", "y", "0");
        empty(xml, "a:ext", "cx", size[0], "cy", size[1]);
        xml.writeEndElement();
        start(xml, "a:prstGeom");
        xml.writeAttribute("prst", "rect");
        empty(xml, "a:avLst");
        ends(xml, 8);
    }

    private static void start(XMLStreamWriter xml, String... names) throws XMLStreamException {
        for (String name : names) {
            xml.writeStartElement(name);
        }
    }

    private static void ends(XMLStreamWriter xml, int many) throws XMLStreamException {
        for (int i = 0; i < many; i++) {
            xml.writeEndElement();
        }
    }

    private static String[] extent(byte[] bytes) {
        long width = 320;
        long height = 240;
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (readers.hasNext()) {
                ImageReader reader = readers.next();
                reader.setInput(in, true, true);
                width = Math.max(1, reader.getWidth(0));
                height = Math.max(1, reader.getHeight(0));
                reader.dispose();
            }
        } catch (IOException | RuntimeException unknown) { // the usual size will do
            return extent(320, 240);
        }
        return extent(width, height);
    }

    private static String[] extent(long width, long height) {
        long shown = Math.min(WIDEST, width * UNITS_A_PIXEL);
        return new String[] {String.valueOf(shown), String.valueOf(Math.max(1, shown * height / width))};
    }

    static String relationships(Map<String, String> pictures) {
        StringBuilder out = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>");
        out.append("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
        out.append("<Relationship Id=\"rId1\" Type=\"").append(TYPE_OF_LINK).append("styles\" Target=\"styles.xml\"/>");
        pictures.forEach((part, id) -> out.append("<Relationship Id=\"")
                .append(id)
                .append("\" Type=\"")
                .append(TYPE_OF_LINK)
                .append("image\" Target=\"")
                .append(part)
                .append("\"/>"));
        return out.append("</Relationships>").toString();
    }

    static String styles(List<DocxStyle> styles) {
        StringBuilder out = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>");
        out.append("<w:styles xmlns:w=\"").append(MAIN).append("\"><w:docDefaults><w:rPrDefault><w:rPr>");
        out.append("<w:rFonts w:ascii=\"Times New Roman\" w:hAnsi=\"Times New Roman\" w:eastAsia=\"宋体\"/>");
        out.append("<w:sz w:val=\"21\"/><w:lang w:val=\"en-US\" w:eastAsia=\"zh-CN\"/>");
        out.append("</w:rPr></w:rPrDefault></w:docDefaults>");
        out.append("<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/>");
        out.append("<w:qFormat/></w:style>");
        styles.forEach(style -> out.append(style(style)));
        return out.append("</w:styles>").toString();
    }

    private static String style(DocxStyle style) {
        boolean bold = style.look() == DocxStyle.Look.BOLD || style.look() == DocxStyle.Look.TITLE;
        return "<w:style w:type=\"paragraph\" w:customStyle=\"1\" w:styleId=\"" + style.id() + "\"><w:name w:val=\""
                + style.name() + "\"/><w:basedOn w:val=\"Normal\"/><w:qFormat/><w:pPr>"
                + (style.together() ? "<w:keepNext/>" : "") + "<w:spacing w:before=\"" + style.before()
                + "\" w:line=\"300\" w:lineRule=\"auto\"/><w:ind w:left=\"" + style.indent() + "\"/>"
                + (style.look() == DocxStyle.Look.TITLE ? "<w:jc w:val=\"center\"/>" : "") + "</w:pPr><w:rPr>"
                + (bold ? "<w:rFonts w:eastAsia=\"黑体\"/><w:b/>" : "")
                + (style.look() == DocxStyle.Look.QUIET ? "<w:color w:val=\"5F6B76\"/>" : "")
                + "<w:sz w:val=\"" + style.size() + "\"/></w:rPr></w:style>";
    }
}

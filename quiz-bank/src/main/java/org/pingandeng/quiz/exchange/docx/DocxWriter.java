package org.pingandeng.quiz.exchange.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes a Word document from its first line to its last without holding its tree. What it writes, {@link DocxReader}
 * reads as the same texts; {@code ![alt](media:ID)} becomes the picture itself where its file is at hand.
 */
public final class DocxWriter {

    private static final Pattern PICTURE = Pattern.compile("!\\[([^\\[\\]\\n]{1,200})]\\(media:([0-9a-f]{64})\\)");
    private static final String CONTROLS = "[\\x00-\\x08\\x0B-\\x1F\\uFFFE\\uFFFF\\uE000\\uE001]";

    private final Function<String, Optional<byte[]>> media;
    private final List<DocxStyle> styles;
    private final Map<String, String> pictures = new LinkedHashMap<>();
    private final ByteArrayOutputStream file = new ByteArrayOutputStream();
    private final ZipOutputStream zip = new ZipOutputStream(file);
    private final Writer out = new OutputStreamWriter(zip, StandardCharsets.UTF_8);
    private final XMLStreamWriter xml;
    private int drawings;

    /**
     * Begins a document.
     *
     * @param styles its paragraph styles
     * @param media a media id to its file's content; empty where there is none
     */
    public DocxWriter(List<DocxStyle> styles, Function<String, Optional<byte[]>> media) {
        this.styles = List.copyOf(styles);
        this.media = media;
        try {
            part("[Content_Types].xml", DocxParts.TYPES);
            part("_rels/.rels", DocxParts.ROOT);
            zip.putNextEntry(new ZipEntry(DocxReader.BODY));
            xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
            xml.writeStartDocument("UTF-8", "1.0");
            DocxParts.begin(xml);
        } catch (IOException | XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /**
     * Writes a paragraph.
     *
     * @param style id of its style
     * @param text its words; {@code \n} breaks the line
     * @return ids of the pictures whose files are not at hand; they stand in the text by their marks
     */
    public List<String> paragraph(String style, String text) {
        try {
            List<String> missing = new ArrayList<>();
            paragraph(style, text, missing);
            return missing;
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void paragraph(String style, String text, List<String> missing) throws XMLStreamException {
        xml.writeStartElement("w:p");
        xml.writeStartElement("w:pPr");
        DocxParts.value(xml, "w:pStyle", style);
        xml.writeEndElement();
        Matcher picture = PICTURE.matcher(text);
        int from = 0;
        while (picture.find()) {
            if (picture(picture.group(1), picture.group(2), text.substring(from, picture.start()), missing)) {
                from = picture.end();
            }
        }
        words(text.substring(from));
        xml.writeEndElement();
    }

    /** Writes the words before a picture and the picture, or nothing where it has no file or no plain name. */
    private boolean picture(String alt, String id, String before, List<String> missing) throws XMLStreamException {
        Optional<byte[]> bytes =
                media.apply(id).filter(each -> !Pictures.type(each).isEmpty());
        if (bytes.isEmpty() || !alt.equals(alt.replaceAll("\\s+", " ").strip())) {
            missing.add(id);
            return false;
        }
        words(before);
        String part = "media/" + id + "." + Pictures.type(bytes.get()).substring("image/".length());
        String relationship = pictures.computeIfAbsent(part, each -> "rId" + (pictures.size() + 10));
        DocxParts.drawing(xml, relationship, alt.replaceAll(CONTROLS, " "), ++drawings, bytes.get());
        return true;
    }

    private void words(String text) throws XMLStreamException {
        if (text.isEmpty()) {
            return;
        }
        xml.writeStartElement("w:r");
        String[] lines = text.replace("\r", "").split("(?<=[\\n\\t])|(?=[\\n\\t])", -1);
        for (String line : lines) {
            if (line.equals("\n")) {
                xml.writeEmptyElement("w:br");
            } else if (line.equals("\t")) {
                xml.writeEmptyElement("w:tab");
            } else if (!line.isEmpty()) {
                xml.writeStartElement("w:t");
                xml.writeAttribute("xml:space", "preserve");
                xml.writeCharacters(line.replaceAll(CONTROLS, " "));
                xml.writeEndElement();
            }
        }
        xml.writeEndElement();
    }

    /**
     * Writes a table with lines around its cells.
     *
     * @param style id of its paragraphs' style
     * @param headed whether its first row is a heading
     * @param rows its cells' texts
     * @return ids of the pictures whose files are not at hand
     */
    public List<String> table(String style, boolean headed, List<List<String>> rows) {
        try {
            List<String> missing = new ArrayList<>();
            int columns = rows.stream().mapToInt(List::size).max().orElse(1);
            DocxParts.beginTable(xml, columns);
            boolean heading = headed;
            for (List<String> row : rows) {
                DocxParts.beginRow(xml, heading);
                heading = false;
                for (String cell : row) {
                    xml.writeStartElement("w:tc");
                    for (String line : cell.split("\n", -1)) {
                        paragraph(style, line, missing);
                    }
                    xml.writeEndElement();
                }
                xml.writeEndElement();
            }
            xml.writeEndElement();
            return missing;
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /**
     * Ends the document.
     *
     * @return the whole file
     */
    public byte[] file() {
        try {
            DocxParts.end(xml);
            xml.flush();
            out.flush();
            zip.closeEntry();
            part("word/styles.xml", DocxParts.styles(styles));
            part("word/_rels/document.xml.rels", DocxParts.relationships(pictures));
            for (String part : pictures.keySet()) {
                zip.putNextEntry(new ZipEntry("word/" + part));
                zip.write(media.apply(part.replaceAll("^media/|\\.\\w+$", "")).orElseThrow());
                zip.closeEntry();
            }
            zip.close();
            return file.toByteArray();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void part(String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}

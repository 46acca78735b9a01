package org.pingandeng.quiz.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A Word file put together by hand, paragraph by paragraph, as Word, WPS and others write their XML. */
final class WordFile {

    private static final String DOCUMENT = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
            + "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
            + " xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\""
            + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
            + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
            + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""
            + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
            + " xmlns:v=\"urn:schemas-microsoft-com:vml\"><w:body>";

    private final StringBuilder body = new StringBuilder();
    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private String links = "";

    static WordFile of(String lines) {
        WordFile file = new WordFile();
        lines.strip().lines().forEach(file::line);
        return file;
    }

    static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /** A paragraph of plain words; {@code \t} is a tab. */
    WordFile line(String text) {
        return xml("<w:p><w:r><w:t xml:space=\"preserve\">"
                + escape(text).replace("\t", "</w:t></w:r><w:r><w:tab/></w:r><w:r><w:t xml:space=\"preserve\">")
                + "</w:t></w:r></w:p>");
    }

    /** A paragraph of a list. */
    WordFile item(int list, int level, String text) {
        return xml("<w:p><w:pPr><w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"" + list
                + "\"/></w:numPr></w:pPr><w:r><w:t>" + escape(text) + "</w:t></w:r></w:p>");
    }

    WordFile xml(String xml) {
        body.append(xml);
        return this;
    }

    /** A table; cells are parted by {@code |}, rows by lines. */
    WordFile table(String rows) {
        body.append("<w:tbl>");
        for (String row : rows.strip().split("\n")) {
            body.append("<w:tr>");
            for (String cell : row.split("\\|", -1)) {
                body.append("<w:tc><w:p><w:r><w:t>")
                        .append(escape(cell.strip()))
                        .append("</w:t></w:r></w:p></w:tc>");
            }
            body.append("</w:tr>");
        }
        return xml("</w:tbl>");
    }

    WordFile part(String name, String content) {
        return part(name, content.getBytes(StandardCharsets.UTF_8));
    }

    WordFile part(String name, byte[] content) {
        parts.put(name, content);
        return this;
    }

    WordFile numbering(String xml) {
        return part(
                "word/numbering.xml",
                "<w:numbering xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">" + xml
                        + "</w:numbering>");
    }

    WordFile link(String id, String target, String more) {
        links += "<Relationship Id=\"" + id + "\" Type=\"x/image\" Target=\"" + target + "\" " + more + "/>";
        return this;
    }

    /** A picture in a line of its own or behind words. */
    WordFile picture(String words, String link, String alt) {
        return xml("<w:p><w:r><w:t>" + escape(words) + "</w:t></w:r><w:r><w:drawing><wp:inline><wp:docPr id=\"1\""
                + " name=\"图片 1\" descr=\"" + alt + "\"/><a:graphic><a:graphicData><a:blip " + link
                + "/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>");
    }

    /** How large its paragraphs are before they are packed. */
    long size() {
        return body.length();
    }

    byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            write(
                    zip,
                    "word/document.xml",
                    (DOCUMENT + body + "</w:body></w:document>").getBytes(StandardCharsets.UTF_8));
            write(
                    zip,
                    "word/_rels/document.xml.rels",
                    ("<Relationships>" + links + "</Relationships>").getBytes(StandardCharsets.UTF_8));
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                write(zip, part.getKey(), part.getValue());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private static void write(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }

    ItemFile read() {
        return ItemFormat.read(bytes(), Filing.OPEN);
    }
}

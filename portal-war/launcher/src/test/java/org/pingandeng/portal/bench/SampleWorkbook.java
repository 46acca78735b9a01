package org.pingandeng.portal.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * An Excel workbook (Office Open XML, ECMA-376) with one sheet of texts, as Excel itself writes it: cells name their words
 * by number in a table of shared strings.
 */
public final class SampleWorkbook {

    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private final Map<String, Integer> shared = new LinkedHashMap<>();
    private final StringBuilder rows = new StringBuilder();
    private int count;

    /**
     * Appends a row.
     *
     * @param cells texts; empty ones are left out, as Excel does
     * @return itself
     */
    public SampleWorkbook row(List<String> cells) {
        count++;
        rows.append("<row r=\"").append(count).append("\">");
        for (int i = 0; i < cells.size(); i++) {
            if (!cells.get(i).isEmpty()) {
                int words = shared.computeIfAbsent(cells.get(i), none -> shared.size());
                rows.append("<c r=\"").append((char) ('A' + i)).append(count);
                rows.append("\" t=\"s\"><v>").append(words).append("</v></c>");
            }
        }
        rows.append("</row>");
        return this;
    }

    /**
     * The file.
     *
     * @return its bytes
     */
    public byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            put(zip, "[Content_Types].xml", contentTypes());
            put(zip, "_rels/.rels", relations(relation("rId1", "officeDocument", "xl/workbook.xml")));
            put(
                    zip,
                    "xl/workbook.xml",
                    "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE
                            + "\"><sheets><sheet name=\"试题\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
            put(
                    zip,
                    "xl/_rels/workbook.xml.rels",
                    relations(relation("rId1", "worksheet", "worksheets/sheet1.xml")
                            + relation("rId2", "sharedStrings", "sharedStrings.xml")));
            put(
                    zip,
                    "xl/worksheets/sheet1.xml",
                    "<worksheet xmlns=\"" + MAIN + "\"><sheetData>" + rows + "</sheetData></worksheet>");
            put(zip, "xl/sharedStrings.xml", strings());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, String xml) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write((XML + xml).getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static String contentTypes() {
        return "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + part("/xl/workbook.xml", "sheet.main") + part("/xl/worksheets/sheet1.xml", "worksheet")
                + part("/xl/sharedStrings.xml", "sharedStrings") + "</Types>";
    }

    private static String part(String name, String type) {
        return "<Override PartName=\"" + name + "\" ContentType=\"" + TYPE + type + "+xml\"/>";
    }

    private static String relations(String all) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + all
                + "</Relationships>";
    }

    private static String relation(String id, String type, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + OFFICE + "/" + type + "\" Target=\"" + target + "\"/>";
    }

    private String strings() {
        StringBuilder all = new StringBuilder("<sst xmlns=\"" + MAIN + "\">");
        shared.keySet()
                .forEach(text -> all.append("<si><t xml:space=\"preserve\">")
                        .append(text.replace("&", "&amp;").replace("<", "&lt;"))
                        .append("</t></si>"));
        return all.append("</sst>").toString();
    }
}

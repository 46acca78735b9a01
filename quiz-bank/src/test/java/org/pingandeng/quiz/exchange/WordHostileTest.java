package org.pingandeng.quiz.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.stream.LongStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pingandeng.quiz.exchange.RowProblem.Reason;

/** Word files that would do harm, and files that only look like them. */
class WordHostileTest {

    private static Reason reason(byte[] file) {
        ItemFile read = ItemFormat.read(file, Filing.OPEN);
        assertTrue(read.rows().isEmpty());
        return read.problems().get(0).reason();
    }

    private static byte[] compound(String stream) throws IOException {
        try (POIFSFileSystem file = new POIFSFileSystem()) {
            file.getRoot().createDocument(stream, new java.io.ByteArrayInputStream(new byte[5_000]));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            file.writeFilesystem(out);
            return out.toByteArray();
        }
    }

    @Test
    void olderAndLockedFilesAreRefusedInWords() throws IOException {
        assertEquals(Reason.OLD_WORD, reason(compound("WordDocument")));
        assertEquals(Reason.ENCRYPTED, reason(compound("EncryptedPackage")));
        assertEquals(Reason.OLD_EXCEL, reason(compound("Workbook")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\\rtf1\\ansi 1. x}",
                "<html><body>1. x<script>alert(1)</script></body></html>",
                "\uFEFF<!DOCTYPE html><html></html>",
                "MIME-Version: 1.0\nContent-Type: multipart/related",
                "<?xml version=\"1.0\"?><?mso-application progid=\"Word.Document\"?><w:wordDocument/>"
            })
    void otherFormsOfWordAreRefusedInWords(String text) {
        assertEquals(Reason.OLD_WORD, reason(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void macrosAreRefused() {
        assertEquals(
                Reason.MACROS,
                reason(WordFile.of("判断题\n1. 甲。（√）")
                        .part("word/vbaProject.bin", new byte[10])
                        .bytes()));
        assertEquals(
                Reason.MACROS,
                reason(WordFile.of("判断题\n1. 甲。（√）")
                        .part(
                                "[Content_Types].xml",
                                "<Types><Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.ms-word.document.macroEnabled.main+xml\"/></Types>")
                        .bytes()));
    }

    @Test
    void aPartThatUnpacksWithoutEndIsRefused() {
        byte[] blanks = new byte[200 << 20];
        java.util.Arrays.fill(blanks, (byte) ' ');
        assertEquals(
                Reason.TOO_LARGE,
                reason(WordFile.of("判断题").part("word/styles.xml", blanks).bytes()));
    }

    @Test
    void aDocumentOfAParagraphThatNeverEndsIsRefused() {
        WordFile deep = new WordFile();
        for (int i = 0; i < 5_000; i++) {
            deep.xml("<w:tbl><w:tr><w:tc>");
        }
        assertEquals(Reason.NOT_READABLE, reason(deep.bytes()));
        WordFile wide = new WordFile().xml("<w:p>");
        for (int i = 0; i < 500_000; i++) {
            wide.xml("<w:r/>");
        }
        assertEquals(Reason.NOT_READABLE, reason(wide.xml("</w:p>").bytes()));
    }

    @Test
    void documentTypesAndEntitiesAreRefused() {
        String entities = "<!DOCTYPE w [<!ENTITY a SYSTEM 'file:///etc/passwd'><!ENTITY b '&a;&a;'>]>";
        WordFile styles = WordFile.of("判断题").part("word/styles.xml", entities + "<styles>&b;</styles>");
        assertEquals(Reason.NOT_READABLE, reason(styles.bytes()));
    }

    @Test
    void aDocumentWithoutQuestionsSaysSo() {
        assertEquals(Reason.NO_ROWS, reason(WordFile.of("通知\n明天开会。").bytes()));
    }

    /** Lines on which a search that goes back would never end, or would run out of stack. */
    @ParameterizedTest
    @ValueSource(strings = {" ", "_", "(", "（ ", "A ", "A. ", "1 ", "1A ", "1-2 AB ", "【答案】", "|", "-", "/", "1、A．B．"})
    void endlessLinesEnd(String unit) {
        for (int length : new int[] {25_000, 400_000}) {
            String line = unit.repeat(length / unit.length());
            ItemFile read = WordFile.of("一、单选题\n1. 甲" + line)
                    .line("答案：" + line)
                    .line(line)
                    .read();
            assertEquals(0, read.rows().size());
            assertFalse(read.problems().isEmpty());
        }
    }

    static LongStream seeds() {
        return LongStream.range(0, 100);
    }

    /** Lines in any order and with any beginning are read or named, never a fault and never nothing. */
    @ParameterizedTest
    @MethodSource("seeds")
    void linesInAnyOrderAreNeverAFault(long seed) {
        Random chance = new Random(seed);
        String[] lines = {
            "一、单选题",
            "二、判断题（每题1分）",
            "三、连线题",
            "案例分析题",
            "案例一",
            "1. 甲",
            "2、乙（B）",
            "（1）丙",
            "A．一  B．二",
            "A．一",
            "B．二",
            "答案：B",
            "答案：",
            "参考答案",
            "1-3 ABC",
            "1.√ 2.×",
            "解析：因为",
            "难度：9",
            "____",
            "（ √ ）",
            "四、填空题",
            "",
            "答案：1-B；2-A",
            "A→B",
            "评分要点：",
            "甲（2分）",
            "编号：x",
            "【解析】",
            "①甲 ②乙",
            "1-2147483647 A",
            "99999. 甲"
        };
        WordFile file = new WordFile();
        for (int i = 0; i < 40; i++) {
            if (chance.nextInt(9) == 0) {
                file.table(chance.nextBoolean() ? "题号|1|2\n答案|A|" : "1. 甲|A. 乙\n2. 丙|");
            }
            file.line(lines[chance.nextInt(lines.length)] + (chance.nextInt(4) == 0 ? " " + chance.nextInt(9) : ""));
        }
        ItemFile read = file.read();
        assertFalse(read.rows().isEmpty() && read.problems().isEmpty());
    }
}

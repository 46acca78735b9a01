package org.pingandeng.portal.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.pingandeng.portal.print.PaperPress.Asked;
import org.pingandeng.quiz.item.Blank;
import org.pingandeng.quiz.item.Item;
import org.pingandeng.quiz.item.OrderCredit;
import org.pingandeng.quiz.item.PartialCredit;
import org.pingandeng.quiz.item.Region;
import org.pingandeng.quiz.paper.Paper;

/** A paper goes to the press: every type is asked, can be answered on the sheet, and stands in the key. */
class PaperPressTest {

    private static final String PICTURE = "ab".repeat(32);

    private static Item.Text text(String stem) {
        return new Item.Text(stem, "因为规程这样写。", "有限空间", 2, List.of(), "自编");
    }

    private static List<Asked> questions() {
        List<Item> items = List.of(
                new Item.TrueFalse(text("进入前要先通风。"), true),
                new Item.Single(text("先做什么？"), List.of("检测", "通风", "进入"), 1),
                new Item.Multiple(text("要带什么？"), List.of("手机", "检测仪", "呼吸器"), Set.of(1, 2), PartialCredit.PER_OPTION),
                new Item.FillIn(text("氧含量不低于____%。"), List.of(new Blank(List.of("19.5")))),
                Item.Ordering.inRightOrder(text("排好顺序"), List.of("通风", "检测", "进入"), OrderCredit.ALL_OR_NOTHING),
                Item.Matching.of(text("连一连"), List.of("硫化氢", "甲烷"), List.of("中毒", "爆炸"), List.of()),
                new Item.HazardPicture(
                        text("找隐患"),
                        PICTURE,
                        "一间仓库",
                        List.of(new Region(
                                "堵住的门",
                                List.of(new Region.Point(0, 0), new Region.Point(9, 0), new Region.Point(9, 9)),
                                true)),
                        0),
                new Item.ShortAnswer(text("有人晕倒怎么办？"), "先报警，不盲目下去。", List.of(new Item.MarkingPoint("报警", 2))),
                new Item.CaseStudy(
                        text("某厂清池。\n| 时间 | 经过 |\n| 8:00 | 下池 |"),
                        List.of(new Item.Part(new Item.TrueFalse(text("这是有限空间"), true), 1))));
        List<Asked> asked = new ArrayList<>();
        for (Item item : items) {
            List<Integer> order =
                    item instanceof Item.Single || item instanceof Item.Multiple ? List.of(2, 0, 1) : List.of();
            asked.add(new Asked(new Paper.Slot(asked.size() + 1, UUID.randomUUID(), 1, 10, order), item));
        }
        return asked;
    }

    private static Printed printed(Printed.What what) {
        return new PaperPress("示例试卷", "A2", 60, new PressWords(Locale.SIMPLIFIED_CHINESE)).print(what, questions());
    }

    private static Optional<byte[]> media(String id) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", out);
            return Optional.of(out.toByteArray());
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String pdf(Printed printed) throws IOException {
        byte[] file = new PdfPress(PaperPressTest::media).print(printed);
        try (PDDocument document = Loader.loadPDF(file)) {
            return new PDFTextStripper().getText(document).replaceAll("[\\s\u3000]+", "");
        }
    }

    private static String word(Printed printed) throws IOException {
        byte[] file = new WordPress(PaperPressTest::media).print(printed);
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file));
                XWPFWordExtractor extractor = new XWPFWordExtractor(document)) {
            return extractor.getText().replaceAll("[\\s\u3000]+", "");
        }
    }

    @Test
    void everyQuestionIsAskedWithItsOptionsInThisPapersOrderAndNoKey() throws IOException {
        for (String text : List.of(pdf(printed(Printed.What.PAPER)), word(printed(Printed.What.PAPER)))) {
            assertTrue(text.contains("二、单项选择题（共1题，10分）"), text);
            assertTrue(text.contains("A．进入") && text.contains("B．检测") && text.contains("C．通风"), text);
            assertTrue(text.contains("有人晕倒怎么办"), text);
            assertTrue(text.contains("8:00"), text);
            assertFalse(text.contains("因为规程") || text.contains("堵住的门") || text.contains("不盲目"), "no key: " + text);
        }
    }

    @Test
    void theKeySpeaksInTheLettersOfThisPaper() throws IOException {
        for (String text : List.of(pdf(printed(Printed.What.KEY)), word(printed(Printed.What.KEY)))) {
            assertTrue(text.contains("1.√（10分）"), text);
            assertTrue(text.contains("2.C（10分）"), text);
            assertTrue(text.contains("3.AC（10分）"), text);
            assertTrue(text.contains("4.19.5（10分）"), text);
            assertTrue(text.contains("堵住的门") && text.contains("报警（分量2）") && text.contains("（1）√"), text);
        }
    }

    @Test
    void theSheetHasABoxOrALineForEach() throws IOException {
        String text = pdf(printed(Printed.What.SHEET));
        assertTrue(text.contains("2.［A］［B］［C］"), text);
        assertTrue(text.contains("姓名"), text);
        assertFalse(text.contains("先做什么"), text);
    }

    @Test
    void aLongPaperGoesOnOnFurtherPagesAndAPictureThatIsGoneLeavesItsWords() throws IOException {
        List<Asked> many = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            many.addAll(questions());
        }
        Printed printed =
                new PaperPress("示例试卷", "A1", 0, new PressWords(Locale.ENGLISH)).print(Printed.What.PAPER, many);
        byte[] file = new PdfPress(id -> Optional.empty()).print(printed);
        try (PDDocument document = Loader.loadPDF(file)) {
            assertTrue(document.getNumberOfPages() > 10, "pages: " + document.getNumberOfPages());
            assertTrue(new PDFTextStripper().getText(document).contains("一间仓库"));
        }
    }

    @Test
    void linesBreakBetweenChineseCharactersButNotBeforeAStop() {
        assertEquals(List.of("先", "通", "风，", "再", "进", "入。"), LinePieces.of("先通风，再进入。"));
        assertEquals(List.of("use ", "SCBA ", "（见", "图）"), LinePieces.of("use SCBA （见图）"));
    }
}

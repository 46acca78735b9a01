package org.pingandeng.quiz.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.imageio.ImageIO;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.pingandeng.quiz.exchange.Loss.Kind;
import org.pingandeng.quiz.item.Item;
import org.pingandeng.quiz.item.Use;

/** What Word and WPS have beside words: lists that count by themselves, pictures, formulas, notes, changes. */
class WordDocumentsTest {

    /** As Word writes it: questions in one list, the options of each in a list of its own that starts again. */
    private static final String WORD_LISTS = """
            <w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/>
            <w:lvlText w:val="%1."/></w:lvl></w:abstractNum>
            <w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperLetter"/>
            <w:lvlText w:val="%1."/></w:lvl></w:abstractNum>
            <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
            <w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
            <w:num w:numId="3"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>
            """;

    /** As WPS writes it: one level a list, Chinese numerals for sections, marks of full width, lists before definitions. */
    private static final String WPS_LISTS = """
            <w:num w:numId="1"><w:abstractNumId w:val="1784315"/></w:num>
            <w:num w:numId="2"><w:abstractNumId w:val="90210"/></w:num>
            <w:num w:numId="3"><w:abstractNumId w:val="77"/></w:num>
            <w:abstractNum w:abstractNumId="1784315"><w:nsid w:val="8A6F0001"/><w:multiLevelType w:val="singleLevel"/>
            <w:lvl w:ilvl="0" w:tentative="0"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:suff w:val="nothing"/>
            <w:lvlText w:val="%1、"/></w:lvl></w:abstractNum>
            <w:abstractNum w:abstractNumId="90210"><w:multiLevelType w:val="singleLevel"/><w:lvl w:ilvl="0" w:tentative="0">
            <w:start w:val="1"/><w:numFmt w:val="decimal"/><w:suff w:val="space"/><w:lvlText w:val="%1、"/></w:lvl></w:abstractNum>
            <w:abstractNum w:abstractNumId="77"><w:multiLevelType w:val="singleLevel"/><w:lvl w:ilvl="0" w:tentative="0">
            <w:start w:val="1"/><w:numFmt w:val="upperLetter"/><w:suff w:val="nothing"/><w:lvlText w:val="%1．"/></w:lvl></w:abstractNum>
            """;

    private static final byte[] PNG = picture("png", 4);

    private static byte[] picture(String format, int width) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(width, 3, BufferedImage.TYPE_INT_RGB), format, out);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return out.toByteArray();
    }

    private static Item item(ItemFile file, int place) {
        assertEquals(List.of(), file.problems());
        return file.rows().get(place).item();
    }

    private static Set<Kind> lost(ItemFile file) {
        return Set.copyOf(file.losses().stream().map(Loss::kind).toList());
    }

    @Test
    void wordCountsQuestionsAndOptionsByItself() {
        ItemFile file = new WordFile()
                .numbering(WORD_LISTS)
                .line("单选题")
                .item(1, 0, "油锅着火怎么办？")
                .item(2, 0, "泼水")
                .item(2, 0, "盖锅")
                .line("答案：B")
                .item(1, 0, "电线着火怎么办？")
                .item(3, 0, "断电")
                .item(3, 0, "泼水")
                .line("答案：A")
                .item(1, 0, "第三题？（ C ）")
                .item(3, 0, "甲")
                .item(3, 0, "乙")
                .item(3, 0, "丙")
                .read();
        assertEquals(List.of("泼水", "盖锅"), ((Item.Single) item(file, 0)).options());
        assertEquals("电线着火怎么办？", item(file, 1).text().stem());
        assertEquals(List.of("甲", "乙", "丙"), ((Item.Single) item(file, 2)).options(), "letters that went on: C, D, E");
        assertEquals(2, ((Item.Single) item(file, 2)).right());
    }

    @Test
    void wpsCountsSectionsToo() {
        ItemFile file = new WordFile()
                .numbering(WPS_LISTS)
                .item(1, 0, "单项选择题（每题5分）")
                .item(2, 0, "油锅着火怎么办？")
                .item(3, 0, "泼水")
                .item(3, 0, "盖锅")
                .item(1, 0, "判断题")
                .item(2, 0, "要先审批。")
                .line("参考答案")
                .line("一、1.B")
                .line("二、2.√")
                .read();
        assertEquals(1, ((Item.Single) item(file, 0)).right());
        assertEquals(true, ((Item.TrueFalse) item(file, 1)).right());
    }

    @Test
    void aStyleMayPutItsParagraphsIntoAList() {
        ItemFile file = new WordFile()
                .numbering(WORD_LISTS)
                .part(
                        "word/styles.xml",
                        "<w:styles xmlns:w=\"x\"><w:style w:styleId=\"a3\"><w:name w:val=\"选项\"/><w:basedOn w:val=\"a2\"/></w:style>"
                                + "<w:style w:styleId=\"a2\"><w:name w:val=\"甲\"/><w:pPr><w:numPr><w:numId w:val=\"2\"/></w:numPr></w:pPr></w:style></w:styles>")
                .line("1. 油锅着火怎么办？")
                .xml("<w:p><w:pPr><w:pStyle w:val=\"a3\"/></w:pPr><w:r><w:t>泼水</w:t></w:r></w:p>")
                .xml("<w:p><w:pPr><w:pStyle w:val=\"a3\"/></w:pPr><w:r><w:t>盖锅</w:t></w:r></w:p>")
                .line("答案：B")
                .read();
        assertEquals(List.of("泼水", "盖锅"), ((Item.Single) item(file, 0)).options());
    }

    @Test
    void picturesComeAlongWithTheirQuestions() {
        ItemFile file = new WordFile()
                .part("word/media/image1.png", PNG)
                .part("word/media/image2.bmp", picture("bmp", 5))
                .part("word/media/image3.emf", new byte[] {1, 0, 0, 0, 9})
                .link("rId4", "media/image1.png", "")
                .link("rId5", "media/image2.bmp", "")
                .link("rId6", "media/image3.emf", "")
                .link("rId7", "http://example.org/spy.png", "TargetMode=\"External\"")
                .line("判断题")
                .picture("1. 看图：", "r:embed=\"rId4\"", "灭火器 [1]")
                .line("答案：对")
                .picture("2. 看图：", "r:embed=\"rId5\"", "")
                .line("答案：对")
                .picture("3. 看图：", "r:embed=\"rId6\"", "")
                .line("答案：对")
                .picture("4. 看图：", "r:link=\"rId7\"", "")
                .line("答案：对")
                .read();
        assertEquals(2, file.attachments().size());
        Attachment first = file.attachments().get(0);
        assertEquals(
                "看图：![灭火器 1](media:" + first.id() + ")", item(file, 0).text().stem());
        assertEquals("image1.png", first.name());
        assertEquals("image2.png", file.attachments().get(1).name(), "a picture that no browser needs to know");
        assertEquals("看图：［图：image3.emf］", item(file, 2).text().stem());
        assertEquals(
                List.of(3L, 4L),
                file.losses().stream()
                        .filter(loss -> loss.kind() == Kind.PICTURE)
                        .map(Loss::row)
                        .toList());
    }

    @Test
    void formulasAndSignsKeepTheirMeaning() {
        String formula =
                "<m:oMath><m:rad><m:deg/><m:e><m:f><m:num><m:r><m:t>a+b</m:t></m:r></m:num><m:den><m:r><m:t>2</m:t></m:r></m:den></m:f></m:e></m:rad>"
                        + "<m:r><m:t>=</m:t></m:r><m:sSup><m:e><m:r><m:t>x</m:t></m:r></m:e><m:sup><m:r><m:t>2</m:t></m:r></m:sup></m:sSup></m:oMath>";
        ItemFile file = new WordFile()
                .line("判断题")
                .xml("<w:p><w:r><w:t>1. 设</w:t></w:r>" + formula + "<w:r><w:t>。</w:t></w:r></w:p>")
                .line("答案：对")
                .xml(
                        "<w:p><w:r><w:t>2. H</w:t></w:r><w:r><w:rPr><w:vertAlign w:val=\"subscript\"/></w:rPr><w:t>2</w:t></w:r><w:r><w:t>S 低于10</w:t></w:r>"
                                + "<w:r><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr><w:t>-3</w:t></w:r><w:r><w:t>。（</w:t></w:r>"
                                + "<w:r><w:sym w:font=\"Wingdings\" w:char=\"F0FC\"/></w:r><w:r><w:t>）</w:t></w:r></w:p>")
                .read();
        assertEquals("设√((a+b)/2)=x²。", item(file, 0).text().stem());
        assertEquals("H₂S 低于10⁻³。", item(file, 1).text().stem());
        assertEquals(true, ((Item.TrueFalse) item(file, 1)).right());
        assertEquals(Set.of(Kind.FORMULA), lost(file));
    }

    @Test
    void whatIsNoTextIsSaid() {
        ItemFile file = new WordFile()
                .line("判断题")
                .xml(
                        "<w:p><w:r><w:t>1. 留下</w:t></w:r><w:del><w:r><w:delText>删去</w:delText></w:r></w:del><w:ins><w:r><w:t>加上</w:t></w:r></w:ins>"
                                + "<w:r><w:footnoteReference w:id=\"2\"/></w:r><w:hyperlink><w:r><w:t>链接</w:t></w:r></w:hyperlink></w:p>")
                .line("答案：对")
                .xml(
                        "<w:p><w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><a:graphic><a:graphicData><wps:txbx><w:txbxContent>"
                                + "<w:p><w:r><w:t>框里的话</w:t></w:r></w:p></w:txbxContent></wps:txbx></a:graphicData></a:graphic></w:drawing></mc:Choice>"
                                + "<mc:Fallback><w:pict><v:textbox><w:txbxContent><w:p><w:r><w:t>框里的话</w:t></w:r></w:p></w:txbxContent></v:textbox></w:pict></mc:Fallback>"
                                + "</mc:AlternateContent></w:r></w:p>")
                .xml("<w:p><w:r><w:rPr><w:color w:val=\"FF0000\"/></w:rPr><w:t>2. 红字。</w:t></w:r></w:p>")
                .line("答案：错")
                .read();
        assertEquals("留下加上链接", item(file, 0).text().stem());
        assertEquals(Set.of(Kind.CHANGES, Kind.NOTE, Kind.TEXT_BOX, Kind.FORMATTING), lost(file));
        assertTrue(file.losses().stream().anyMatch(loss -> loss.found().contains("框里的话")));
    }

    @Test
    void whatOfficeLibrariesWriteIsRead() throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            XWPFParagraph title = document.createParagraph();
            title.setAlignment(ParagraphAlignment.CENTER);
            title.createRun().setText("安全考试");
            document.createParagraph().createRun().setText("一、单选题");
            XWPFParagraph question = document.createParagraph();
            question.createRun().setText("1. 油锅着火怎么办？（");
            question.createRun().setText("B");
            question.createRun().setText("）");
            question.createRun().addBreak();
            question.createRun().setText("A．泼水");
            question.createRun().addTab();
            question.createRun().setText("B．盖锅");
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.write(out);
            ItemFile file = ItemFormat.read(out.toByteArray(), Filing.OPEN);
            assertEquals(List.of("泼水", "盖锅"), ((Item.Single) item(file, 0)).options());
            assertEquals(1, ((Item.Single) item(file, 0)).right());
        }
    }

    @Test
    void whatWeWriteOpensElsewhereAndKeepsPicturesAndTables() throws IOException {
        Attachment picture = Attachment.of("a.png", PNG);
        String stem = "看图和表：\n![配电箱](media:" + picture.id() + ")\n| 气体 | 限值 |\n| --- | --- |\n| H₂S | 10 |\n哪项对？";
        Item.Text text = new Item.Text(stem, "因为。", "电气", 2, List.of("安全生产法:41"), "自编");
        ItemRow row = new ItemRow(1, "w-1", Use.EXAM, new Item.Single(text, List.of("甲", "乙"), 1));
        Map<String, byte[]> media = Map.of(picture.id(), PNG);
        ItemExport export = ItemFormat.WORD.write(List.of(row), id -> Optional.ofNullable(media.get(id)));
        assertEquals(List.of(), export.losses());
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(export.file()))) {
            assertEquals(1, document.getAllPictures().size());
            assertEquals("H₂S", document.getTables().get(0).getRow(1).getCell(0).getText());
            assertTrue(document.getParagraphs().stream()
                    .anyMatch(each -> each.getText().equals("答案：B")));
        }
        ItemFile file = ItemFormat.read(export.file(), Filing.OPEN);
        assertEquals(new ItemRow(1, "w-1", Use.EXAM, row.item()), file.rows().get(0));
        assertEquals(picture.id(), file.attachments().get(0).id());
        assertEquals(
                List.of(Kind.PICTURE),
                ItemFormat.WORD.write(List.of(row)).losses().stream()
                        .map(Loss::kind)
                        .toList(),
                "a picture that is not at hand stays as its mark, and that is said");
    }
}

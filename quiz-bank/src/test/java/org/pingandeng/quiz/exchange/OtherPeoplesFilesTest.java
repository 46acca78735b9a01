package org.pingandeng.quiz.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.pingandeng.quiz.exchange.RowProblem.Reason;
import org.pingandeng.quiz.item.Item;
import org.pingandeng.quiz.item.PartialCredit;
import org.pingandeng.quiz.item.Use;

/** Question files as other systems and hands write them. */
class OtherPeoplesFilesTest {

    private static final Filing FIRE = new Filing(Use.EXAM, "消防/灭火", 2);

    private static ItemFile read(String text) {
        return ItemFormat.read(text.getBytes(StandardCharsets.UTF_8), FIRE);
    }

    @Test
    void giftAsTrainersWriteItByHand() {
        ItemFile file = read("""
                // 消防
                $CATEGORY: $course$/top/消防/器材

                ::电话::火警电话是多少？ {=119 =一一九 ####记住两个号码。}

                油锅着火时{
                ~用水泼#水会让油飞溅
                =盖上锅盖
                ~端出门去
                }了火才灭。

                电器着火先断电。{T}

                下面哪些是灭火器？{~%50%干粉 ~%50%二氧化碳 ~%-100%汽油}

                灭火器离地不高于几米？{#1.5:0}
                """);
        assertEquals(List.of(), file.problems());
        assertEquals(5, file.rows().size());
        Item.FillIn phone = (Item.FillIn) file.rows().get(0).item();
        assertEquals("火警电话是多少？____", phone.text().stem());
        assertEquals(List.of("119", "一一九"), phone.blanks().get(0).accepted());
        assertEquals("消防/器材", phone.text().topic());
        assertEquals(Use.EXAM, file.rows().get(0).use());
        assertEquals("油锅着火时____了火才灭。", file.rows().get(1).item().text().stem());
        Item.Multiple extinguishers = (Item.Multiple) file.rows().get(3).item();
        assertEquals(Set.of(0, 1), extinguishers.right());
        assertEquals(PartialCredit.PER_OPTION, extinguishers.credit());
        assertEquals(Loss.Kind.ANSWER_COMMENT, file.losses().get(0).kind());
        assertEquals(12, file.rows().get(2).row());
    }

    @Test
    void whatCannotBeAQuestionOfThisBankIsNamedWithItsLine() {
        ItemFile file = read("""
                说说你的班前会。{}

                连一连 {=水 -> 灭火}

                只有说明，没有题目

                ::坏的::没有合上{=a
                """);
        assertEquals(
                List.of(Reason.EMPTY, Reason.OPTIONS_MISSING, Reason.UNKNOWN_KIND, Reason.NOT_WELL_FORMED),
                file.problems().stream().map(RowProblem::reason).toList());
        assertEquals(
                List.of(1L, 3L, 5L, 7L),
                file.problems().stream().map(RowProblem::row).toList());
    }

    @Test
    void aikenSaysNoUseAndNoTopicSoTheTrainerDoes() {
        ItemFile file = read("""
                油锅着火怎么办？
                A. 泼水
                B) 盖上锅盖
                ANSWER: B

                没有答案的题
                A. 甲
                B. 乙
                下一题
                A. 甲
                B. 乙
                ANSWER: C
                """);
        assertEquals(1, file.rows().size());
        assertEquals(1, ((Item.Single) file.rows().get(0).item()).right());
        assertEquals("消防/灭火", file.rows().get(0).item().text().topic());
        assertEquals(
                List.of(Reason.EMPTY, Reason.ANSWER_MISFIT),
                file.problems().stream().map(RowProblem::reason).toList());
        assertEquals(file.rows().get(0).code(), read("""
                油锅着火怎么办？
                A. 泼水
                B) 盖上锅盖
                ANSWER: B
                """).rows().get(0).code(), "the same question is known again");
    }

    @Test
    void moodlesHtmlBecomesWordsAndWhatIsLostIsSaid() {
        ItemFile file = read("""
                <?xml version="1.0" encoding="UTF-8"?>
                <quiz>
                <question type="category"><category><text>$course$/消防</text></category></question>
                <question type="multichoice">
                  <name><text>油锅</text></name>
                  <questiontext format="html"><text><![CDATA[<p>油锅着火<b>先</b>做什么？</p><script>alert(1)</script><img src="@@PLUGINFILE@@/pan.png">]]></text></questiontext>
                  <generalfeedback format="html"><text>&lt;p&gt;盖上 &amp;amp; 关火&lt;/p&gt;</text></generalfeedback>
                  <single>true</single>
                  <answer fraction="100" format="html"><text>盖锅盖</text></answer>
                  <answer fraction="0" format="html"><text>泼水</text><feedback><text>会飞溅</text></feedback></answer>
                </question>
                <question type="cloze">
                  <questiontext format="html"><text>火警{1:SHORTANSWER:=119}，距离{2:NM:%100%2:0.5}米。</text></questiontext>
                </question>
                <question type="gapselect"><questiontext><text>说说</text></questiontext></question>
                </quiz>
                """);
        Item.Single pan = (Item.Single) file.rows().get(0).item();
        assertEquals("油锅着火先做什么？", pan.text().stem());
        assertEquals("盖上 & 关火", pan.text().explanation());
        assertEquals("消防", pan.text().topic());
        Item.FillIn fire = (Item.FillIn) file.rows().get(1).item();
        assertEquals("火警____，距离____米。", fire.text().stem());
        assertEquals(List.of("2±0.5"), fire.blanks().get(1).accepted());
        assertEquals(
                List.of(Reason.UNKNOWN_KIND),
                file.problems().stream().map(RowProblem::reason).toList());
        Set<Loss.Kind> lost = Set.copyOf(file.losses().stream().map(Loss::kind).toList());
        assertEquals(Set.of(Loss.Kind.PICTURE, Loss.Kind.FORMATTING, Loss.Kind.ANSWER_COMMENT), lost);
    }

    @Test
    void theEmptyTemplateHasColumnsAndNoQuestions() {
        ItemFile file = ItemFormat.read(ItemFormat.EXCEL.write(List.of()).file(), FIRE);
        assertEquals(
                List.of(Reason.NO_ROWS),
                file.problems().stream().map(RowProblem::reason).toList());
    }

    @Test
    void officeFilesOfOtherKindsAreRefusedInWords() throws IOException {
        byte[] xls = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};
        assertEquals(
                Reason.OLD_EXCEL, ItemFormat.read(xls, FIRE).problems().get(0).reason());
        ByteArrayOutputStream zip = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(zip)) {
            out.putNextEntry(new ZipEntry("../../etc/cron.d/evil"));
            out.write("x".getBytes(StandardCharsets.UTF_8));
        }
        assertEquals(
                Reason.UNSAFE_NAME,
                ItemFormat.read(zip.toByteArray(), FIRE).problems().get(0).reason());
    }

    @Test
    void aSheetThatUnpacksWithoutEndIsRefused() throws IOException {
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        byte[] sound = ItemFormat.EXCEL.write(List.of()).file();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(sound));
                ZipOutputStream out = new ZipOutputStream(bomb)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(in.readAllBytes());
                if (entry.getName().endsWith("sheet1.xml")) {
                    byte[] blanks = new byte[1 << 20];
                    Arrays.fill(blanks, (byte) ' ');
                    for (int megabyte = 0; megabyte < 260; megabyte++) {
                        out.write(blanks);
                    }
                }
            }
        }
        assertEquals(
                Reason.NOT_READABLE,
                ItemFormat.read(bomb.toByteArray(), FIRE).problems().get(0).reason());
    }

    @Test
    void xmlThatWouldReachOrGrowIsRefused() {
        String entities = "<!DOCTYPE quiz [<!ENTITY a SYSTEM 'file:///etc/passwd'><!ENTITY b '&a;&a;&a;'>]>";
        for (String hostile : List.of(
                entities + "<quiz><question type=\"essay\"><name><text>&b;</text></name></question></quiz>",
                "<quiz>" + "<question>".repeat(5_000),
                "<quiz><question type=\"truefalse\"></quiz>")) {
            ItemFile file = read(hostile);
            assertEquals(List.of(), file.rows());
            Reason wanted = hostile.startsWith("<!DOCTYPE") ? Reason.HAS_DOCTYPE : Reason.NOT_WELL_FORMED;
            assertTrue(file.problems().stream().anyMatch(each -> each.reason() == wanted), hostile);
        }
    }
}

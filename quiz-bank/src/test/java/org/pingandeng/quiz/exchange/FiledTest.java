package org.pingandeng.quiz.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pingandeng.quiz.item.Item;
import org.pingandeng.quiz.item.Use;

/** What questions are filed under goes out and comes in with them, or it is said that it does not. */
class FiledTest {

    private static final Filed FILED =
            new Filed(List.of("煤矿", "危险化学品"), List.of("主要负责人"), List.of("电工作业/低压电工作业", "高处作业/高处安装、维护、拆除作业"));

    private static ItemRow row(Filed filed) {
        Item.Text text = new Item.Text("谁来停电？", "持证电工。", "电工", 2, List.of(), "自编");
        return new ItemRow(2, "fl-1", Use.EXAM, new Item.Single(text, List.of("持证电工", "谁都行"), 0), filed);
    }

    @ParameterizedTest
    @EnumSource(
            value = ItemFormat.class,
            names = {"EXCEL", "WORD", "CSV", "MOODLE_XML", "GIFT"})
    void theseFormatsCarryAllOfIt(ItemFormat format) {
        ItemExport export = format.write(List.of(row(FILED)));
        assertEquals(List.of(), export.losses());
        ItemFile file = ItemFormat.read(export.file(), Filing.OPEN);
        assertEquals(List.of(), file.problems());
        assertEquals(FILED, file.rows().get(0).filed());
    }

    @Test
    void aikenSaysThatItDoesNot() {
        assertTrue(lost(ItemFormat.AIKEN, row(FILED)));
        assertTrue(!lost(ItemFormat.AIKEN, row(Filed.NONE)), "what is not there is not lost");
    }

    private static boolean lost(ItemFormat format, ItemRow row) {
        return format.write(List.of(row)).losses().stream().anyMatch(loss -> loss.kind() == Loss.Kind.TAGS);
    }

    @Test
    void aFileWithoutTheColumnsFilesUnderNothing() {
        String csv = "编号,题型,用途,题干,选项,答案,知识点\nx,判断,练习,要检查。,,对,消防\n";
        ItemFile file = ItemFormat.read(csv.getBytes(StandardCharsets.UTF_8), Filing.OPEN);
        assertEquals(Filed.NONE, file.rows().get(0).filed());
    }
}

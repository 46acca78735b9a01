package org.pingandeng.portal.web.post;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.pingandeng.portal.post.model.TypedRow;

/** What was looked at comes back as it was; what somebody made up comes back as nothing. */
class SheetFieldTest {

    @Test
    void rowsComeBackAsTheyWent() {
        List<TypedRow> rows = List.of(new TypedRow(1, List.of("姓名", "岗位")), new TypedRow(7, List.of("", "<&\"'", "")));
        assertEquals(rows, SheetField.read(SheetField.write(rows)));
    }

    @Test
    void aCellWithATabOrALineBreakStaysOneCell() {
        List<TypedRow> rows = List.of(new TypedRow(2, List.of("示例\t工人\n甲", "x")));
        assertEquals(List.of(new TypedRow(2, List.of("示例 工人 甲", "x"))), SheetField.read(SheetField.write(rows)));
    }

    @Test
    void anythingElseIsNoRows() {
        assertEquals(List.of(), SheetField.read(""));
        assertEquals(List.of(), SheetField.read("不是"));
        assertEquals(List.of(), SheetField.read("bm8gbnVtYmVy"), "a text without a row's number");
    }
}

package org.pingandeng.portal.post.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An enterprise fills in its list in a spreadsheet: who is meant is read, and what is wrong is said cell by cell. */
class PostTableTest {

    private static final List<String> HEADING = List.of("姓名", "账号", "岗位", "任职日期", "证书编号", "发证机关", "证书起", "证书止");
    private static final Map<String, Post> POSTS = Map.of(
            PostTable.key("特种作业人员"),
            Post.SPECIAL_OPERATOR,
            PostTable.key("用人单位主要负责人（职业卫生）"),
            Post.HEALTH_HEAD,
            PostTable.key("Safety manager"),
            Post.SAFETY_MANAGER);
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    @SafeVarargs
    private static PostTable read(List<String>... rows) {
        List<TypedRow> typed = new ArrayList<>();
        for (List<String> row : rows) {
            typed.add(new TypedRow(typed.size() + 1, row));
        }
        return PostTable.read(typed, POSTS);
    }

    private static List<String> row(String... cells) {
        return List.of(cells);
    }

    private static PostDraft only(PostTable table) {
        assertEquals(List.of(), table.flaws());
        assertEquals(1, table.drafts().size());
        return table.drafts().get(0);
    }

    private static void flawed(PostTable table, PostColumn column, PostRefusal reason) {
        assertEquals(List.of(), table.drafts());
        assertEquals(
                List.of(column + " " + reason),
                table.flaws().stream()
                        .map(flaw -> flaw.column() + " " + flaw.reason())
                        .toList());
    }

    @Test
    void aWholeRowIsReadWithItsCertificate() {
        PostDraft draft = only(read(
                HEADING,
                row("示例电工甲", "", "特种作业人员", "2026-03-01", "T000000000000001234", "示例发证机关", "2026-03-01", "2032-02-29")));
        assertEquals(2, draft.row());
        assertEquals(Post.SPECIAL_OPERATOR, draft.post());
        assertEquals(DAY, draft.since());
        assertEquals(
                new PostDraft.Paper("T000000000000001234", "示例发证机关", DAY, LocalDate.of(2032, 2, 29)), draft.paper());
    }

    @Test
    void columnsStandInAnyOrderAndInEitherLanguage() {
        PostDraft draft = only(read(
                row("备注", "In post since", "POST", "Account", "Name", "Duty"),
                row("x", "20260301", "safety  MANAGER", "li.si", "", "巡检")));
        assertEquals("li.si", draft.account());
        assertEquals(Post.SAFETY_MANAGER, draft.post());
        assertEquals("巡检", draft.duty());
        assertNull(draft.paper());
        assertEquals(
                Post.HEALTH_HEAD,
                only(read(HEADING, row("示例负责人", "", "用人单位主要负责人(职业卫生)", "2026-03-01")))
                        .post());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-03-01",
                "2026-3-1",
                "2026/03/01",
                "2026/3/1",
                "2026.3.1",
                "2026年3月1日",
                "2026年03月01日",
                "20260301",
                " ２０２６－３－１ "
            })
    void aDayIsUnderstoodAsPeopleTypeIt(String typed) {
        assertEquals(DAY, only(read(HEADING, row("示例电工甲", "", "特种作业人员", typed))).since());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"3/1/26", "2026-03", "2026年3月", "46082", "2026-02-30", "2026-13-01", "2026-3/1", "三月", "2026年3-1"
            })
    void whatLeavesAChoiceIsNoDay(String typed) {
        PostTable table = read(HEADING, row("示例电工甲", "", "特种作业人员", typed));
        flawed(table, PostColumn.SINCE, PostRefusal.NO_DAY);
        assertEquals(typed, table.flaws().get(0).found());
    }

    @Test
    void everyCellThatIsWrongIsNamed() {
        PostTable table = read(HEADING, row("", "", "门卫", ""), row("示例电工甲", "", "", "ERROR:#N/A"));
        assertEquals(
                List.of("2 NAME NAME", "2 POST POST", "2 SINCE BLANK", "3 POST BLANK", "3 SINCE FORMULA"),
                table.flaws().stream()
                        .map(flaw -> flaw.row() + " " + flaw.column() + " " + flaw.reason())
                        .toList());
    }

    @Test
    void aCertificateIsSaidWholeOrNotAtAll() {
        flawed(
                read(HEADING, row("示例电工甲", "", "特种作业人员", "2026-03-01", "T1234", "示例发证机关", "2026-03-01")),
                PostColumn.UNTIL,
                PostRefusal.PAPER);
        PostDraft endless =
                only(read(HEADING, row("示例电工甲", "", "特种作业人员", "2026-03-01", "T1234", "示例发证机关", "2026-03-01", "长期")));
        assertNull(endless.paper().until());
    }

    @Test
    void aNumberThatLostItsDigitsIsNotTakenForOneAndNotRepeated() {
        PostTable table = read(
                HEADING,
                row("示例电工甲", "", "特种作业人员", "2026-03-01", "1.2345678901234568E17", "示例发证机关", "2026-03-01", "长期"));
        flawed(table, PostColumn.NUMBER, PostRefusal.DIGITS);
        assertEquals("", table.flaws().get(0).found());
    }

    @Test
    void theExampleOfTheFormAndEmptyRowsArePassedOver() {
        assertEquals(
                "示例电工甲",
                only(read(
                                HEADING,
                                row(PostTable.example(false), "", "特种作业人员", "2024-03-01"),
                                row(PostTable.example(true), "", "x", "y"),
                                row("", " ", ""),
                                row("示例电工甲", "", "特种作业人员", "2026-03-01")))
                        .name());
    }

    @Test
    void aFileWithoutItsColumnsOrItsRowsIsRefusedWhole() {
        flawed(read(row("姓名", "岗位"), row("示例电工甲", "特种作业人员")), PostColumn.SINCE, PostRefusal.COLUMN);
        flawed(read(HEADING), null, PostRefusal.ROWS_NONE);
        flawed(read(), null, PostRefusal.ROWS_NONE);
        List<TypedRow> many = Stream.iterate(1, number -> number + 1)
                .limit(PostTable.MOST_ROWS + 2)
                .map(number -> new TypedRow(number, HEADING))
                .toList();
        flawed(PostTable.read(many, POSTS), null, PostRefusal.ROWS_MANY);
    }

    @Test
    void whatNobodyAskedForIsNotCarriedOn() {
        List<TypedRow> known = PostTable.known(List.of(
                new TypedRow(1, row("手机", "岗位", "姓名")), new TypedRow(4, row("13800000000", "特种作业人员", "示例\t甲"))));
        assertEquals(List.of(new TypedRow(1, row("姓名", "岗位")), new TypedRow(4, row("示例 甲", "特种作业人员"))), known);
        assertTrue(PostTable.known(List.of()).isEmpty());
    }
}

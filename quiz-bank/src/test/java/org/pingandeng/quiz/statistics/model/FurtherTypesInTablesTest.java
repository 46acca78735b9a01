package org.pingandeng.quiz.statistics.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.pingandeng.quiz.bank.model.ItemBank.VersionId;
import org.pingandeng.quiz.exam.model.Rulings;
import org.pingandeng.quiz.exam.model.Rulings.Correction.Dropped;
import org.pingandeng.quiz.exam.model.Rulings.Correction.Rekeyed;
import org.pingandeng.quiz.exam.model.Rulings.Place;
import org.pingandeng.quiz.item.Item;
import org.pingandeng.quiz.item.Mark;
import org.pingandeng.quiz.item.OrderCredit;
import org.pingandeng.quiz.item.Region;
import org.pingandeng.quiz.item.Region.Point;
import org.pingandeng.quiz.statistics.model.AnswerTable.Kind;
import org.pingandeng.quiz.statistics.model.AnswerTable.Row;

/** Items whose answers are more than an option, and items that persons mark or correct. */
class FurtherTypesInTablesTest {

    private static final double EXACT = 1e-9;

    private final SatPapers papers = new SatPapers();
    private final UUID statement = papers.statements(1).get(0);

    private static List<String> lines(List<Row> rows) {
        return rows.stream()
                .map(row -> row.kind() + " " + row.text() + " " + row.chosen())
                .toList();
    }

    @Test
    void anOrderingShowsItsWrongOrdersInWords() {
        Item.Ordering ordering = new Item.Ordering(
                SatPapers.text("示例排序"), List.of("检测", "进入", "通风"), List.of(2, 0, 1), OrderCredit.ALL_OR_NOTHING);
        UUID id = papers.add(ordering);
        papers.sat(List.of(id, statement), "{\"o\":[2,0,1]}", "{\"t\":true}");
        papers.sat(List.of(id, statement), "{\"o\":[0,2,1]}", "{\"t\":true}");
        papers.sat(List.of(id, statement), "{\"o\":[1]}", "{\"t\":true}");
        assertEquals(
                List.of("KEY 通风 → 检测 → 进入 1", "WRONG 检测 → 通风 → 进入 1", "WRONG 进入 1", "BLANK  0"),
                lines(papers.answers(id).rows()));
    }

    @Test
    void aMatchingShowsForEachPromptWhatWasTakenForIt() {
        UUID id = papers.add(new Item.Matching(
                SatPapers.text("示例连线"), List.of("打磨", "焊接"), List.of("安全带", "护目镜", "面罩"), List.of(1, 2)));
        papers.sat(List.of(id, statement), "{\"m\":[1,2]}", "{\"t\":true}");
        papers.sat(List.of(id, statement), "{\"m\":[1,0]}", "{\"t\":true}");
        papers.sat(List.of(id, statement), "{\"m\":[-1,-1]}", "{\"t\":true}");
        assertEquals(
                List.of("KEY 打磨 — 护目镜 2", "KEY 焊接 — 面罩 1", "WRONG 焊接 — 安全带 1", "BLANK  1"),
                lines(papers.answers(id).rows()));
        assertEquals(0.5, papers.item(id).facility().value(), EXACT);
    }

    @Test
    void aPictureShowsWhichPlacesWereTakenForHazards() {
        List<Point> left = List.of(new Point(0, 0), new Point(4_000, 0), new Point(4_000, 4_000), new Point(0, 4_000));
        List<Point> right =
                List.of(new Point(6_000, 0), new Point(9_000, 0), new Point(9_000, 4_000), new Point(6_000, 4_000));
        UUID id = papers.add(new Item.HazardPicture(
                SatPapers.text("示例找隐患"),
                "a".repeat(64),
                "示例图片",
                List.of(new Region("配电箱", left, true), new Region("灭火器", right, false)),
                50));
        papers.sat(List.of(id, statement), "{\"h\":[[100,100],[200,200]]}", "{\"t\":true}");
        papers.sat(List.of(id, statement), "{\"h\":[[0],[1]]}", "{\"t\":true}");
        papers.sat(List.of(id, statement), "{\"h\":[[9900,9900]]}", "{\"t\":true}");
        assertEquals(
                List.of("KEY 配电箱 2", "WRONG 灭火器 1", "WRONG  1", "BLANK  0"),
                lines(papers.answers(id).rows()));
    }

    @Test
    void theQuestionsOfACaseAreItemsOfTheirOwnAndTheCaseCountsOnce() {
        UUID id = papers.add(new Item.CaseStudy(
                SatPapers.text("示例案例"),
                List.of(new Item.Part(SatPapers.statement(), 1), new Item.Part(SatPapers.single(), 3))));
        papers.sat(List.of(id, statement), "{\"p\":[{\"t\":true},{\"c\":[0]}]}", "{\"t\":true}");
        papers.sat(List.of(id, statement), "{\"p\":[{\"t\":true},{\"c\":[1]}]}", "{\"t\":true}");
        papers.sat(List.of(id, statement), "{\"p\":[null,null]}", "{\"t\":false}");
        assertEquals(
                List.of("KEY  1", "PARTLY  1", "WRONG  0", "BLANK  1"),
                lines(papers.answers(id).rows()));
        ItemJudge.Case second = papers.judged(new ItemKey(id, 1, 2));
        assertEquals(1 / 3.0, second.statistics().facility().value(), EXACT);
        assertEquals(
                List.of("KEY 钥 1", "WRONG 甲 1", "WRONG 乙 0", "WRONG 丙 0", "BLANK  1"),
                lines(second.answers().rows()));
        // totals of 20 points: 20, 12.5, 0; a question's rest leaves out its own points only
        assertEquals(32.5 / 60, papers.paper().mean().value(), EXACT);
        assertEquals(12.5 / 12.5, papers.responses().get(new ItemKey(id, 1, 2)).rests()[0], EXACT);
    }

    @Test
    void whatPersonsGaveForSentencesCounts() {
        UUID id = papers.add(new Item.ShortAnswer(SatPapers.text("示例简答"), "先通风。", List.of()));
        Rulings half = new Rulings(Map.of(new Place(1, 0), Mark.given(1, 2)), Map.of());
        Rulings none = new Rulings(Map.of(new Place(1, 0), Mark.given(0, 2)), Map.of());
        papers.sat(half, List.of(id, statement), "{\"s\":\"通风\"}", "{\"t\":true}");
        papers.sat(none, List.of(id, statement), "{\"s\":\"通风\"}", "{\"t\":false}");
        assertEquals(0.25, papers.item(id).facility().value(), EXACT);
        assertEquals(
                List.of("KEY  0", "PARTLY  1", "WRONG  1", "BLANK  0"),
                lines(papers.answers(id).rows()));
    }

    @Test
    void aCorrectedKeyCountsAndADroppedItemIsInNoTotal() {
        UUID id = papers.add(SatPapers.single());
        VersionId version = new VersionId(id, 1);
        Item right = new Item.Single(SatPapers.text("示例选择"), List.of("钥", "甲", "乙", "丙"), 1);
        Rulings rekeyed = new Rulings(Map.of(), Map.of(version, new Rekeyed(right, false)));
        papers.sat(rekeyed, List.of(id, statement), "{\"c\":[1]}", "{\"t\":true}");
        assertEquals(1, papers.item(id).facility().value(), EXACT);
        assertEquals(Kind.KEY, papers.answers(id).rows().get(1).kind());

        SatPapers others = new SatPapers();
        UUID dropped = others.add(SatPapers.single());
        List<UUID> paper = List.of(dropped, others.statements(1).get(0));
        Rulings drop = new Rulings(Map.of(), Map.of(new VersionId(dropped, 1), new Dropped()));
        others.sat(drop, paper, "{\"c\":[1]}", "{\"t\":true}");
        others.sat(drop, paper, "{\"c\":[0]}", "{\"t\":false}");
        assertEquals(0.5, others.paper().mean().value(), EXACT);
        assertEquals(-1, others.item(dropped).itemRest().value(), EXACT);
        assertFalse(others.paper().reliability().coefficient().computed());
    }
}

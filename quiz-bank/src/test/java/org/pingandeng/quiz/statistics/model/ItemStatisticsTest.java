package org.pingandeng.quiz.statistics.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.pingandeng.quiz.item.Item;
import org.pingandeng.quiz.item.PartialCredit;
import org.pingandeng.quiz.statistics.model.AnswerTable.Kind;
import org.pingandeng.quiz.statistics.model.AnswerTable.Row;
import org.pingandeng.quiz.statistics.model.Figure.Absence;

/** Figures of items, against examples worked by hand. */
class ItemStatisticsTest {

    private static final double EXACT = 1e-9;

    private final SatPapers papers = new SatPapers();

    /** Five candidates, four statements, from all right to none: a perfect ladder. */
    private List<UUID> ladder() {
        List<UUID> items = papers.statements(4);
        Stream.of("1111", "1110", "1100", "1000", "0000").forEach(marks -> papers.statements(items, marks));
        return items;
    }

    @Test
    void facilityIsTheShareOfThoseWhoAreRight() {
        List<UUID> items = ladder();
        assertEquals(0.8, papers.item(items.get(0)).facility().value(), EXACT);
        assertEquals(0.2, papers.item(items.get(3)).facility().value(), EXACT);
    }

    @Test
    void itemRestLeavesTheItemItselfOutOfTheTotal() {
        // right 1 1 1 0 0, rest 3 2 1 1 0: products of deviations 1.8, squares 1.2 and 5.2
        double byHand = 1.8 / Math.sqrt(1.2 * 5.2);
        assertEquals(0.7206, byHand, 0.00005);
        assertEquals(byHand, papers.item(ladder().get(1)).itemRest().value(), EXACT);
    }

    @Test
    void upperLowerComparesTheBestAndTheWorstTwentySevenHundredths() {
        // groups of 0.27 × 5 = 1.35: the best and 0.35 of the next. Item 1: 1.35 of them right against 0.35
        List<UUID> items = ladder();
        assertEquals(
                (1.35 - 0.35) / 1.35, papers.item(items.get(0)).upperLower().value(), EXACT);
        assertEquals(1 / 1.35, papers.item(items.get(3)).upperLower().value(), EXACT);
    }

    @Test
    void whoTiesAtTheBorderSharesThePlacesThatAreLeft() {
        // ten totals, groups of 2.7: one best, three tie for 1.7 places
        double[] totals = {0.9, 0.8, 0.8, 0.8, 0.5, 0.4, 0.3, 0.2, 0.1, 0};
        Groups groups = Groups.of(totals);
        assertEquals(1, groups.strong(0), EXACT);
        assertEquals(1.7 / 3, groups.strong(2), EXACT);
        assertEquals(0, groups.strong(4), EXACT);
        assertEquals(0.7, groups.weak(7), EXACT);
        double[] backwards = Arrays.stream(totals).map(each -> 1 - each).toArray();
        assertEquals(1.7 / 3, Groups.of(backwards).weak(3), EXACT);
    }

    @Test
    void aPartlyRightAnswerCountsForItsShare() {
        UUID several = papers.add(new Item.Multiple(
                SatPapers.text("示例多选"), List.of("甲", "乙", "丙", "丁"), Set.of(0, 1), PartialCredit.HALF_IF_SUBSET));
        List<UUID> paper = List.of(several, papers.statements(1).get(0));
        papers.sat(paper, "{\"c\":[0,1]}", "{\"t\":true}");
        papers.sat(paper, "{\"c\":[0]}", "{\"t\":true}");
        papers.sat(paper, "{\"c\":[0,3]}", "{\"t\":false}");
        papers.sat(paper, null, "{\"t\":false}");
        ItemStatistics figures = papers.item(several);
        assertEquals(1.5 / 4, figures.facility().value(), EXACT);
        assertEquals(1, figures.blank());
        // 1 ½ 0 0 against 1 1 0 0: products 0.75, squares 0.6875 and 1
        assertEquals(0.75 / Math.sqrt(0.6875), figures.itemRest().value(), EXACT);
    }

    @Test
    void whatCannotBeComputedSaysWhyAndIsNoNumber() {
        List<UUID> items = papers.statements(2);
        papers.statements(items, "10");
        ItemStatistics alone = papers.item(items.get(0));
        assertEquals(Absence.TOO_FEW, alone.itemRest().absence());
        assertEquals(Absence.TOO_FEW, alone.upperLower().absence());

        SatPapers equal = new SatPapers();
        List<UUID> others = equal.statements(2);
        Stream.of("11", "11", "11").forEach(marks -> equal.statements(others, marks));
        assertEquals(Absence.ALL_EQUAL, equal.item(others.get(0)).itemRest().absence());
        assertEquals(Absence.ALL_EQUAL, equal.item(others.get(0)).upperLower().absence());

        SatPapers blank = new SatPapers();
        List<UUID> nothing = blank.statements(2);
        blank.statements(nothing, "--");
        assertEquals(Absence.NO_TIMES, blank.item(nothing.get(0)).seconds().absence());
    }

    @Test
    void anItemIsJudgedByThoseWhoHadItWhateverElseStoodOnTheirPapers() {
        List<UUID> pool = papers.statements(5);
        papers.statements(List.of(pool.get(0), pool.get(1)), "11");
        papers.statements(List.of(pool.get(0), pool.get(2), pool.get(3)), "000");
        papers.statements(List.of(pool.get(4), pool.get(2)), "10");
        ItemStatistics figures = papers.item(pool.get(0));
        assertEquals(2, figures.sittings());
        assertEquals(0.5, figures.facility().value(), EXACT);
        assertEquals(1, figures.itemRest().value(), EXACT);
    }

    @Test
    void theDistractorTableSaysWhoTookWhat() {
        UUID choice = papers.add(SatPapers.single());
        List<UUID> paper = List.of(choice, papers.statements(1).get(0));
        papers.sat(paper, "{\"c\":[0]}", "{\"t\":true}");
        papers.sat(paper, "{\"c\":[0]}", "{\"t\":false}");
        papers.sat(paper, "{\"c\":[1]}", "{\"t\":false}");
        papers.sat(paper, "{\"c\":[]}", "{\"t\":false}");
        List<Row> rows = papers.answers(choice).rows();
        assertEquals(
                List.of("钥", "甲", "乙", "丙", ""), rows.stream().map(Row::text).toList());
        assertEquals(List.of(2, 1, 0, 0, 1), rows.stream().map(Row::chosen).toList());
        assertEquals(
                List.of(Kind.KEY, Kind.WRONG, Kind.WRONG, Kind.WRONG, Kind.BLANK),
                rows.stream().map(Row::kind).toList());
        // groups of 0.27 × 4 = 1.08: the best and 0.08 of the next; the two worst tie for 1.08 places
        assertEquals(1, rows.get(0).strong().value(), EXACT);
        assertEquals(0.5, rows.get(1).weak().value(), EXACT);
        assertEquals(0.5, rows.get(4).weak().value(), EXACT);
    }

    @Test
    void aBlankShowsTheWrongTextsThatComeUpMostAndEveryAcceptedWritingAsOne() {
        UUID blank = papers.add(new Item.FillIn(
                SatPapers.text("氧含量不低于____%。"), List.of(new org.pingandeng.quiz.item.Blank(List.of("19.5", "十九点五")))));
        List<UUID> paper = List.of(blank);
        for (String typed : List.of("19.5", "十九点五", "18", "18", "20")) {
            papers.sat(paper, "{\"b\":[\"" + typed + "\"]}");
        }
        for (int other = 0; other < 12; other++) {
            papers.sat(paper, "{\"b\":[\"x" + (char) ('a' + other) + "\"]}");
        }
        List<Row> rows = papers.answers(blank).rows();
        assertEquals(
                new Row(
                        Kind.KEY,
                        1,
                        "19.5",
                        2,
                        2 / 17.0,
                        rows.get(0).strong(),
                        rows.get(0).weak()),
                rows.get(0));
        assertEquals("18", rows.get(1).text());
        assertEquals(2, rows.get(1).chosen());
        assertEquals(Kind.OTHERS, rows.get(11).kind());
        assertEquals(17, rows.stream().mapToInt(Row::chosen).sum(), "each answer is in one row");
    }

    @Test
    void noFigureIsEverOutOfItsBounds() {
        for (long seed = 1; seed <= 200; seed++) {
            Random random = new Random(seed);
            SatPapers some = new SatPapers();
            List<UUID> pool = some.statements(1 + random.nextInt(6));
            int candidates = 1 + random.nextInt(12);
            for (int i = 0; i < candidates; i++) {
                StringBuilder marks = new StringBuilder();
                pool.forEach(item -> marks.append("01-".charAt(random.nextInt(3))));
                some.statements(pool, marks.toString());
            }
            String which = "seed " + seed;
            some.responses().keySet().forEach(key -> {
                ItemStatistics figures = some.item(key.item());
                assertTrue(within(figures.facility(), 0, 1), which);
                assertTrue(within(figures.itemRest(), -1, 1), which);
                assertTrue(within(figures.upperLower(), -1, 1), which);
                int rows = some.answers(key.item()).rows().stream()
                        .mapToInt(Row::chosen)
                        .sum();
                assertEquals(candidates, rows, which);
            });
            PaperStatistics paper = some.paper();
            assertTrue(within(paper.mean(), 0, 1), which);
            assertTrue(within(paper.reliability().coefficient(), Double.NEGATIVE_INFINITY, 1), which);
            assertEquals(
                    candidates,
                    paper.spread().stream()
                            .mapToInt(PaperStatistics.Step::sittings)
                            .sum(),
                    which);
        }
    }

    private static boolean within(Figure figure, double least, double most) {
        return !figure.computed() || figure.value() >= least - EXACT && figure.value() <= most + EXACT;
    }

    @Test
    void aFigureWithoutANumberIsBelowNoBound() {
        assertFalse(Figure.none(Absence.TOO_FEW).below(1));
        assertTrue(Figure.of(-0.1).below(0));
    }
}

package org.pingandeng.quiz.statistics.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.pingandeng.quiz.item.ItemType;
import org.pingandeng.quiz.statistics.model.Figure.Absence;
import org.pingandeng.quiz.statistics.model.Reliability.Method;
import org.pingandeng.quiz.statistics.model.Strata.Scored;

/** Reliability and its error, against examples worked by hand. */
class ReliabilityTest {

    private static final double EXACT = 1e-9;

    private final SatPapers papers = new SatPapers();

    @Test
    void whereEverybodyHasTheSameItemsItIsCronbachsAlpha() {
        List<UUID> items = papers.statements(4);
        Stream.of("1111", "1110", "1100", "1000", "0000").forEach(marks -> papers.statements(items, marks));
        PaperStatistics paper = papers.paper();
        // variances of the items .2 .3 .3 .2, of the totals 2.5: 4/3 × (1 − 1/2.5) = 0.8; error √2.5 × √0.2 of 4
        assertEquals(Method.SAME_ITEMS, paper.reliability().method());
        assertEquals(0.8, paper.reliability().coefficient().value(), EXACT);
        assertEquals(
                Math.sqrt(2.5) * Math.sqrt(0.2) / 4, paper.reliability().error().value(), EXACT);
        assertEquals(0.5, paper.mean().value(), EXACT);
        assertEquals(Math.sqrt(2.5) / 4, paper.deviation().value(), EXACT);
    }

    @Test
    void whereEverybodyDrewOtherItemsItIsTheFormulaForRandomForms() {
        Stream.of("1111", "1110", "1100", "1000", "0000")
                .forEach(marks -> papers.statements(papers.statements(4), marks));
        Reliability reliability = papers.paper().reliability();
        // Lord's x(k − x)/(k − 1): 0, 1, 4/3, 1, 0, on average 2/3; totals 2.5: 1 − (2/3)/2.5
        assertEquals(Method.RANDOM_ITEMS, reliability.method());
        assertEquals(1 - 2 / 7.5, reliability.coefficient().value(), EXACT);
        assertEquals(Math.sqrt(2 / 3.0) / 4, reliability.error().value(), EXACT);
    }

    @Test
    void itIsKuderRichardson21OverTheSameTotals() {
        Stream.of("11111", "11110", "11010", "01100", "10000", "11101")
                .forEach(marks -> papers.statements(papers.statements(5), marks));
        double k = 5;
        double mean = 19 / 6.0;
        double squares = Stream.of(5, 4, 3, 2, 1, 4)
                .mapToDouble(x -> (x - mean) * (x - mean))
                .sum();
        // formula 21 divides the totals' squares by n; the error variance is the same
        double error = squares / 6 * (1 - k / (k - 1) * (1 - mean * (k - mean) / (k * squares / 6)));
        assertEquals(
                1 - error / (squares / 5),
                papers.paper().reliability().coefficient().value(),
                EXACT);
    }

    @Test
    void sectionsAreDrawnApartAndDoNotDisturbEachOther() {
        // all easy ones right, all hard ones wrong: nothing differs within a section, so drawing brings no error
        List<Scored> slots = List.of(
                new Scored(ItemType.TRUE_FALSE, 1, 1),
                new Scored(ItemType.TRUE_FALSE, 1, 1),
                new Scored(ItemType.SINGLE, 2, 0),
                new Scored(ItemType.SINGLE, 2, 0));
        assertEquals(0, Strata.errorVariance(slots).value(), EXACT);
    }

    @Test
    void aSectionOfOneQuestionIsJoinedWithItsNeighbour() {
        // fractions 1 0 and 1 together: variance 1/3, points² 1 + 1 + 4, of 4 points in all
        List<Scored> last = List.of(
                new Scored(ItemType.TRUE_FALSE, 1, 1),
                new Scored(ItemType.TRUE_FALSE, 1, 0),
                new Scored(ItemType.FILL_IN, 2, 1));
        assertEquals(6 / 3.0 / 16, Strata.errorVariance(last).value(), EXACT);
        List<Scored> first = List.of(last.get(2), last.get(0), last.get(1));
        assertEquals(6 / 3.0 / 16, Strata.errorVariance(first).value(), EXACT);
        assertEquals(Absence.TOO_FEW, Strata.errorVariance(last.subList(0, 1)).absence());
    }

    @Test
    void withoutSpreadOrWithoutSittingsThereIsNone() {
        assertEquals(Absence.TOO_FEW, papers.paper().reliability().coefficient().absence());
        assertEquals(Absence.TOO_FEW, papers.paper().mean().absence());

        SatPapers one = new SatPapers();
        one.statements(one.statements(3), "110");
        assertEquals(Absence.TOO_FEW, one.paper().reliability().coefficient().absence());

        SatPapers equal = new SatPapers();
        List<UUID> items = equal.statements(2);
        Stream.of("10", "01").forEach(marks -> equal.statements(items, marks));
        assertEquals(
                Absence.ALL_EQUAL, equal.paper().reliability().coefficient().absence());
        assertEquals(Absence.ALL_EQUAL, equal.paper().reliability().error().absence());
    }
}

package org.pingandeng.portal.web.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pingandeng.portal.plan.model.Boxes;
import org.pingandeng.portal.plan.model.Progress.YearLine;
import org.pingandeng.portal.plan.model.Wording;

/** Drawings show what the tables say, and no more. */
class ChartsTest {

    private static final Wording RATE = new Wording("相对指标", "Rate");
    private static final Wording COUNT = new Wording("绝对指标", "Count");

    @Test
    void aYearWithoutAFigureHasNoColumnAndOneWithoutAPlanNoLine() {
        YearChart chart = YearChart.of(List.of(
                new YearLine(2025, null, null, false),
                new YearLine(2026, BigDecimal.valueOf(50), BigDecimal.valueOf(100), true)));
        assertEquals(0, chart.columns().get(0).height());
        assertNull(chart.columns().get(0).plan());
        assertEquals(82, chart.columns().get(1).height());
        assertEquals(165, chart.columns().get(1).plan());
        assertTrue(chart.columns().get(1).x() > chart.columns().get(0).x());
    }

    @Test
    void nothingAtAllIsDrawnAsNothing() {
        YearChart chart = YearChart.of(List.of(new YearLine(2026, BigDecimal.ZERO, null, true)));
        assertEquals(0, chart.columns().get(0).height());
    }

    @Test
    void ratesAndCountsAreDrawnApartAndADashIsNoNumber() {
        Boxes.Box box = new Boxes.Box(
                9,
                "专栏",
                RATE,
                List.of(new Wording("甲", "A"), new Wording("乙", "B")),
                List.of(
                        new Boxes.Row(RATE, RATE, List.of("0.5", "—"), List.of()),
                        new Boxes.Row(COUNT, COUNT, List.of("8", "6"), List.of())));
        List<PairChart> charts = PairChart.of(box, 0, 1);
        assertEquals(2, charts.size());
        assertEquals(410, charts.get(0).pairs().get(0).first().length());
        assertEquals(0, charts.get(0).pairs().get(0).second().length());
        assertEquals("—", charts.get(0).pairs().get(0).second().printed());
        assertEquals(307, charts.get(1).pairs().get(0).second().length());
    }
}

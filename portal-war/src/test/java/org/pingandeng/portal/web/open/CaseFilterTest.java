package org.pingandeng.portal.web.open;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pingandeng.portal.warning.CaseView;
import org.pingandeng.portal.warning.Example;
import org.pingandeng.portal.warning.model.CauseKind;

class CaseFilterTest {

    private static final CaseFilter EMPTY = new CaseFilter("", Map.of(), "best", 1);
    private static final CaseView VIEW = new CaseView(Example.warning("CF1", "x"), Optional.empty(), Optional.empty());

    @Test
    void aChoiceNarrowsAndIsTakenBack() {
        CaseFilter mines = EMPTY.toggled("field", "煤矿");
        assertFalse(mines.passes(VIEW, null));
        assertTrue(mines.toggled("field", "工贸").passes(VIEW, null));
        assertTrue(mines.toggled("field", "煤矿").passes(VIEW, null));
        assertEquals("/cases?", mines.toggled("field", "煤矿").href());
    }

    @Test
    void aFacetCountsAsIfItsOwnChoiceWereOpen() {
        assertTrue(EMPTY.toggled("field", "煤矿").passes(VIEW, "field"));
    }

    @Test
    void aCaseIsFoundByAnyOfItsCauses() {
        CauseKind training = new CauseKind("training", "教育培训不到位", "", "培训", "");
        CauseKind rescue = new CauseKind("emergency", "应急处置不当", "", "施救", "");
        CaseView view = new CaseView(
                VIEW.facts(), Optional.empty(), Optional.empty(), Optional.empty(), List.of(training, rescue));
        assertTrue(EMPTY.toggled("cause", "emergency").passes(view, null));
        assertTrue(EMPTY.toggled("cause", "design").toggled("cause", "training").passes(view, null));
        assertFalse(EMPTY.toggled("cause", "design").passes(view, null));
    }

    @Test
    void oneYearAloneIsAChoiceToo() {
        assertTrue(EMPTY.toggled("exact", "2016").passes(VIEW, null));
        assertFalse(EMPTY.toggled("exact", "2017").passes(VIEW, null));
        assertTrue(EMPTY.toggled("place", "宁夏").passes(VIEW, null));
    }

    @Test
    void theAddressHoldsEverything() {
        CaseFilter filter = new CaseFilter("有限 空间", Map.of(), "new", 3).toggled("severity", "S3");
        assertEquals("/cases?q=%E6%9C%89%E9%99%90+%E7%A9%BA%E9%97%B4&sort=new&severity=S3&", filter.href());
        assertEquals(1, filter.page());
    }
}

package org.pingandeng.portal.law.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whether a law has force on a day. */
class LawStatusTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);

    private static LawStatus status(String word, String replacedBy, LocalDate inForce, LocalDate repealedOn) {
        LawSheet sheet = new LawSheet("", "", "部门规章", word, replacedBy, repealedOn, "", "", "", "known");
        return LawStatus.of(new Law("示例规定", "示例规定", "", inForce, List.of(), sheet), TODAY);
    }

    @Test
    void aLawThatIsSaidToBeInForceIsOnceItsDayHasCome() {
        assertEquals(LawStatus.IN_FORCE, status("IN_FORCE", "", TODAY, null));
        assertEquals(LawStatus.IN_FORCE, status("IN_FORCE", "", null, null));
        assertEquals(LawStatus.TO_COME, status("IN_FORCE", "", TODAY.plusDays(1), null));
        assertEquals(LawStatus.IN_FORCE, status("TO_COME", "", TODAY.minusDays(1), null));
    }

    @Test
    void whatWillBeReplacedHasForceUntilThatDay() {
        assertEquals(LawStatus.IN_FORCE, status("REPLACED", "新规定", null, TODAY.plusDays(1)));
        assertEquals(LawStatus.REPLACED, status("REPLACED", "新规定", null, TODAY));
        assertEquals(LawStatus.REPLACED, status("IN_FORCE", "新规定", null, TODAY));
    }

    @Test
    void whatEndedWithoutASuccessorIsRepealed() {
        assertEquals(LawStatus.REPEALED, status("REPEALED", "", null, null));
        assertEquals(LawStatus.REPEALED, status("", "", null, TODAY.minusYears(1)));
    }

    @Test
    void whereNobodyHasSettledItNothingIsClaimed() {
        assertEquals(LawStatus.UNKNOWN, status("", "", TODAY.minusYears(9), null));
        assertEquals(LawStatus.UNKNOWN, LawStatus.of(new Law("某法", "某法", "", null, List.of()), TODAY));
    }
}

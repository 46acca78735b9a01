package org.pingandeng.portal.law.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pingandeng.portal.law.model.Interpretation.Standing;

/** How far an answer can be trusted, and how it is found. */
class InterpretationTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);

    private static Interpretation asked(LocalDate reviewBy, LocalDate validUntil) {
        return new Interpretation(
                "i-1",
                new Words("新工人上岗前要学多少学时？", "How many hours must a new worker train?"),
                new Words("不少于 24 学时。", "24 class hours."),
                List.of("安全生产法:28"),
                List.of("培训/学时", "新工人"),
                TODAY,
                reviewBy,
                validUntil,
                "confirmed");
    }

    @Test
    void itHoldsUntilItsDaysAreOver() {
        assertEquals(Standing.CURRENT, asked(null, null).standing(TODAY));
        assertEquals(Standing.CURRENT, asked(TODAY, TODAY).standing(TODAY));
        assertEquals(Standing.REVIEW_DUE, asked(TODAY.minusDays(1), null).standing(TODAY));
        assertEquals(
                Standing.EXPIRED, asked(TODAY.minusDays(9), TODAY.minusDays(1)).standing(TODAY));
    }

    @Test
    void eachTypedPartMustStandSomewhere() {
        assertTrue(asked(null, null).speaksOf(""));
        assertTrue(asked(null, null).speaksOf("新工人　学时"));
        assertTrue(asked(null, null).speaksOf("NEW worker"));
        assertFalse(asked(null, null).speaksOf("新工人 复审"));
    }

    @Test
    void itsAreasAreTheFirstPartsOfItsTopics() {
        assertEquals("培训", asked(null, null).area());
        assertEquals(List.of("培训", "新工人"), asked(null, null).areas());
    }
}

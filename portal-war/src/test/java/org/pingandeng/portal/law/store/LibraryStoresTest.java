package org.pingandeng.portal.law.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pingandeng.fixtures.SharedPostgres;
import org.pingandeng.portal.law.model.Interpretation;
import org.pingandeng.portal.law.model.Term;
import org.pingandeng.portal.law.model.Words;

/** Interpretations and words are kept whole; the same again changes nothing. */
class LibraryStoresTest {

    private final JdbcInterpretations interpretations = new JdbcInterpretations(SharedPostgres.dataSource("portal"));
    private final JdbcTerms terms = new JdbcTerms(SharedPostgres.dataSource("portal"));

    private static Interpretation asked(String answer) {
        return new Interpretation(
                "store-1",
                new Words("问什么？", "What?"),
                new Words(answer, ""),
                List.of("安全生产法:28"),
                List.of("培训"),
                LocalDate.of(2026, 11, 30),
                null,
                LocalDate.of(2027, 11, 30),
                "known");
    }

    @Test
    void anInterpretationIsReplacedByItsCode() {
        assertTrue(interpretations.keep(asked("旧答")));
        assertFalse(interpretations.keep(asked("旧答")));
        assertTrue(interpretations.keep(asked("新答")));
        assertEquals(
                List.of(asked("新答")),
                interpretations.all().stream()
                        .filter(each -> each.code().equals("store-1"))
                        .toList());
    }

    @Test
    void wordsComeBackAsTheyAreRead() {
        terms.keep(new Term("试词乙", "zhǔ", "", "乙。", "", null, List.of("试词甲"), ""));
        terms.keep(new Term("试词甲", "bǎo", "", "甲。", "", "安全生产法:28", List.of(), ""));
        assertEquals(
                List.of("试词甲", "试词乙"),
                terms.all().stream()
                        .map(Term::term)
                        .filter(word -> word.startsWith("试词"))
                        .toList());
    }
}

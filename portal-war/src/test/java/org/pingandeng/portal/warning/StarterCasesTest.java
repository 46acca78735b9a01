package org.pingandeng.portal.warning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.pingandeng.fixtures.SharedPostgres;
import org.pingandeng.portal.warning.model.AccidentType;
import org.pingandeng.portal.warning.model.CauseKind;
import org.pingandeng.portal.warning.model.SeverityRules;
import org.pingandeng.portal.warning.model.TypeChange;
import org.pingandeng.portal.warning.model.WarningCase;
import org.pingandeng.portal.warning.store.JdbcCases;

/** The cases that ship, held against the rules and lists in the database. */
class StarterCasesTest {

    private static final Set<String> CERTAINTIES = Set.of("confirmed", "known");

    private static final JdbcCases STORE = new JdbcCases(SharedPostgres.dataSource("portal"));
    private static List<WarningCase> cases;

    @BeforeAll
    static void read() throws IOException {
        try (InputStream file = StarterCasesTest.class.getResourceAsStream("/starter/cases.json")) {
            cases = List.of(
                    new ObjectMapper().registerModule(new JavaTimeModule()).readValue(file, WarningCase[].class));
        }
    }

    @Test
    void thePublishedGradeIsTheOneThatTheTollGives() {
        SeverityRules rules = STORE.rules();
        List<String> doubtful = cases.stream()
                .filter(each -> rules.grade(each.date(), each.toll())
                        .filter(grade -> grade != each.severity())
                        .isPresent())
                .map(WarningCase::code)
                .toList();
        assertEquals(40, cases.size());
        assertEquals(List.of(), doubtful);
    }

    @Test
    void everyOldTypeHasANewOneAndItsDoubtsAreSaid() {
        Map<String, TypeChange> changes = STORE.changes().stream()
                .collect(Collectors.toMap(change -> change.old().name(), Function.identity()));
        assertEquals(20, changes.size());
        assertTrue(changes.get("瓦斯爆炸").settled());
        assertEquals("WSA10016", changes.get("瓦斯爆炸").usual().code());
        assertFalse(changes.get("其他爆炸").settled());
        assertTrue(cases.stream().allMatch(each -> changes.containsKey(each.type1986())));
    }

    @Test
    void aCaseSaysWhetherItsNewTypeIsTheUsualOne() {
        assertTrue(view("C02").usual());
        CaseView tipped = view("C22");
        assertEquals("灼烫", tipped.change().orElseThrow().usual().name());
        assertFalse(tipped.usual());
    }

    @Test
    void everyCaseHasAKindOfCauses() {
        List<CauseKind> kinds = STORE.causes();
        assertEquals(
                List.of(),
                cases.stream()
                        .filter(each -> kinds.stream().noneMatch(kind -> kind.of(each)))
                        .toList());
    }

    @Test
    void figuresThatAreLessCertainThanTheCaseSaySo() {
        WarningCase kunshan = find("C21");
        assertEquals(146, kunshan.deaths());
        assertEquals(97, kunshan.figures().reported().deaths());
        assertEquals("confirmed", kunshan.markOf("deaths"));
        assertEquals("known", kunshan.markOf("reported"));
        assertEquals("known", find("C10").markOf("missing"));
        assertEquals(7, find("C24").toll().seriousInjuries());
        assertTrue(cases.stream()
                .flatMap(each -> each.figures().marks().values().stream())
                .allMatch(CERTAINTIES::contains));
    }

    private static WarningCase find(String code) {
        return cases.stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static CaseView view(String code) {
        WarningCase facts = find(code);
        Optional<AccidentType> type = STORE.types().stream()
                .filter(each -> each.code().equals(facts.type2025()))
                .findFirst();
        Optional<TypeChange> change = STORE.changes().stream()
                .filter(each -> each.old().name().equals(facts.type1986()))
                .findFirst();
        return new CaseView(facts, Optional.empty(), type, change, List.of());
    }
}

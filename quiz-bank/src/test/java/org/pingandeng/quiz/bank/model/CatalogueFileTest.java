package org.pingandeng.quiz.bank.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pingandeng.quiz.bank.model.CatalogueFile.Problem;
import org.pingandeng.quiz.bank.model.CatalogueFile.Reason;

/** The catalogues that the portal starts with, and files that are none. */
class CatalogueFileTest {

    private static CatalogueFile starter() throws IOException {
        try (InputStream in = CatalogueFileTest.class.getResourceAsStream("/starter/catalogues.json")) {
            return CatalogueFile.read(in.readAllBytes());
        }
    }

    private static Catalogue named(String code) throws IOException {
        return starter().catalogues().stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static long categories(Catalogue catalogue) {
        return catalogue.entries().stream()
                .map(Catalogue.Entry::category)
                .distinct()
                .count();
    }

    @Test
    void theCountsAreThoseOfTheSources() throws IOException {
        assertEquals(13, named("fields-yanchi-14th-plan").entries().size(), "the plan's fields");
        assertEquals(62, named("operations-2026").entries().size(), "items of 应急〔2026〕45号");
        assertEquals(11, categories(named("operations-2026")));
        assertEquals(19, named("operations-construction-2026").entries().size(), "items of construction");
        assertEquals(11, categories(named("operations-2010")));
    }

    @Test
    void theOldCatalogueEndsOnTheDayTheNewOneBegins() throws IOException {
        LocalDate last = LocalDate.of(2026, 5, 31);
        assertTrue(named("operations-2010").holds(last));
        assertFalse(named("operations-2026").holds(last));
        assertFalse(named("operations-2010").holds(last.plusDays(1)));
        assertTrue(named("operations-2026").holds(last.plusDays(1)));
        assertFalse(named("operations-2010").holds(LocalDate.of(2010, 6, 30)));
    }

    @Test
    void aFileIsTakenWholeOrTheFirstThingWrongIsNamed() {
        assertEquals(Optional.of(new Problem(Reason.UNREADABLE, "")), problem("not json"));
        assertEquals(Optional.of(new Problem(Reason.UNREADABLE, "")), problem("{}"));
        String good = """
                {"format":"pingandeng-catalogues/1","catalogues":[{"code":"a","kind":"POST","title":"岗位",
                "from":"2026-01-01","source":"示例","mark":"known","entries":[{"names":["电工","焊工"]}]}]}""";
        assertEquals(Optional.empty(), problem(good));
        assertEquals(Optional.of(new Problem(Reason.INCOMPLETE, "a")), problem(good.replace("POST", "X")));
        assertEquals(Optional.of(new Problem(Reason.INCOMPLETE, "a")), problem(good.replace("known", "sure")));
        assertEquals(Optional.of(new Problem(Reason.BAD_DAY, "a")), problem(good.replace("2026-01-01", "2026-02-30")));
        assertEquals(Optional.of(new Problem(Reason.REPEATED, "电工")), problem(good.replace("焊工", "电工")));
        assertEquals(Optional.of(new Problem(Reason.INCOMPLETE, "a")), problem(good.replace("示例", " ")));
    }

    private static Optional<Problem> problem(String json) {
        return CatalogueFile.read(json.getBytes(StandardCharsets.UTF_8)).problem();
    }
}

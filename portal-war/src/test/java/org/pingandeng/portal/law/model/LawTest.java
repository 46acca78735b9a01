package org.pingandeng.portal.law.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A law as it stands in a file, beside its neighbours, and completed from a fuller one. */
class LawTest {

    private static final LawSheet SHEET =
            new LawSheet("国务院", "国务院令第1号", "行政法规", "IN_FORCE", "", null, "", "讲安全。", "", "known");

    private static Law law(LawSheet sheet, String... numbers) {
        List<Law.Article> articles = Arrays.stream(numbers)
                .map(number -> new Law.Article(number, "要点" + number, "", "known", ""))
                .toList();
        return new Law("示例条例", "示例条例", "", null, articles, sheet);
    }

    @Test
    void aFileNamesEverythingBesideTheTitle() throws Exception {
        Law read = new ObjectMapper().registerModule(new JavaTimeModule()).readValue("""
                {"code": "示例条例", "title": "示例条例全称", "inForce": "2026-06-01", "level": "行政法规", "issuer": "国务院",
                 "number": "国务院令第1号", "status": "REPLACED", "replacedBy": "示例法", "repealedOn": "2026-10-01",
                 "summary": "讲安全。", "mark": "known", "something": "else",
                 "articles": [{"number": "1", "gist": "先通风。", "mark": "known"}]}""", Law.class);
        assertEquals("示例法", read.sheet().replacedBy());
        assertEquals(LocalDate.of(2026, 10, 1), read.sheet().repealedOn());
        assertEquals("", read.sheet().officialUrl());
        assertEquals("先通风。", read.article("1").orElseThrow().gist());
    }

    @Test
    void articlesHaveNeighboursExceptAtTheEnds() {
        Law law = law(SHEET, "1", "9", "21(三)");
        assertEquals(Optional.of("9"), law.beside("1", 1).map(Law.Article::number));
        assertEquals(Optional.of("9"), law.beside("21(三)", -1).map(Law.Article::number));
        assertEquals(Optional.empty(), law.beside("1", -1));
        assertEquals(Optional.empty(), law.beside("21(三)", 1));
        assertEquals(Optional.empty(), law.beside("2", 1));
    }

    @Test
    void aLawThatKnewLittleGetsWhatItLacksAndKeepsWhatItHas() {
        Law kept = new Law("示例条例", "本县的写法", "", null, List.of(new Law.Article("1", "本县改过的要点", "", "confirmed", "")));
        Law completed = kept.completedBy(law(SHEET, "1", "2", "3"), Set.of("3"));
        assertEquals("本县的写法", completed.title());
        assertEquals("本县改过的要点", completed.article("1").orElseThrow().gist());
        assertEquals("要点2", completed.article("2").orElseThrow().gist());
        assertEquals(Optional.empty(), completed.article("3"), "taken out on purpose");
        assertEquals(SHEET, completed.sheet());
        assertEquals(completed, completed.completedBy(law(SHEET, "1", "2", "3"), Set.of("3")));
    }
}

package org.pingandeng.portal.law.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pingandeng.fixtures.SharedPostgres;
import org.pingandeng.portal.law.model.Law;
import org.pingandeng.portal.law.model.LawChange;
import org.pingandeng.portal.law.model.LawSheet;

class JdbcLawsTest {

    private final JdbcLaws laws = new JdbcLaws(SharedPostgres.dataSource("portal"));

    private static Law.Article article(String number) {
        return new Law.Article(number, "要点 " + number, "gist", "known", "source");
    }

    @Test
    void articlesComeBackInTheOrderOfTheirNumbers() {
        laws.keep(new Law(
                "试行法",
                "试行法全称",
                "Trial Law",
                LocalDate.of(2021, 9, 1),
                List.of(article("100"), article("9"), article("21(三)"))));
        Law found = laws.all().stream()
                .filter(law -> law.code().equals("试行法"))
                .findFirst()
                .orElseThrow();
        assertEquals(
                List.of("9", "21(三)", "100"),
                found.articles().stream().map(Law.Article::number).toList());
        assertEquals(LocalDate.of(2021, 9, 1), found.inForce());
    }

    @Test
    void aLawIsReplacedWithAllItsArticles() {
        laws.keep(new Law("改法", "旧", "", null, List.of(article("1"), article("2"))));
        laws.keep(new Law("改法", "新", "", null, List.of(article("2"))));
        Law found = laws.all().stream()
                .filter(law -> law.code().equals("改法"))
                .findFirst()
                .orElseThrow();
        assertEquals("新", found.title());
        assertEquals(List.of(article("2")), found.articles());
    }

    @Test
    void whatBecameOfAnArticleIsFoundByTimeByArticleAndByLaw() {
        laws.keep(new Law("变法", "变法", "", null, List.of(article("2"), article("2(一)"), article("20"))));
        Instant day = Instant.parse("2026-11-20T00:00:00Z");
        LawChange first = new LawChange("变法", "2", day, "旧", "新");
        LawChange paragraph = new LawChange("变法", "2(一)", day.plusSeconds(60), "旧", null);
        LawChange other = new LawChange("变法", "20", day.plusSeconds(120), null, "新");
        laws.append(List.of(first, paragraph, other));
        assertEquals(List.of(paragraph, first), laws.changesOf("变法", "2"));
        assertEquals(List.of(other, paragraph, first), laws.changesOf("变法", ""));
        assertEquals(
                List.of(other, paragraph),
                laws.changes(day.plusSeconds(1)).stream()
                        .filter(change -> change.law().equals("变法"))
                        .toList());
    }

    @Test
    void whatIsKnownOfALawComesBackAsItWasKept() {
        LawSheet sheet = new LawSheet(
                "应急管理部",
                "令第30号",
                "部门规章",
                "REPLACED",
                "新规定",
                LocalDate.of(2026, 6, 1),
                "https://www.mem.gov.cn/",
                "讲考核。",
                "On assessment.",
                "confirmed");
        Law kept = new Law("旧规定", "旧规定", "", LocalDate.of(2010, 7, 1), List.of(article("1")), sheet);
        laws.keep(kept);
        assertEquals(kept, laws.find("旧规定").orElseThrow());
        laws.keep(kept);
        assertEquals(kept, laws.find("旧规定").orElseThrow());
    }
}

package org.pingandeng.portal.law.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pingandeng.fixtures.SharedPostgres;
import org.pingandeng.portal.law.model.Law;

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
}

package org.pingandeng.portal.law.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a law's new text changes. */
class LawChangeTest {

    private static final Instant NOW = Instant.parse("2026-11-25T04:00:00Z");

    private static Law law(String... numbersAndGists) {
        List<Law.Article> articles = new ArrayList<>();
        for (int i = 0; i < numbersAndGists.length; i += 2) {
            articles.add(new Law.Article(numbersAndGists[i], numbersAndGists[i + 1], "", "known", ""));
        }
        return new Law("示例法", "示例法", "", null, articles);
    }

    @Test
    void changedNewAndLostArticlesAreTold() {
        Law before = law("1", "旧", "2", "同", "3", "删");
        Law after = law("1", "新", "2", "同", "4", "加");
        assertEquals(
                List.of(
                        new LawChange("示例法", "1", NOW, "旧", "新"),
                        new LawChange("示例法", "4", NOW, null, "加"),
                        new LawChange("示例法", "3", NOW, "删", null)),
                LawChange.between(before, after, NOW));
    }

    @Test
    void theSameAgainAndTheFirstTextChangeNothing() {
        assertEquals(List.of(), LawChange.between(law("1", "同"), law("1", "同"), NOW));
        assertEquals(List.of(), LawChange.between(law(), law("1", "第一次"), NOW));
    }

    @Test
    void aChangeConcernsTheArticleAndItsParagraphsOnly() {
        LawChange change = new LawChange("安全生产法", "2", NOW, "旧", "新");
        assertTrue(change.concerns("安全生产法:2"));
        assertTrue(change.concerns("安全生产法:2(三)"));
        assertFalse(change.concerns("安全生产法:21"));
        assertFalse(change.concerns("消防法:2"));
    }
}

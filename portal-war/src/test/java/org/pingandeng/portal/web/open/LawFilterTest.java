package org.pingandeng.portal.web.open;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.pingandeng.portal.law.model.Law;

/** What a reader asks of the law library stands in the address. */
class LawFilterTest {

    private static final Map<String, Set<String>> VALUES =
            Map.of("level", Set.of("法律"), "status", Set.of("IN_FORCE"), "field", Set.of("消防", "工贸"));

    @Test
    void aLawPassesWithEveryChosenValue() {
        assertTrue(new LawFilter("", Map.of("level", "法律", "field", "工贸")).passes(VALUES, null));
        assertFalse(new LawFilter("", Map.of("level", "国家标准")).passes(VALUES, null));
        assertTrue(new LawFilter("", Map.of("level", "国家标准")).passes(VALUES, "level"));
    }

    @Test
    void choosingTwiceTakesBack() {
        LawFilter chosen = new LawFilter("通风", Map.of()).toggled("level", "法律");
        assertEquals("/law?q=%E9%80%9A%E9%A3%8E&level=%E6%B3%95%E5%BE%8B", chosen.href());
        assertEquals("/law?q=%E9%80%9A%E9%A3%8E", chosen.toggled("level", "法律").href());
        assertEquals("/law", new LawFilter("", Map.of()).href());
    }

    @Test
    void wordsAreLookedForInTheArticlesToo() {
        Law law = new Law(
                "示例法",
                "示例法",
                "",
                null,
                List.of(
                        new Law.Article("1", "先通风再检测。", "Ventilate first.", "known", ""),
                        new Law.Article("2", "按规定培训。", "Train.", "known", "")));
        LawFilter asked = new LawFilter("通风 检测", Map.of());
        assertTrue(asked.speaksOf(law));
        assertEquals(
                List.of("1"),
                asked.articles(law, 3).stream().map(Law.Article::number).toList());
        assertFalse(new LawFilter("爆破", Map.of()).speaksOf(law));
        assertEquals(List.of(), new LawFilter("", Map.of()).articles(law, 3));
    }
}

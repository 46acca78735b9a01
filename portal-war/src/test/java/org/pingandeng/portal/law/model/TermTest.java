package org.pingandeng.portal.law.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Words stand under the letter with which they are read. */
class TermTest {

    private static Term term(String word, String pinyin) {
        return new Term(word, pinyin, "confined space", "进出口小的地方。", "", null, List.of(), "自编");
    }

    @Test
    void tonesDoNotCount() {
        assertEquals("you xian kong jian", term("有限空间", "yǒu xiàn kōng jiān").reading());
        assertEquals("Y", term("有限空间", "yǒu xiàn kōng jiān").letter());
        assertEquals("L", term("绿色", "lǜ sè").letter());
    }

    @Test
    void aWordWithoutPinyinStandsWhereItsSignsSay() {
        assertEquals("L", term("LEL", "").letter());
        assertEquals(Term.OTHERS, term("三违", "").letter());
    }

    @Test
    void itIsFoundByPinyinWithAndWithoutBlanks() {
        assertTrue(term("有限空间", "you xian kong jian").speaksOf("youxiankongjian"));
        assertTrue(term("有限空间", "yǒu xiàn kōng jiān").speaksOf("you xian"));
        assertTrue(term("有限空间", "").speaksOf("Confined"));
    }

    @Test
    void itsMarkWithinThePageHasNoBlanks() {
        assertEquals("t-GB-6441", term("GB 6441", "").anchor());
    }
}

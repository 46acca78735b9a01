package org.pingandeng.portal.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PinyinTest {

    @Test
    void wordsAreRead() {
        assertEquals(Set.of("youxiankongjian"), Pinyin.full("有限空间"));
        assertEquals(Set.of("yxkj"), Pinyin.initials("有限空间"));
        assertTrue(Pinyin.full("重庆").contains("chongqing"));
    }

    @Test
    void lettersAreCutIntoSyllables() {
        assertEquals(List.of("yin", "chuan", "shao", "kao"), Pinyin.syllables("yinchuanshaokao"));
        assertEquals(List.of(), Pinyin.syllables("work"));
    }

    @Test
    void theTableSaysWhatTheLibrarySays() {
        Transliterator library = Transliterator.getInstance("Han-Latin");
        for (char letter = 0x4E00; letter < 0x9FA6; letter += 7) {
            String read = Normalizer.normalize(library.transliterate(String.valueOf(letter)), Normalizer.Form.NFD)
                    .replace("u\u0308", "v")
                    .replaceAll("\\p{M}", "")
                    .toLowerCase()
                    .strip();
            if (read.matches("[a-z]+")) {
                assertEquals(read, Pinyin.of(letter), String.valueOf(letter));
            }
        }
    }
}

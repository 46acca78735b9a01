package org.pingandeng.portal.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexFolderTest {

    @TempDir
    Path folder;

    @BeforeEach
    void fill() throws IOException {
        try (IndexFolder index = IndexFolder.open(folder)) {
            index.replace(
                    "case", "C03", List.of(entry("C03", "发酵罐中毒事故\nPoisoning in a tank", "未对有限空间通风检测，吸入硫化氢中毒。", "宁夏")));
            index.replace("case", "C04", List.of(entry("C04", "煤业瓦斯爆炸事故", "巷道无风，放炮引爆瓦斯。", "某煤业有限责任公司")));
            index.commit("7:1");
        }
    }

    private static Entry entry(String key, String title, String text, String more) {
        return new Entry("case", key, "/case?c=" + key, title, text, more);
    }

    private List<Hit> find(String line) throws IOException {
        try (IndexFolder index = IndexFolder.open(folder)) {
            return index.find(Asked.of(line)).hits();
        }
    }

    private List<String> keys(String line) throws IOException {
        return find(line).stream().map(Hit::key).toList();
    }

    @Test
    void aPhraseIsFoundAndMarkedWhole() throws IOException {
        List<Hit> hits = find("有限空间");
        assertEquals(List.of("C03"), hits.stream().map(Hit::key).toList());
        assertTrue(
                hits.get(0).excerpt().contains("<mark>有限空间</mark>"), hits.get(0).excerpt());
        assertEquals("Poisoning in a tank", hits.get(0).titleEn());
    }

    @Test
    void whereNothingHasEveryPartSomeAreEnoughAndItIsSaid() throws IOException {
        assertEquals(List.of("C03"), keys("硫化氢 中毒"));
        try (IndexFolder index = IndexFolder.open(folder)) {
            assertTrue(index.find(Asked.of("硫化氢 瓦斯")).loose());
        }
    }

    @Test
    void placesLeadToACaseToo() throws IOException {
        assertEquals(List.of("C03"), keys("宁夏"));
    }

    @Test
    void englishIsFound() throws IOException {
        assertEquals(List.of("C03"), keys("poisoning"));
    }

    @Test
    void signsOfQueryLanguagesAreHarmless() throws IOException {
        for (String line : List.of("(", "\"", "a AND", "[* TO", "title:*", "!@#", "　")) {
            assertTrue(find(line).size() <= 2, line);
        }
    }

    @Test
    void markupInTextsIsEscaped() throws IOException {
        try (IndexFolder index = IndexFolder.open(folder)) {
            index.replace("case", "C05", List.of(entry("C05", "x", "<script>alert(1)</script> 触电", "")));
            index.commit("8:1");
            assertFalse(index.find(Asked.of("触电")).hits().get(0).excerpt().contains("<script"));
        }
    }

    @Test
    void aReplacedEntryIsFoundByItsNewWordsOnly() throws IOException {
        try (IndexFolder index = IndexFolder.open(folder)) {
            index.replace("case", "C03", List.of(entry("C03", "改名", "高处坠落", "")));
            index.commit("9:1");
        }
        assertEquals(List.of(), keys("硫化氢"));
        assertEquals(List.of("C03"), keys("高处坠落"));
    }

    @Test
    void theCursorIsKeptWithTheEntries() throws IOException {
        try (IndexFolder index = IndexFolder.open(folder)) {
            assertEquals("7:1", index.cursor());
        }
        IndexFolder.delete(folder);
        try (IndexFolder index = IndexFolder.open(folder)) {
            assertNull(index.cursor());
        }
    }

    @Test
    void aBrokenIndexIsNoticedWhenOpened() throws IOException {
        try (var files = Files.list(folder)) {
            for (Path file : files.filter(each -> each.getFileName().toString().startsWith("segments"))
                    .toList()) {
                Files.writeString(file, "broken");
            }
        }
        assertThrows(IOException.class, () -> IndexFolder.open(folder).close());
    }
}

package org.pingandeng.portal.web;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Both languages are complete: every area has the same keys in each, and none is blank. */
class BundlesTest {

    private static final Path ROOT = Path.of("src/main/resources/org/pingandeng/portal/web");

    @Test
    void bothLanguagesHaveTheSameKeys() throws IOException {
        List<Path> chinese;
        try (Stream<Path> files = Files.walk(ROOT)) {
            chinese = files.filter(file -> file.endsWith("Messages_zh_CN.properties"))
                    .toList();
        }
        assertTrue(chinese.size() >= 3, chinese.toString());
        assertAll(chinese.stream().map(file -> () -> compare(file)));
    }

    private static void compare(Path chinese) {
        Properties zh = read(chinese);
        Properties en = read(chinese.resolveSibling("Messages_en.properties"));
        assertEquals(Set.of(), missing(zh, en), () -> "English lacks these of " + chinese);
        assertEquals(Set.of(), missing(en, zh), () -> "Chinese lacks these of " + chinese);
        Stream.of(zh, en)
                .flatMap(each -> each.entrySet().stream())
                .forEach(entry -> assertTrue(!entry.getValue().toString().isBlank(), chinese + ": " + entry.getKey()));
    }

    /** A key that ends with a Chinese word only translates that word, and needs no line in Chinese. */
    private static Set<String> missing(Properties present, Properties absent) {
        Set<String> missing = new TreeSet<>(present.stringPropertyNames());
        missing.removeAll(absent.stringPropertyNames());
        missing.removeIf(key -> key.codePoints().anyMatch(Character::isIdeographic));
        return missing;
    }

    private static Properties read(Path file) {
        try (Reader reader = Files.newBufferedReader(file)) {
            Properties words = new Properties();
            words.load(reader);
            return words;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}

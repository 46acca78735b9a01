package org.pingandeng.quiz.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pingandeng.quiz.item.Item;
import org.pingandeng.quiz.item.ItemType;

/** What the pages on the formats show can be imported as it stands there. */
class DocumentedExamplesTest {

    private static final Path PAGES = Path.of("../docs/content");

    private static String example(String page, String below) throws IOException {
        String text = Files.readString(PAGES.resolve(page));
        int begin = text.indexOf("```\n", text.indexOf(below)) + 4;
        return text.substring(begin, text.indexOf("```", begin));
    }

    private static List<ItemType> types(ItemFile file) {
        assertEquals(List.of(), file.problems());
        return file.rows().stream().map(row -> row.item().type()).toList();
    }

    private static ItemFile text(String example) {
        return ItemFormat.read(example.getBytes(StandardCharsets.UTF_8), Filing.OPEN);
    }

    @Test
    void word() throws IOException {
        ItemFile file = WordFile.of(example("items-word.md", "## The form")).read();
        assertEquals(
                List.of(ItemType.SINGLE, ItemType.SINGLE, ItemType.TRUE_FALSE, ItemType.FILL_IN, ItemType.SHORT_ANSWER),
                types(file));
        assertEquals(List.of("安全生产法:41"), file.rows().get(0).item().text().law());
        assertEquals(2, ((Item.ShortAnswer) file.rows().get(4).item()).points().size());
    }

    @Test
    void tables() throws IOException {
        assertEquals(
                List.of(
                        ItemType.TRUE_FALSE,
                        ItemType.SINGLE,
                        ItemType.MULTIPLE,
                        ItemType.FILL_IN,
                        ItemType.ORDERING,
                        ItemType.MATCHING,
                        ItemType.SHORT_ANSWER),
                types(text(example("items.md", "Answers: 判断"))));
    }

    @Test
    void gift() throws IOException {
        assertEquals(
                List.of(ItemType.SINGLE, ItemType.FILL_IN, ItemType.FILL_IN, ItemType.MATCHING, ItemType.SHORT_ANSWER),
                types(text(example("items.md", "## GIFT"))));
    }

    @Test
    void aiken() throws IOException {
        assertEquals(List.of(ItemType.SINGLE), types(text(example("items.md", "## Aiken"))));
    }
}

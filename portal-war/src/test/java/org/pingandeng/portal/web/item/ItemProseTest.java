package org.pingandeng.portal.web.item;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.pingandeng.portal.web.item.BlockView.Piece;

/** The words of questions as pages show them. */
class ItemProseTest {

    private static final String ID = "0a".repeat(32);

    private final ItemProse prose = new ItemProse();

    @Test
    void theFirstParagraphStandsInTheHeadingAndTheRestBelow() {
        String text = "看图\n![仓库](media:" + ID + ")\n| 气体 | 限值 |\n| --- | --- |\n| CO | 20 |";
        assertEquals(List.of(new Piece("words", "看图", "")), prose.lead(text));
        List<BlockView> rest = prose.rest(text);
        assertEquals(List.of(new Piece("picture", "仓库", ID)), rest.get(0).pieces());
        assertTrue(rest.get(1).table());
        assertEquals(List.of(new Piece("words", "限值", "")), rest.get(1).head().get(1));
        assertEquals(
                List.of(new Piece("words", "20", "")),
                rest.get(1).rows().get(0).get(1));
    }

    @Test
    void aTableHasNoPlaceInAHeading() {
        String text = "| CO | 20 |";
        assertEquals(List.of(), prose.lead(text));
        assertEquals(1, prose.rest(text).size());
    }

    @Test
    void nothingIsNothing() {
        assertEquals(List.of(), prose.blocks(null));
        assertEquals("", prose.plain(null));
        assertEquals("{}", prose.files("{\"alt\":\"picture\"}"));
    }
}

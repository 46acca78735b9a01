package org.pingandeng.quiz.item;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pingandeng.quiz.item.Prose.Block.Paragraph;
import org.pingandeng.quiz.item.Prose.Block.Table;
import org.pingandeng.quiz.item.Prose.Piece;
import org.pingandeng.quiz.item.Prose.Piece.Picture;
import org.pingandeng.quiz.item.Prose.Piece.Sound;
import org.pingandeng.quiz.item.Prose.Piece.Words;

/** The words of items, with their tables, pictures and sounds. */
class ProseTest {

    private static final String ID = "0a".repeat(32);

    private static List<Piece> words(String text) {
        return List.of(new Words(text));
    }

    @Test
    void linesAreParagraphs() {
        assertEquals(
                List.of(new Paragraph(words("甲____乙")), new Paragraph(words("a < b & *c*"))),
                Prose.of("甲____乙\n\n  a < b & *c* ").blocks());
    }

    @Test
    void barsMakeATableAndDashesItsHeading() {
        assertEquals(
                List.of(
                        new Paragraph(words("限值：")),
                        new Table(
                                true,
                                List.of(
                                        List.of(words("气体"), words("限值")),
                                        List.of(words("CO|一氧化碳"), words("20 mg/m³"))))),
                Prose.of("限值：\n| 气体 | 限值 |\n| --- | --- |\n| CO\\|一氧化碳 | 20 mg/m³ |")
                        .blocks());
    }

    @Test
    void picturesAndSoundsStandAmongTheWords() {
        String text = "看图![仓库](media:" + ID + ")，听!audio[警报](media:" + ID + ")";
        assertEquals(
                List.of(new Paragraph(
                        List.of(new Words("看图"), new Picture(ID, "仓库"), new Words("，听"), new Sound(ID, "警报")))),
                Prose.of(text).blocks());
        assertEquals(Set.of(ID), Prose.media(text));
        assertEquals("看图仓库，听警报", Prose.plain(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "![x](media:../../etc)",
                "![x](https://example.com/a.png)",
                "<img src=x>",
                "|",
                "!audio[a]",
                "\\|"
            })
    void anythingElseIsText(String text) {
        assertEquals(List.of(new Paragraph(words(text))), Prose.of(text).blocks());
    }

    @Test
    void noWordsAreNoBlocks() {
        assertEquals(List.of(), Prose.of(" \n ").blocks());
    }
}

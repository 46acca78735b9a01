package org.pingandeng.portal.web.item;

import java.util.List;

/**
 * A block of a question's words: a paragraph, or a table.
 *
 * @param table whether it is a table
 * @param pieces of a paragraph
 * @param head the heading of a table; empty for none
 * @param rows of a table: each a list of cells, each cell a list of pieces
 */
public record BlockView(boolean table, List<Piece> pieces, List<List<Piece>> head, List<List<List<Piece>>> rows) {

    /**
     * Words, a picture or a sound.
     *
     * @param kind {@code words}, {@code picture} or {@code sound}
     * @param text the words, what the picture shows, or what is heard
     * @param media the file's id in the media library; empty for words
     */
    public record Piece(String kind, String text, String media) {}
}

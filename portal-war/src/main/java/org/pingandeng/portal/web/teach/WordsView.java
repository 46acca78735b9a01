package org.pingandeng.portal.web.teach;

import java.util.List;
import java.util.function.UnaryOperator;
import org.pingandeng.quiz.item.Prose;
import org.pingandeng.quiz.item.Prose.Block;
import org.pingandeng.quiz.item.Prose.Piece;

/**
 * A block of a question's words, ready to be shown: a line, or a table.
 *
 * @param rows of a table, each a list of cells, each a list of pieces; a line has one row with one cell
 * @param table whether it is a table
 * @param headed whether the table's first row is a heading
 */
public record WordsView(List<List<List<PieceView>>> rows, boolean table, boolean headed) {

    /**
     * Words, a picture or a sound.
     *
     * @param kind {@code words}, {@code picture} or {@code sound}
     * @param text the words, or what is seen or heard
     * @param address of the picture or sound
     */
    public record PieceView(String kind, String text, String address) {}

    /** The pieces of a line. */
    public List<PieceView> pieces() {
        return rows.get(0).get(0);
    }

    static List<WordsView> of(String text, UnaryOperator<String> addresses) {
        return Prose.of(text).blocks().stream()
                .map(block -> of(block, addresses))
                .toList();
    }

    private static WordsView of(Block block, UnaryOperator<String> addresses) {
        if (block instanceof Block.Table table) {
            return new WordsView(
                    table.rows().stream()
                            .map(row -> row.stream()
                                    .map(cell -> pieces(cell, addresses))
                                    .toList())
                            .toList(),
                    true,
                    table.headed());
        }
        return new WordsView(List.of(List.of(pieces(((Block.Paragraph) block).pieces(), addresses))), false, false);
    }

    private static List<PieceView> pieces(List<Piece> pieces, UnaryOperator<String> addresses) {
        return pieces.stream().map(piece -> piece(piece, addresses)).toList();
    }

    private static PieceView piece(Piece piece, UnaryOperator<String> addresses) {
        if (piece instanceof Piece.Picture picture) {
            return new PieceView("picture", picture.alt(), addresses.apply(picture.picture()));
        }
        if (piece instanceof Piece.Sound sound) {
            return new PieceView("sound", sound.label(), addresses.apply(sound.sound()));
        }
        return new PieceView("words", ((Piece.Words) piece).text(), "");
    }
}

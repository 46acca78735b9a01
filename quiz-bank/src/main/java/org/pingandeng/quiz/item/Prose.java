package org.pingandeng.quiz.item;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of an item: plain text in which a small grammar is allowed, so that files of any kind can carry it and no
 * markup of others reaches a page.
 *
 * <ul>
 *   <li>each line is a paragraph; empty lines only part them
 *   <li>lines that begin and end with {@code |} are the rows of a table, {@code | 气体 | 限值 |}; a bar within a cell is
 *       written {@code \|}; a second row of dashes, {@code | --- | --- |}, makes the first a heading
 *   <li>{@code ![what it shows](media:ID)} is a picture and {@code !audio[what is heard](media:ID)} a sound of the media
 *       library, where ID is the SHA-256 of the file in hex
 * </ul>
 *
 * Anything else, a broken table or address included, is what it looks like: text.
 *
 * @param blocks from top to bottom
 */
public record Prose(List<Block> blocks) {

    private static final Pattern MEDIA = Pattern.compile("!(audio)?\\[([^\\]\\n]{0,500}+)]\\(media:([0-9a-f]{64})\\)");
    private static final Pattern ROW = Pattern.compile("\\|(.*)\\|");
    private static final Pattern DASHES = Pattern.compile("[\\s:|-]*---[\\s:|-]*");
    private static final Pattern BAR = Pattern.compile("(?<!\\\\)\\|");

    public Prose {
        blocks = List.copyOf(blocks);
    }

    /** One block. */
    public sealed interface Block {

        /**
         * A line.
         *
         * @param pieces in order
         */
        record Paragraph(List<Piece> pieces) implements Block {
            public Paragraph {
                pieces = List.copyOf(pieces);
            }
        }

        /**
         * A table.
         *
         * @param headed whether the first row is a heading
         * @param rows each a list of cells, each cell a list of pieces; rows may differ in length
         */
        record Table(boolean headed, List<List<List<Piece>>> rows) implements Block {
            public Table {
                rows = List.copyOf(rows);
            }
        }
    }

    /** Words, a picture or a sound. */
    public sealed interface Piece {

        /**
         * Words.
         *
         * @param text never empty
         */
        record Words(String text) implements Piece {}

        /**
         * A picture.
         *
         * @param picture its id in the media library
         * @param alt what it shows
         */
        record Picture(String picture, String alt) implements Piece {}

        /**
         * A sound.
         *
         * @param sound its id in the media library
         * @param label what is heard
         */
        record Sound(String sound, String label) implements Piece {}
    }

    /**
     * Reads words.
     *
     * @param text any
     * @return what they say
     */
    public static Prose of(String text) {
        List<Block> blocks = new ArrayList<>();
        List<String> rows = new ArrayList<>();
        for (String line : text.split("\\R")) {
            String stripped = line.strip();
            if (stripped.length() > 1 && ROW.matcher(stripped).matches()) {
                rows.add(stripped);
                continue;
            }
            table(rows, blocks);
            if (!stripped.isEmpty()) {
                blocks.add(new Block.Paragraph(pieces(stripped)));
            }
        }
        table(rows, blocks);
        return new Prose(blocks);
    }

    private static void table(List<String> lines, List<Block> blocks) {
        if (lines.isEmpty()) {
            return;
        }
        boolean headed = lines.size() > 1 && DASHES.matcher(lines.get(1)).matches();
        List<List<List<Piece>>> rows = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (!headed || i != 1) {
                rows.add(cells(lines.get(i)));
            }
        }
        blocks.add(new Block.Table(headed, rows));
        lines.clear();
    }

    private static List<List<Piece>> cells(String line) {
        List<List<Piece>> cells = new ArrayList<>();
        for (String cell : BAR.split(line.substring(1, line.length() - 1), -1)) {
            cells.add(pieces(cell.replace("\\|", "|").strip()));
        }
        return cells;
    }

    private static List<Piece> pieces(String text) {
        List<Piece> pieces = new ArrayList<>();
        Matcher media = MEDIA.matcher(text);
        int from = 0;
        while (media.find()) {
            words(text.substring(from, media.start()), pieces);
            pieces.add(
                    media.group(1) == null
                            ? new Piece.Picture(media.group(3), media.group(2))
                            : new Piece.Sound(media.group(3), media.group(2)));
            from = media.end();
        }
        words(text.substring(from), pieces);
        return List.copyOf(pieces);
    }

    private static void words(String text, List<Piece> pieces) {
        if (!text.isEmpty()) {
            pieces.add(new Piece.Words(text));
        }
    }

    /**
     * The files of the media library that words name.
     *
     * @param text any
     * @return their ids, each once, in order
     */
    public static Set<String> media(String text) {
        Set<String> ids = new LinkedHashSet<>();
        Matcher media = MEDIA.matcher(text);
        while (media.find()) {
            ids.add(media.group(3));
        }
        return ids;
    }

    /**
     * The words alone, in one line, for lists and search.
     *
     * @param text any
     * @return without pictures, sounds and bars
     */
    public static String plain(String text) {
        return MEDIA.matcher(text)
                .replaceAll(media -> Matcher.quoteReplacement(media.group(2)))
                .replaceAll("[\\s|]+", " ")
                .strip();
    }
}

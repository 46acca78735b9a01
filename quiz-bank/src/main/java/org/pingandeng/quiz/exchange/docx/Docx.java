package org.pingandeng.quiz.exchange.docx;

import java.util.List;

/**
 * The words of a Word document in reading order. Deleted text is gone, inserted text stays, headers and footers are no
 * part of it.
 *
 * @param blocks paragraphs and tables
 * @param pictures the files that the blocks name by {@code ![alt](media:ID)}, each once
 */
public record Docx(List<Block> blocks, List<Picture> pictures) {

    /** Around words that stand underlined, as answers on a line do: begins. */
    public static final char UNDERLINED = '\uE000';

    /** Around words that stand underlined: ends. */
    public static final char UNDERLINED_END = '\uE001';

    public Docx {
        blocks = List.copyOf(blocks);
        pictures = List.copyOf(pictures);
    }

    /** A paragraph or a table. */
    public sealed interface Block {

        /**
         * What stood there and has no form as text.
         *
         * @return empty for most
         */
        List<Notice> notices();
    }

    /**
     * A paragraph.
     *
     * @param style name of its style, or empty
     * @param label what Word's automatic numbering shows before it, such as {@code 3.} or {@code A．}, or empty
     * @param text its words; a line break is {@code \n}, a tab {@code \t}, underlined emptiness {@code ____}
     * @param notices what could not be told as text
     */
    public record Paragraph(String style, String label, String text, List<Notice> notices) implements Block {
        public Paragraph {
            notices = List.copyOf(notices);
        }
    }

    /**
     * A table.
     *
     * @param style name of its first paragraph's style, or empty
     * @param headed whether its first row is a heading that is repeated on each page
     * @param rows its cells' texts, row by row; paragraphs within a cell are parted by {@code \n}
     * @param notices what could not be told as text
     */
    public record Table(String style, boolean headed, List<List<String>> rows, List<Notice> notices) implements Block {
        public Table {
            rows = List.copyOf(rows);
            notices = List.copyOf(notices);
        }
    }

    /**
     * A picture that browsers show.
     *
     * @param id SHA-256 of its content in lower-case hex
     * @param name of its part in the document
     * @param type {@code image/png}, {@code image/jpeg} or {@code image/webp}
     * @param bytes its content, not to be changed
     */
    public record Picture(String id, String name, String type, byte[] bytes) {}

    /**
     * Something that has no form as text.
     *
     * @param kind what
     * @param found which words or which part
     */
    public record Notice(Kind kind, String found) {

        /** What it can be. */
        public enum Kind {
            /** A picture that is missing, outside of the document, or of a kind that browsers do not show. */
            PICTURE,
            /** A formula, kept as one line of text. */
            FORMULA,
            /** A footnote, an endnote or a comment: left out. */
            NOTE,
            /** A text box: left out. */
            TEXT_BOX,
            /** Tracked changes, taken as accepted. */
            CHANGES,
            /** A chart, a drawing or an embedded file: left out. */
            EMBEDDED,
            /** Colours, bold type, merged cells: only the words stay. */
            FORMATTING
        }
    }
}

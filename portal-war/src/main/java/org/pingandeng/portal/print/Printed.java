package org.pingandeng.portal.print;

import java.util.List;

/**
 * A document ready for the press.
 *
 * @param title its name, for the file's properties and each page's foot
 * @param blocks from top to bottom
 */
public record Printed(String title, List<Block> blocks) {
    public Printed {
        blocks = List.copyOf(blocks);
    }

    /** What of a paper is printed. */
    public enum What {
        /** The questions, for candidates. */
        PAPER,
        /** Where candidates write their answers. */
        SHEET,
        /** The answers, for those who mark. */
        KEY
    }

    /** As which kind of file. */
    public enum As {
        PDF,
        DOCX;

        /**
         * How the file's name ends.
         *
         * @return without the dot
         */
        public String ending() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}

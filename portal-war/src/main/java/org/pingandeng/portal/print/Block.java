package org.pingandeng.portal.print;

import java.util.List;

/** One piece of a printed paper, the same for PDF and Word. */
public sealed interface Block {

    /**
     * The paper's name, in the middle.
     *
     * @param text what
     */
    record Title(String text) implements Block {}

    /**
     * A section's name.
     *
     * @param text what
     */
    record Heading(String text) implements Block {}

    /**
     * Words.
     *
     * @param text what; a line break is kept
     * @param indent in steps of one and a half characters
     * @param bold whether they stand out
     */
    record Text(String text, int indent, boolean bold) implements Block {}

    /**
     * A picture of the media library.
     *
     * @param id which
     * @param alt what it shows, for where it cannot be had
     */
    record Picture(String id, String alt) implements Block {}

    /**
     * A table.
     *
     * @param rows of cells
     */
    record Table(List<List<String>> rows) implements Block {}

    /**
     * Ruled lines to write on.
     *
     * @param many how many
     */
    record Lines(int many) implements Block {}

    /** What comes begins a new page. */
    record NewPage() implements Block {}
}

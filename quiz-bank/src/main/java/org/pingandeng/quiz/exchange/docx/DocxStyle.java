package org.pingandeng.quiz.exchange.docx;

/**
 * A paragraph style of a document that is written.
 *
 * @param id its id, letters only
 * @param name by which people and {@link DocxReader} know it
 * @param size of its letters in half points
 * @param look how its letters look
 * @param indent of the whole paragraph in twentieths of a point
 * @param before space above it in twentieths of a point
 * @param together whether it stays on one page with the paragraph below it
 */
public record DocxStyle(String id, String name, int size, Look look, int indent, int before, boolean together) {

    /** How letters look. */
    public enum Look {
        /** As they are. */
        PLAIN,
        /** Grey, for what is not read first. */
        QUIET,
        /** Bold, for headings. */
        BOLD,
        /** Bold and in the middle, for a title. */
        TITLE
    }
}

package org.pingandeng.portal.post.model;

/**
 * One thing that is wrong in a file.
 *
 * @param row as a spreadsheet counts it, from 1; 0 for the whole file
 * @param column in which; null where it is about the row or the file
 * @param reason what is wrong
 * @param found what stands there or what it clashes with; may be empty
 */
public record RowFlaw(int row, PostColumn column, PostRefusal reason, String found) {

    private static final int SHOWN = 60;

    /** Long texts are cut. */
    public RowFlaw {
        found = found.length() > SHOWN ? found.substring(0, SHOWN) + "…" : found;
    }

    /** Something about the whole file. */
    public static RowFlaw ofFile(PostRefusal reason) {
        return new RowFlaw(0, null, reason, "");
    }
}

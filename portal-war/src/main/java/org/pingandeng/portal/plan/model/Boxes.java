package org.pingandeng.portal.plan.model;

import java.util.List;

/**
 * The plan's indicator tables as they are printed.
 *
 * @param boxes the tables
 * @param notes where the plan's own numbers do not agree
 */
public record Boxes(List<Box> boxes, List<Note> notes) {

    /**
     * A table.
     *
     * @param number of the box
     * @param label as printed
     * @param title what it shows
     * @param heads of its columns, after the indicator
     * @param rows its lines
     */
    public record Box(int number, String label, Wording title, List<Wording> heads, List<Row> rows) {}

    /**
     * A line.
     *
     * @param kind rate or count
     * @param name the indicator
     * @param printed its cells, exactly as printed
     * @param notes numbers of the notes that speak of it
     */
    public record Row(Wording kind, Wording name, List<String> printed, List<Integer> notes) {}

    /**
     * Something that does not agree.
     *
     * @param number by which rows refer to it
     * @param place where in the plan
     * @param words what
     */
    public record Note(int number, String place, Wording words) {}
}

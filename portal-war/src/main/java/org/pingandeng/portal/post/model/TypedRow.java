package org.pingandeng.portal.post.model;

import java.util.List;

/**
 * A row of a file as it was typed.
 *
 * @param number as a spreadsheet counts it, from 1
 * @param cells its texts; a short row has none at its end
 */
public record TypedRow(int number, List<String> cells) {

    /** The cells are its own. */
    public TypedRow {
        cells = List.copyOf(cells);
    }

    /** A cell's text without blanks around it and without tabs and line breaks; empty where the row has no such cell. */
    String cell(int place) {
        return place < cells.size()
                ? cells.get(place).replaceAll("[\\p{Cntrl}\\p{Z}]+", " ").strip()
                : "";
    }
}

package org.pingandeng.quiz.assembly;

import java.util.List;
import org.pingandeng.quiz.item.Item;
import org.pingandeng.quiz.paper.Paper;

/**
 * One form of a paper with its items.
 *
 * @param number from 1
 * @param paper its places
 * @param lines its places with what stands there
 */
public record FormSheet(int number, Paper paper, List<Line> lines) {

    /**
     * One place.
     *
     * @param slot number, points and the options' order
     * @param code the item's name for people
     * @param item its content with its key, in the version of the paper
     */
    public record Line(Paper.Slot slot, String code, Item item) {}

    public FormSheet {
        lines = List.copyOf(lines);
    }

    /**
     * The form's name.
     *
     * @return A, B, C …
     */
    public String letter() {
        return String.valueOf((char) ('A' + number - 1));
    }
}

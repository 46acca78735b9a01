package org.pingandeng.quiz.exam;

import java.util.List;
import java.util.UUID;
import org.pingandeng.quiz.exam.model.Rulings.Place;
import org.pingandeng.quiz.item.Item;

/**
 * An answer on a marker's desk. It does not say whose it is, nor what another marker gave.
 *
 * @param sitting opaque number of the sitting
 * @param place where on its paper
 * @param material of the case it belongs to; empty otherwise
 * @param question what was asked
 * @param reference the answer to compare with
 * @param points what marks are for; empty where the reference says it all
 * @param text what was written
 */
public record WrittenSheet(
        UUID sitting,
        Place place,
        String material,
        String question,
        String reference,
        List<Item.MarkingPoint> points,
        String text) {

    /** Each marking point, and an answer without any, is marked in so many steps per unit of weight. */
    static final int STEPS = 2;

    private static final int TENTHS = 10;

    /**
     * In how many units the mark is given.
     *
     * @return half weights of all points together; tenths where there are no points
     */
    public int whole() {
        return points.isEmpty()
                ? TENTHS
                : STEPS * points.stream().mapToInt(Item.MarkingPoint::weight).sum();
    }
}

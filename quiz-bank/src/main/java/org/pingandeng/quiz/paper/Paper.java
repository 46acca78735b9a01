package org.pingandeng.quiz.paper;

import java.util.List;
import java.util.UUID;

/**
 * A drawn paper (试卷), frozen: later changes of items do not touch it.
 *
 * @param slots in the order in which they are asked
 */
public record Paper(List<Slot> slots) {

    public Paper {
        slots = List.copyOf(slots);
    }

    /**
     * One place on the paper.
     *
     * @param number from 1
     * @param item which item
     * @param version which version of it
     * @param points what it is worth
     * @param order authored positions of the options in the order to show
     */
    public record Slot(int number, UUID item, int version, double points, List<Integer> order) {
        public Slot {
            order = List.copyOf(order);
        }
    }

    /**
     * Everything that can be earned.
     *
     * @return points of the whole paper
     */
    public double points() {
        return slots.stream().mapToDouble(Slot::points).sum();
    }
}

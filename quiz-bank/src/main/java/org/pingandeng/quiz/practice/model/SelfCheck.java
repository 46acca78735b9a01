package org.pingandeng.quiz.practice.model;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.pingandeng.quiz.item.Grading;
import org.pingandeng.quiz.item.Item;
import org.pingandeng.quiz.item.Mark;

/**
 * What learners found when they compared their own sentences with the reference; said once. In practice nobody else
 * marks sentences: it is a check of oneself, and counts as such in the notebook.
 *
 * @param drill which round
 * @param slot its place in the round
 * @param said by {@link Grading#WHOLE} or the number of a case's question: the points that were said, by position
 * @param fraction what the whole answer earned by it, 0 to 1
 * @param at server's time
 */
public record SelfCheck(UUID drill, int slot, Map<Integer, Set<Integer>> said, double fraction, Instant at) {

    public SelfCheck {
        said = Map.copyOf(said);
    }

    /**
     * What a short answer earns marks for.
     *
     * @param item with or without marking points
     * @return its points; where it has none, the reference as the one point
     */
    public static List<Item.MarkingPoint> points(Item.ShortAnswer item) {
        return item.points().isEmpty() ? List.of(new Item.MarkingPoint(item.reference(), 1)) : item.points();
    }

    /**
     * What learners' own checks are worth, in the form in which persons' marks are given.
     *
     * @param item a short answer, or a case with some
     * @param said the points that were said; a question that is missing has not been checked
     * @return marks by question
     */
    public static Map<Integer, Mark> marks(Item item, Map<Integer, Set<Integer>> said) {
        Map<Integer, Mark> marks = new HashMap<>();
        said.forEach((place, points) -> sentences(item, place).ifPresent(one -> marks.put(place, mark(one, points))));
        return marks;
    }

    private static Optional<Item.ShortAnswer> sentences(Item item, int place) {
        Item asked = item;
        if (place != Grading.WHOLE) {
            List<Item.Part> parts = item instanceof Item.CaseStudy study ? study.parts() : List.of();
            asked = place <= parts.size() ? parts.get(place - 1).item() : item;
        }
        return asked instanceof Item.ShortAnswer one ? Optional.of(one) : Optional.empty();
    }

    private static Mark mark(Item.ShortAnswer item, Set<Integer> said) {
        List<Item.MarkingPoint> points = points(item);
        int earned = IntStream.range(0, points.size())
                .filter(said::contains)
                .map(at -> points.get(at).weight())
                .sum();
        return Mark.given(
                earned, points.stream().mapToInt(Item.MarkingPoint::weight).sum());
    }
}

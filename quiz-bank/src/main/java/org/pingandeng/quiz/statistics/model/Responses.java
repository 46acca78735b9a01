package org.pingandeng.quiz.statistics.model;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.pingandeng.quiz.item.Answer;

/**
 * What all sittings made of one item: columns of equal length, one place a sitting. Answers are numbered, for thousands
 * of sittings give few different ones.
 *
 * @param fractions share earned of the item's points, 0 to 1
 * @param totals share earned of the whole paper
 * @param rests share earned of the paper without this item
 * @param seconds time spent on it; negative where nothing tells
 * @param numbers number of the answer given
 * @param answers the answers by number; number 0 is null and stands for no answer
 */
public record Responses(
        double[] fractions, double[] totals, double[] rests, double[] seconds, int[] numbers, List<Answer> answers) {

    /**
     * How many sittings had the item.
     *
     * @return the columns' length
     */
    public int size() {
        return fractions.length;
    }

    /**
     * How many left it unanswered.
     *
     * @return the number
     */
    public int blank() {
        return (int) IntStream.of(numbers).filter(number -> number == 0).count();
    }

    /**
     * The times that are known.
     *
     * @return seconds
     */
    public double[] times() {
        return DoubleStream.of(seconds).filter(each -> each >= 0).toArray();
    }
}

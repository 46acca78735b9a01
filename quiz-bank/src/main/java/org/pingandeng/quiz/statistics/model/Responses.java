package org.pingandeng.quiz.statistics.model;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.pingandeng.quiz.item.Answer;
import org.pingandeng.quiz.item.AnswerJson;
import org.pingandeng.quiz.item.Grading;
import org.pingandeng.quiz.item.Item;

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

    /** Collects the responses to one item; equal answers are read and marked once. */
    static final class Gathering {

        private static final ObjectMapper JSON = new ObjectMapper();

        private final Item item;
        private final Map<String, Integer> known = new HashMap<>();
        private final List<Answer> answers = new ArrayList<>();
        private final List<Double> marks = new ArrayList<>();
        private final DoubleStream.Builder fractions = DoubleStream.builder();
        private final DoubleStream.Builder totals = DoubleStream.builder();
        private final DoubleStream.Builder rests = DoubleStream.builder();
        private final DoubleStream.Builder seconds = DoubleStream.builder();
        private final IntStream.Builder numbers = IntStream.builder();

        Gathering(Item item) {
            this.item = item;
            answers.add(null);
            marks.add(0.0);
        }

        Item item() {
            return item;
        }

        /** The number of an answer, 0 for none. */
        int number(String json) {
            return json == null ? 0 : known.computeIfAbsent(json, this::read);
        }

        private int read(String json) {
            Answer answer = parsed(json);
            if (answer == null || answer.blank()) {
                return 0;
            }
            answers.add(answer);
            marks.add(Grading.mark(item, answer).fraction());
            return answers.size() - 1;
        }

        private static Answer parsed(String json) {
            try {
                return AnswerJson.read(JSON.readTree(json)).orElse(null);
            } catch (JsonProcessingException broken) {
                return null;
            }
        }

        /** What an answer earns. */
        double fraction(int number) {
            return marks.get(number);
        }

        void add(int number, double fraction, double total, double rest, Double time) {
            numbers.add(number);
            fractions.add(fraction);
            totals.add(total);
            rests.add(rest);
            seconds.add(time == null ? -1 : time);
        }

        Responses gathered() {
            return new Responses(
                    fractions.build().toArray(),
                    totals.build().toArray(),
                    rests.build().toArray(),
                    seconds.build().toArray(),
                    numbers.build().toArray(),
                    new ArrayList<>(answers));
        }
    }
}

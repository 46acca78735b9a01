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
import org.pingandeng.quiz.item.Mark;

/** Collects the responses to one item. Equal answers are read and marked once, however many sittings gave them. */
final class Gathering {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Item item;
    private final Map<String, Integer> texts = new HashMap<>();
    private final Map<Answer, Integer> known = new HashMap<>();
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

    /** The number of an answer in JSON, 0 for none. */
    int number(String json) {
        return json == null ? 0 : texts.computeIfAbsent(json, text -> number(parsed(text)));
    }

    /** The number of an answer, 0 for none. */
    int number(Answer answer) {
        return answer == null || answer.blank() ? 0 : known.computeIfAbsent(answer, this::add);
    }

    private int add(Answer answer) {
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

    Answer answer(int number) {
        return answers.get(number);
    }

    /** What an answer earns. What persons gave belongs to one sitting and is not remembered for equal answers. */
    double fraction(int number, Map<Integer, Mark> awarded) {
        return awarded.isEmpty()
                ? marks.get(number)
                : Grading.mark(item, answers.get(number), awarded).fraction();
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

package org.pingandeng.quiz.exam.model;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pingandeng.quiz.bank.model.ItemBank.VersionId;
import org.pingandeng.quiz.item.Answer;
import org.pingandeng.quiz.item.AnswerJson;
import org.pingandeng.quiz.item.Grading;
import org.pingandeng.quiz.item.Item;
import org.pingandeng.quiz.item.Mark;
import org.pingandeng.quiz.paper.Paper;

/**
 * Marks a whole sitting. Pure: the frozen paper, the items' versions and the last answer to each slot decide
 * everything, so a mark can be computed again at any time.
 *
 * @param slots in the paper's order
 * @param score sum of the points earned, rounded to tenths
 * @param points everything that could be earned
 */
public record Marking(List<MarkedSlot> slots, double score, double points) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /**
     * One slot, marked.
     *
     * @param slot its place on the paper
     * @param item its content
     * @param answer what was answered, or null
     * @param mark what it earned
     */
    public record MarkedSlot(Paper.Slot slot, Item item, Answer answer, Mark mark) {
        /** Points earned. */
        public double earned() {
            return mark.fraction() * slot.points();
        }
    }

    /**
     * One topic's part.
     *
     * @param topic top of the path
     * @param earned points earned
     * @param points points possible
     */
    public record TopicScore(String topic, double earned, double points) {
        /** Share earned, 0 to 100. */
        public int percent() {
            return (int) Math.round(100 * earned / points);
        }
    }

    /**
     * Marks a sitting.
     *
     * @param paper frozen
     * @param items contents of the paper's versions
     * @param answers last answer to each slot, as JSON text
     * @return every slot and the sum
     */
    public static Marking of(Paper paper, Map<VersionId, Item> items, Map<Integer, String> answers) {
        List<MarkedSlot> slots = new ArrayList<>();
        double score = 0;
        for (Paper.Slot slot : paper.slots()) {
            Item item = items.get(new VersionId(slot.item(), slot.version()));
            Answer answer = read(answers.get(slot.number()));
            MarkedSlot marked = new MarkedSlot(slot, item, answer, Grading.mark(item, answer));
            slots.add(marked);
            score += marked.earned();
        }
        return new Marking(List.copyOf(slots), Math.round(score * 10) / 10.0, paper.points());
    }

    private static Answer read(String json) {
        if (json == null) {
            return null;
        }
        try {
            return AnswerJson.read(JSON.readTree(json)).orElse(null);
        } catch (JsonProcessingException broken) {
            return null;
        }
    }

    /**
     * The parts by topic.
     *
     * @return by the order in which topics are met on the paper
     */
    public List<TopicScore> byTopic() {
        Map<String, double[]> sums = new LinkedHashMap<>();
        for (MarkedSlot slot : slots) {
            double[] sum = sums.computeIfAbsent(topic(slot.item()), topic -> new double[2]);
            sum[0] += slot.earned();
            sum[1] += slot.slot().points();
        }
        return sums.entrySet().stream()
                .map(part -> new TopicScore(part.getKey(), part.getValue()[0], part.getValue()[1]))
                .toList();
    }

    private static String topic(Item item) {
        String path = item.text().topic();
        int first = path.indexOf('/');
        return first < 0 ? path : path.substring(first + 1);
    }
}

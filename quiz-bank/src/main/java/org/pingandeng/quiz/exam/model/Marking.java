package org.pingandeng.quiz.exam.model;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pingandeng.quiz.bank.model.ItemBank.VersionId;
import org.pingandeng.quiz.exam.model.Rulings.Place;
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
 * @param sum the points earned, exactly
 * @param points everything that could be earned
 */
public record Marking(List<MarkedSlot> slots, Points sum, double points) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /**
     * One slot, marked.
     *
     * @param slot its place on the paper
     * @param item its content
     * @param answer what was answered, or null
     * @param mark what it earned
     */
    public record MarkedSlot(Paper.Slot slot, Item item, Answer answer, Mark mark) {}

    /**
     * One topic's part.
     *
     * @param topic top of the path
     * @param earned points earned, with at most one decimal
     * @param points points possible
     */
    public record TopicScore(String topic, double earned, double points) {
        /** Share earned, 0 to 100. */
        public int percent() {
            return points > 0 ? (int) Math.round(100 * earned / points) : 0;
        }
    }

    /**
     * Marks a sitting.
     *
     * @param paper frozen
     * @param items contents of the paper's versions
     * @param answers last answer to each slot, as JSON text
     * @param rulings what persons decided
     * @return every slot and the sum
     */
    public static Marking of(Paper paper, Map<VersionId, Item> items, Map<Integer, String> answers, Rulings rulings) {
        List<MarkedSlot> slots = new ArrayList<>();
        Points sum = Points.NONE;
        for (Paper.Slot slot : paper.slots()) {
            Item item = items.get(new VersionId(slot.item(), slot.version()));
            Answer answer = read(answers.get(slot.number()));
            Mark mark = rulings.mark(slot, item, answer);
            slots.add(new MarkedSlot(slot, item, answer, mark));
            sum = sum.plus(mark, slot.points());
        }
        return new Marking(List.copyOf(slots), sum, paper.points());
    }

    /**
     * The answers in sentences, for persons to read. Those that say nothing are not among them.
     *
     * @return text by place
     */
    public Map<Place, String> written() {
        Map<Place, String> written = new LinkedHashMap<>();
        for (MarkedSlot slot : slots) {
            int number = slot.slot().number();
            if (slot.item() instanceof Item.ShortAnswer
                    && slot.answer() instanceof Answer.Essay essay
                    && !essay.blank()) {
                written.put(new Place(number, Grading.WHOLE), essay.text());
            } else if (slot.answer() instanceof Answer.Parts parts && slot.item() instanceof Item.CaseStudy study) {
                for (int part = 0; part < study.parts().size(); part++) {
                    if (study.parts().get(part).item() instanceof Item.ShortAnswer
                            && parts.at(part) instanceof Answer.Essay essay
                            && !essay.blank()) {
                        written.put(new Place(number, part + 1), essay.text());
                    }
                }
            }
        }
        return written;
    }

    /**
     * Whether persons must still mark something.
     *
     * @return true while there is no final mark
     */
    public boolean pending() {
        return slots.stream().anyMatch(slot -> slot.mark().pending());
    }

    /**
     * The mark to show and to keep.
     *
     * @return points with at most one decimal
     */
    public double score() {
        return sum.shown();
    }

    /**
     * Whether it is passed; by the exact sum, not by the mark that is shown.
     *
     * @param passMark points to pass
     * @return true when the sum suffices
     */
    public boolean passes(double passMark) {
        return sum.reach(passMark);
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
        Map<String, List<MarkedSlot>> parts = new LinkedHashMap<>();
        slots.forEach(slot -> parts.computeIfAbsent(topic(slot.item()), topic -> new ArrayList<>())
                .add(slot));
        return parts.entrySet().stream()
                .map(part -> score(part.getKey(), part.getValue()))
                .toList();
    }

    private static TopicScore score(String topic, List<MarkedSlot> slots) {
        Points sum = Points.NONE;
        double points = 0;
        for (MarkedSlot slot : slots) {
            sum = sum.plus(slot.mark(), slot.slot().points());
            points += slot.slot().points();
        }
        return new TopicScore(topic, sum.shown(), points);
    }

    private static String topic(Item item) {
        String path = item.text().topic();
        int first = path.indexOf('/');
        return first < 0 ? path : path.substring(first + 1);
    }
}

package org.pingandeng.quiz.exam.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.pingandeng.quiz.bank.model.ItemBank.VersionId;
import org.pingandeng.quiz.exam.model.Marking.TopicScore;
import org.pingandeng.quiz.item.Item;
import org.pingandeng.quiz.item.PartialCredit;
import org.pingandeng.quiz.paper.Paper;

/** Whole papers, marked by hand beside it. */
class MarkingTest {

    private final List<Paper.Slot> slots = new ArrayList<>();
    private final Map<VersionId, Item> items = new HashMap<>();
    private final Map<Integer, String> answers = new HashMap<>();

    private static Item.Text text(String topic) {
        return new Item.Text("题", "因为。", topic, 1, List.of(), "自编");
    }

    private void statement(String topic, double points, String answer) {
        ask(new Item.TrueFalse(text(topic), true), points, answer);
    }

    private void threeOfFour(String topic, double points, String answer) {
        ask(
                new Item.Multiple(text(topic), List.of("甲", "乙", "丙", "丁"), Set.of(0, 1, 2), PartialCredit.PER_OPTION),
                points,
                answer);
    }

    private void ask(Item item, double points, String answer) {
        Paper.Slot slot = new Paper.Slot(slots.size() + 1, UUID.randomUUID(), 1, points, List.of(0, 1, 2, 3));
        slots.add(slot);
        items.put(new VersionId(slot.item(), 1), item);
        if (answer != null) {
            answers.put(slot.number(), answer);
        }
    }

    private Marking marked() {
        return Marking.of(new Paper(slots), items, answers, Rulings.NONE);
    }

    @Test
    void rightWrongAndEmpty() {
        statement("危险化学品/储存", 2, "{\"t\":true}");
        statement("危险化学品/储存", 2, "{\"t\":false}");
        statement("危险化学品/装卸", 3, null);
        statement("法规", 3, "not even JSON");

        Marking marking = marked();
        assertEquals(2, marking.score());
        assertEquals(10, marking.points());
        assertEquals(
                List.of(new TopicScore("储存", 2, 4), new TopicScore("装卸", 0, 3), new TopicScore("法规", 0, 3)),
                marking.byTopic());
        assertEquals(50, marking.byTopic().get(0).percent());
    }

    @Test
    void threeThirdsAreAWhole() {
        for (int third = 0; third < 3; third++) {
            threeOfFour("多选", 1, "{\"c\":[" + third + "]}");
        }
        assertEquals(1, marked().score());
        assertTrue(marked().passes(1), "a third three times is one, not 0.9999999999999999");
        assertFalse(marked().passes(1.01));
    }

    @Test
    void partsOfATopicAreShownWithOneDecimal() {
        statement("安全", 4, "{\"t\":true}");
        threeOfFour("安全", 4, "{\"c\":[0]}");
        statement("安全", 8, null);
        assertEquals(new TopicScore("安全", 5.3, 16), marked().byTopic().get(0), "4 + 4/3 + 0");
    }

    @Test
    void almostEnoughIsNotEnoughAndDoesNotLookLikeIt() {
        statement("安全", 79.95, "{\"t\":true}");
        statement("安全", 20.05, "{\"t\":false}");
        assertFalse(marked().passes(80));
        assertEquals(79.9, marked().score());
        assertTrue(marked().passes(79.95), "to the hundredth");
    }

    @Test
    void anEmptyTopicIsNoFault() {
        assertEquals(0, new TopicScore("没有", 0, 0).percent());
    }
}

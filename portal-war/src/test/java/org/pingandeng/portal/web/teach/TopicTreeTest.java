package org.pingandeng.portal.web.teach;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The topic tree beside the bank's list. */
class TopicTreeTest {

    private static final Map<String, Integer> TOPICS =
            Map.of("消防", 1, "消防/灭火", 2, "消防/灭火/器材", 3, "消防/疏散", 4, "消防栓", 5, "电工", 6);

    private static List<String> shown(String chosen) {
        return TopicTree.lines(TOPICS, chosen).stream()
                .map(line -> "  ".repeat(line.depth()) + line.name() + " " + line.count() + (line.more() ? "+" : "")
                        + (line.chosen() ? "!" : ""))
                .toList();
    }

    @Test
    void theTopIsFoldedAndCountsWhatIsBelow() {
        assertEquals(List.of("消防 10+", "消防栓 5", "电工 6"), shown(""));
    }

    @Test
    void theWayToTheChosenTopicIsOpen() {
        assertEquals(List.of("消防 10+", "  灭火 5+!", "    器材 3", "  疏散 4", "消防栓 5", "电工 6"), shown("消防/灭火"));
    }

    @Test
    void anUnknownTopicOpensNothing() {
        assertEquals(List.of("消防 10+", "消防栓 5", "电工 6"), shown("没有/这个"));
    }
}

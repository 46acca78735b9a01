package org.pingandeng.portal.web.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.pingandeng.quiz.item.Item;
import org.pingandeng.quiz.statistics.ItemReport;
import org.pingandeng.quiz.statistics.model.AnswerTable;
import org.pingandeng.quiz.statistics.model.Figure;
import org.pingandeng.quiz.statistics.model.Figure.Absence;
import org.pingandeng.quiz.statistics.model.ItemFlag;
import org.pingandeng.quiz.statistics.model.ItemJudge.Raised;
import org.pingandeng.quiz.statistics.model.ItemKey;
import org.pingandeng.quiz.statistics.model.ItemStatistics;

/** Items in the order and with the flag that an address asks for. */
class ItemListTest {

    private static final Figure NONE = Figure.none(Absence.TOO_FEW);

    private final List<ItemReport> all = List.of(
            item("a", Figure.of(0.3), ItemFlag.TOO_EASY),
            item("b", NONE, ItemFlag.TOO_FEW),
            item("c", Figure.of(-0.2), ItemFlag.IDLE_DISTRACTOR, ItemFlag.NEGATIVE),
            item("d", Figure.of(0.5)));

    private static ItemReport item(String code, Figure itemRest, ItemFlag... flags) {
        Item.Text text = new Item.Text("示例", "", "安全", 1, List.of(), "");
        return new ItemReport(
                new ItemKey(UUID.randomUUID(), 1, 0),
                code,
                new Item.TrueFalse(text, true),
                new ItemStatistics(10, 0, Figure.of(0.5), itemRest, NONE, NONE, NONE),
                new AnswerTable(List.of()),
                Stream.of(flags).map(flag -> new Raised(flag, "")).toList());
    }

    private String asked(Map<String, String> parameters) {
        HttpServletRequest request = (HttpServletRequest) Proxy.newProxyInstance(
                ItemListTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, values) -> parameters.get(values[0]));
        return String.join(
                "",
                ItemList.of(request).from(all).stream().map(ItemReport::code).toList());
    }

    @Test
    void theGravestFlagsComeFirstAndThoseWithTooFewSittingsLastOfTheFlagged() {
        assertEquals("cabd", asked(Map.of()));
        assertEquals("cabd", asked(Map.of("sort", "<script>", "flag", "none")), "nonsense means everything");
    }

    @Test
    void aColumnSortsBothWaysAndWhatHasNoNumberStaysLast() {
        assertEquals("cadb", asked(Map.of("sort", "itemRest")));
        assertEquals("dacb", asked(Map.of("sort", "-itemRest")));
        assertEquals("dcba", asked(Map.of("sort", "-code")));
    }

    @Test
    void aFlagLeavesThoseThatHaveIt() {
        assertEquals("c", asked(Map.of("flag", "NEGATIVE", "sort", "code")));
    }
}

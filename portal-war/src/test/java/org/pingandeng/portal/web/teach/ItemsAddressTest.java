package org.pingandeng.portal.web.teach;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.pingandeng.quiz.bank.model.ItemOrder;
import org.pingandeng.quiz.bank.model.ItemQuery;
import org.pingandeng.quiz.bank.model.ItemState;
import org.pingandeng.quiz.item.Use;

/** What an address of the question bank asks for. */
class ItemsAddressTest {

    private static ItemsAddress of(Map<String, String> parameters) {
        return ItemsAddress.of(parameters::get);
    }

    @Test
    void anEmptyAddressAsksForEverythingLatestFirst() {
        ItemsAddress address = of(Map.of());
        assertEquals(ItemQuery.ALL, address.query());
        assertEquals(ItemOrder.CHANGED, address.order());
        assertEquals(20, address.rows());
        assertEquals("", address.text());
    }

    @Test
    void whatMakesNoSenseMeansAnything() {
        ItemsAddress address = of(Map.of(
                "state", "LOST",
                "use", "exam",
                "difficulty", "6",
                "used", "maybe",
                "sort", "colour",
                "rows", "100000",
                "type", "riddle",
                "q", "x".repeat(121)));
        assertEquals(ItemQuery.ALL, address.query());
        assertEquals("", address.text());
    }

    @Test
    void allItAsksForStandsInItAgain() {
        Map<String, String> asked = Map.ofEntries(
                Map.entry("q", "动火 作业"),
                Map.entry("topic", "特殊作业/动火"),
                Map.entry("type", "single"),
                Map.entry("state", "APPROVED"),
                Map.entry("use", "EXAM"),
                Map.entry("difficulty", "4"),
                Map.entry("field", "危险化学品"),
                Map.entry("post", "主要负责人"),
                Map.entry("operation", "电工作业/低压电工作业"),
                Map.entry("law", "安全生产法:28"),
                Map.entry("source", "省题库"),
                Map.entry("used", "false"));
        ItemsAddress address = of(asked);
        assertEquals(
                new ItemQuery(
                        "动火 作业",
                        Use.EXAM,
                        ItemState.APPROVED,
                        "single",
                        "特殊作业/动火",
                        4,
                        "危险化学品",
                        "主要负责人",
                        "电工作业/低压电工作业",
                        "安全生产法:28",
                        "省题库",
                        false),
                address.query());
        assertEquals(12, address.text().split("&").length);
        assertEquals(ItemQuery.ALL.used(), address.with("used", "").query().used());
    }

    @Test
    void valuesAreEscaped() {
        assertEquals("q=a%26b%3D%E7%81%AB", of(Map.of("q", "a&b=火")).text());
    }
}

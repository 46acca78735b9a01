package org.pingandeng.portal.bridge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.Proxy;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.pingandeng.quiz.bank.model.ItemBank;
import org.pingandeng.quiz.item.ItemType;
import org.pingandeng.quiz.item.Use;
import org.pingandeng.quiz.paper.PoolItem;

/** A bank with one question of each kind about tanks, a blank about cleaning them, one about tank lorries, and an exam's. */
class ContestQuestionsTest {

    private static final Set<ItemType> ASKED =
            EnumSet.of(ItemType.TRUE_FALSE, ItemType.SINGLE, ItemType.MULTIPLE, ItemType.FILL_IN);
    private static final List<PoolItem> PRACTICE = Stream.concat(
                    Stream.of(ItemType.values()).map(type -> item(type, "罐")),
                    Stream.of(item(ItemType.FILL_IN, "罐/清洗"), item(ItemType.SINGLE, "罐车")))
            .toList();
    private static final List<PoolItem> EXAM = List.of(item(ItemType.FILL_IN, "罐"));

    private static PoolItem item(ItemType type, String topic) {
        return new PoolItem(UUID.randomUUID(), 1, type, topic, 0);
    }

    private final ContestQuestions questions = new ContestQuestions((ItemBank) Proxy.newProxyInstance(
            ContestQuestionsTest.class.getClassLoader(), new Class<?>[] {ItemBank.class}, (bank, method, given) -> {
                if (!method.getName().equals("pool")) {
                    throw new UnsupportedOperationException(method.getName());
                }
                return given[0] == Use.PRACTICE ? PRACTICE : EXAM;
            }));

    private static Set<ItemType> kinds(List<PoolItem> items) {
        return items.stream().map(PoolItem::type).collect(Collectors.toSet());
    }

    @Test
    void statementsChoicesAndBlanksAreAskedAndNothingThatTakesLong() {
        assertEquals(ASKED, kinds(questions.pool(List.of())));
        assertEquals(6, questions.pool(List.of()).size(), "none of an exam");
    }

    @Test
    void aTopicHasTheQuestionsOfTopicsBelowItAndNoneOfItsNamesake() {
        assertEquals(5, questions.pool(List.of("罐")).size());
        assertEquals(Set.of(ItemType.FILL_IN), kinds(questions.pool(List.of("罐/清洗"))));
        assertEquals(List.of(), questions.pool(List.of("塔")));
    }

    @Test
    void theOfficeSeesHowManyThereAreToChooseFrom() {
        assertEquals(Map.of("罐", 5, "罐/清洗", 1, "罐车", 1), questions.topics());
    }
}

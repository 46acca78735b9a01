package org.pingandeng.portal.bridge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.pingandeng.course.exercise.model.DrillOrder;
import org.pingandeng.quiz.bank.model.ItemBank;
import org.pingandeng.quiz.item.ItemType;
import org.pingandeng.quiz.item.Use;
import org.pingandeng.quiz.paper.PoolItem;

/** A bank of three questions for practice, two of them about tanks. */
class PracticeQuestionsTest {

    private static final List<PoolItem> POOL = List.of(item("罐/清洗"), item("罐"), item("罐车"));

    private static PoolItem item(String topic) {
        return new PoolItem(UUID.randomUUID(), 1, ItemType.TRUE_FALSE, topic, 0);
    }

    private static ItemBank bank() {
        return (ItemBank) Proxy.newProxyInstance(
                PracticeQuestionsTest.class.getClassLoader(),
                new Class<?>[] {ItemBank.class},
                (bank, method, given) -> {
                    if (method.getName().equals("pool")) {
                        return given[0] == Use.PRACTICE ? POOL : List.of();
                    }
                    return given[0].equals("q1")
                            ? Optional.of(new ItemBank.Entry("q1", Use.PRACTICE, true, POOL.get(0)))
                            : given[0].equals("e1")
                                    ? Optional.of(new ItemBank.Entry("e1", Use.EXAM, true, POOL.get(1)))
                                    : given[0].equals("d1")
                                            ? Optional.of(new ItemBank.Entry("d1", Use.PRACTICE, false, POOL.get(2)))
                                            : Optional.empty();
                });
    }

    private final PracticeQuestions questions = new PracticeQuestions(bank(), null);

    @Test
    void aTopicHasTheQuestionsOfTopicsBelowItAndNoneOfItsNamesake() {
        assertEquals(2, questions.stock(new DrillOrder("罐", List.of(), 5, 80)));
        assertEquals(1, questions.stock(new DrillOrder("罐/清洗", List.of(), 5, 80)));
        assertEquals(0, questions.stock(new DrillOrder("塔", List.of(), 5, 80)));
    }

    @Test
    void ofNamedQuestionsThoseOfExamsDraftsAndUnknownOnesCannotBeAsked() {
        assertEquals(1, questions.stock(new DrillOrder("", List.of("q1", "e1", "d1", "none"), 5, 80)));
    }
}

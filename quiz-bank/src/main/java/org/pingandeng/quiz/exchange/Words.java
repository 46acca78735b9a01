package org.pingandeng.quiz.exchange;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.pingandeng.quiz.item.ItemType;
import org.pingandeng.quiz.item.OrderCredit;
import org.pingandeng.quiz.item.PartialCredit;
import org.pingandeng.quiz.item.Use;

/**
 * The one word that files have for each value of an item, in the order in which a person is offered them.
 *
 * @param <E> the values
 */
final class Words<E extends Enum<E>> {

    static final Words<ItemType> TYPES = new Words<>(Map.of(
            ItemType.TRUE_FALSE, "判断",
            ItemType.SINGLE, "单选",
            ItemType.MULTIPLE, "多选",
            ItemType.FILL_IN, "填空",
            ItemType.ORDERING, "排序",
            ItemType.MATCHING, "连线",
            ItemType.SHORT_ANSWER, "简答",
            ItemType.CASE_STUDY, "案例"));
    static final Words<Use> USES = new Words<>(Map.of(Use.PRACTICE, "练习", Use.EXAM, "考试"));
    static final Words<PartialCredit> CREDITS = new Words<>(Map.of(
            PartialCredit.ALL_OR_NOTHING, "全对得分",
            PartialCredit.HALF_IF_SUBSET, "少选得半",
            PartialCredit.PER_OPTION, "按项计分"));
    static final Words<OrderCredit> ORDER_CREDITS =
            new Words<>(Map.of(OrderCredit.ALL_OR_NOTHING, "全对得分", OrderCredit.PER_NEIGHBOUR, "按相邻计分"));

    private final EnumMap<E, String> words;

    private Words(Map<E, String> words) {
        this.words = new EnumMap<>(words);
    }

    String of(E value) {
        return words.get(value);
    }

    Optional<E> read(String word) {
        return words.entrySet().stream()
                .filter(each -> each.getValue().equals(word))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    String[] all() {
        return words.values().toArray(String[]::new);
    }
}

package org.pingandeng.quiz.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pingandeng.quiz.item.Item;

/** An item with several interactions: a case, whose text names its questions （1）, （2） where they stood. */
final class QtiCase {

    private static final int HEAVIEST = 100;

    private QtiCase() {}

    /** How a text names its question or gap of that number, from 1. */
    static String mark(int number) {
        return "（" + number + "）";
    }

    static Optional<Item> of(QtiSheet sheet, Item.Text text, List<Optional<Item>> items, List<QtiKey> keys) {
        if (items.stream().anyMatch(Optional::isEmpty)) {
            return Optional.empty(); // each has said what is wrong with it
        }
        List<Double> worths = keys.stream().map(QtiKey::most).toList();
        boolean weighs = worths.stream().allMatch(each -> each >= 1 && each <= HEAVIEST && each == Math.rint(each));
        if (!weighs && worths.stream().distinct().count() > 1) {
            sheet.loss(Loss.Kind.WEIGHTS, worths.toString());
        }
        List<Item.Part> parts = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            parts.add(new Item.Part(
                    items.get(i).orElseThrow(), weighs ? worths.get(i).intValue() : 1));
        }
        return Optional.of(new Item.CaseStudy(text, parts));
    }
}

package org.pingandeng.quiz.item;

import java.util.ArrayList;
import java.util.List;

/**
 * An item as a candidate may see it. It has no place for a key, so none can leak: not the right option, not even how
 * many there are, not the explanation.
 *
 * @param type its type's word
 * @param stem the question
 * @param options in the order to show, each with its position in the authored order, by which answers name it
 * @param blanks how many blanks there are to fill
 */
public record CandidateItem(String type, String stem, List<Option> options, int blanks) {

    /**
     * One option.
     *
     * @param at position in the authored order
     * @param text what it says
     */
    public record Option(int at, String text) {}

    /**
     * Takes the key away.
     *
     * @param item with its key
     * @param order the authored positions in the order to show; empty for the authored order
     * @return what may leave the server
     */
    public static CandidateItem of(Item item, List<Integer> order) {
        List<String> authored = options(item);
        List<Option> shown = new ArrayList<>();
        for (int i = 0; i < authored.size(); i++) {
            int at = order.isEmpty() ? i : order.get(i);
            shown.add(new Option(at, authored.get(at)));
        }
        int blanks = item instanceof Item.FillIn fillIn ? fillIn.blanks().size() : 0;
        return new CandidateItem(item.type().word(), item.text().stem(), shown, blanks);
    }

    /**
     * The options of an item.
     *
     * @param item any
     * @return in the authored order; empty for items without
     */
    public static List<String> options(Item item) {
        if (item instanceof Item.Single single) {
            return single.options();
        }
        return item instanceof Item.Multiple multiple ? multiple.options() : List.of();
    }
}
